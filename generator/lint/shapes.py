"""Small checks that all others are made of."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from ..loader import Map, Seq
from ..source import Source

_ADDRESS = re.compile(r"https://[^\s]+")


def check_keys(source: Source, place: Map, what: str, allowed: Collection[str], required: Collection[str] = ()) -> None:
    """Only allowed keys, and all that are required."""
    for key in place:
        if key not in allowed:
            source.note(place, key, f"{what}: unknown key {key}")
    for key in required:
        if key not in place:
            source.note(place, "", f"{what}: {key} is missing")


def check_text(source: Source, place: Map, key: str, what: str) -> bool:
    """Text that is not empty, where the key is there."""
    value = place.get(key, "x")
    if isinstance(value, str) and value.strip():
        return True
    source.note(place, key, f"{what}: {key} must be text")
    return False


def check_choice(source: Source, place: Map, key: str, what: str, allowed: Collection[object]) -> None:
    """One of some values, where the key is there."""
    if key in place and not is_in(place[key], allowed):
        shown = ", ".join(str(value).lower() if isinstance(value, bool) else str(value) for value in allowed)
        source.note(place, key, f"{what}: {key} must be one of {shown}, not {place[key]!r}")


def check_addresses(source: Source, place: Map, key: str, what: str) -> None:
    """A list of https addresses, where the key is there."""
    value = place.get(key)
    good = (
        isinstance(value, Seq) and value and all(isinstance(item, str) and _ADDRESS.fullmatch(item) for item in value)
    )
    if key in place and not good:
        source.note(place, key, f"{what}: {key} must be a list of https addresses")


def is_in(value: object, allowed: Collection[object]) -> bool:
    """Whether a value is among others, true and 1 told apart."""
    return any(type(value) is type(other) and value == other for other in allowed)


def is_int(value: object) -> bool:
    """Whether a value is a whole number and not true or false."""
    return isinstance(value, int) and not isinstance(value, bool)


def map_at(node: Any, *keys: str) -> Map | None:
    """The mapping at the end of a way through mappings, if it is there."""
    for key in keys:
        node = node.get(key) if isinstance(node, Map) else None
    return node if isinstance(node, Map) else None


def texts_at(node: Any, key: str) -> list[str]:
    """The texts in a list, if there are any."""
    value = node.get(key) if isinstance(node, Map) else None
    return [item for item in value if isinstance(item, str)] if isinstance(value, Seq) else []
