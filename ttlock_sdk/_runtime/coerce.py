"""Values of an answer read as the type that they should have, without ever failing.

Each function takes the value, its name on the wire and a dict for what cannot be read: the value is put there as it
came, and the field reads as None (a list as what could be read of it).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any, Final, TypeVar

M = TypeVar("M")
E = TypeVar("E", bound=IntEnum)

_WHOLE: Final = re.compile(r"\s*-?[0-9]{1,40}\s*", re.ASCII)
_NUMBER: Final = re.compile(r"\s*-?[0-9]{1,40}(\.[0-9]{1,40})?\s*", re.ASCII)


def read_int(value: Any) -> int | None:
    """A whole number given as number, text or true/false; None for anything else."""
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 2**63 else None
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    return None


def read_text(value: Any) -> str | None:
    """Text, or a number as its digits; None for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**40 else None
    return None


def as_int(value: Any, name: str, unread: dict[str, Any]) -> int | None:
    """A field that is a whole number."""
    if value is None or value == "":
        return None
    found = read_int(value)
    if found is None:
        unread[name] = value
    return found


def as_float(value: Any, name: str, unread: dict[str, Any]) -> float | int | None:
    """A field that is a number; a whole one stays whole."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int) or (isinstance(value, float) and value == value):
        return value
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    unread[name] = value
    return None


def as_str(value: Any, name: str, unread: dict[str, Any]) -> str | None:
    """A field that is text."""
    if value is None:
        return None
    found = read_text(value)
    if found is None:
        unread[name] = value
    return found


def as_bool(value: Any, name: str, unread: dict[str, Any]) -> bool | None:
    """A field that is true or false, also given as 1 and 0 or as a word."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        if value == "":
            return None
        value = {"true": 1, "false": 0, "1": 1, "0": 0}.get(value.strip().lower(), value)
    if isinstance(value, int | float) and value in (0, 1):
        return bool(value)
    unread[name] = value
    return None


def as_enum(kind: type[E], value: Any, name: str, unread: dict[str, Any]) -> E | None:
    """A field of a numbered set; a number that is not in it becomes a member of its own."""
    if value is None or value == "":
        return None
    number = read_int(value)
    if number is None:
        unread[name] = value
        return None
    return kind(number)


def as_model(parse: Callable[[Mapping[str, Any]], M], value: Any, name: str, unread: dict[str, Any]) -> M | None:
    """A field that is an object, also given as JSON in text."""
    found = _decoded(value)
    if isinstance(found, dict):
        return parse(found)
    if found is not None and found != "":
        unread[name] = value
    return None


def as_list(read: Callable[[Any, str, dict[str, Any]], M | None], value: Any, name: str, unread: dict[str, Any]) -> list[M]:
    """A field that is a list, also given as JSON in text; what is missing or null is empty.

    If one item cannot be read, the others are given and the whole list is kept as it came.
    """
    found = _decoded(value)
    if found is None or found == "":
        return []
    if not isinstance(found, list):
        unread[name] = value
        return []
    odd: dict[str, Any] = {}
    items = [item for item in (read(raw, name, odd) for raw in found) if item is not None]
    if odd or len(items) < len(found):
        unread[name] = value
    return items


def enum_reader(kind: type[E]) -> Callable[[Any, str, dict[str, Any]], E | None]:
    """`as_enum` for the items of a list."""
    return lambda value, name, unread: as_enum(kind, value, name, unread)


def model_reader(parse: Callable[[Mapping[str, Any]], M]) -> Callable[[Any, str, dict[str, Any]], M | None]:
    """`as_model` for the items of a list."""
    return lambda value, name, unread: as_model(parse, value, name, unread)


def _decoded(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value
