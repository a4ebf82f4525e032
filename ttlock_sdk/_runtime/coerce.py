"""Values of an answer read as the type that they should have, without ever failing.

Each `as_` function takes the value, its name on the wire, and who keeps what cannot be read: the value goes there as it
came, and the field reads as None (a list as what could be read of it).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeVar

from .enums import OpenIntEnum, OpenStrEnum

if TYPE_CHECKING:
    from decimal import Decimal

T = TypeVar("T")
N = TypeVar("N", bound=OpenIntEnum)
S = TypeVar("S", bound=OpenStrEnum)
Keep = Callable[[str, Any], object]


class MissingList(list[T]):
    """What a list reads as that did not come: empty, and not given back as long as it stays so."""

    __slots__ = ()


# Far beyond 64 bits, and far below where Python refuses to turn numbers into text.
_DIGITS: Final = 40
_LIMIT: Final = 10**_DIGITS
_WHOLE: Final = re.compile(rf"\s*-?[0-9]{{1,{_DIGITS}}}\s*", re.ASCII)
_DECIMAL: Final = re.compile(rf"\s*-?[0-9]{{1,{_DIGITS}}}\.[0-9]{{1,{_DIGITS}}}\s*", re.ASCII)
_AMOUNT: Final = re.compile(rf"\s*(-?[0-9]{{1,{_DIGITS}}}(?:\.[0-9]{{1,{_DIGITS}}})?)\s*[^0-9.,]*", re.ASCII)
_WORDS: Final = {"true": True, "1": True, "false": False, "0": False}


def read_int(value: Any) -> int | None:
    """A whole number given as number, text or true/false; None for anything else."""
    if isinstance(value, int):
        return int(value) if -_LIMIT < value < _LIMIT else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _LIMIT else None
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    return None


def read_float(value: Any) -> float | int | None:
    """A number given as number, text or true/false, whole if it came so; None for anything else."""
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return float(value)
    return read_int(value)


def read_decimal(value: Any) -> Decimal | None:
    """An exact number given as number or text, with the digits that it came with; None for anything else."""
    from decimal import Decimal  # only meters need it

    if isinstance(value, str):
        return Decimal(value.strip()) if _WHOLE.fullmatch(value) or _DECIMAL.fullmatch(value) else None
    number = None if isinstance(value, bool) else read_float(value)
    exact = None if number is None or abs(number) >= _LIMIT else Decimal(str(number))
    # what would be written with more digits than are read could not be read again
    return exact if exact is not None and len(f"{exact:f}".partition(".")[2]) <= _DIGITS else None


def amount_in(text: str | None) -> Decimal | None:
    """The number at the front of a text such as `12.50kWh`; None if there is none."""
    found = _AMOUNT.fullmatch(text) if text is not None else None
    return None if found is None else read_decimal(found[1])


def read_text(value: Any) -> str | None:
    """Text, or a number as its digits; None for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _LIMIT:
        return str(value)
    return None


def read_bool(value: Any) -> bool | None:
    """True or false, also given as 1 and 0 or as a word; None for anything else."""
    if isinstance(value, str):
        return _WORDS.get(value.strip().lower())
    if isinstance(value, int | float) and value in (0, 1):
        return bool(value)
    return None


def as_int(value: Any, name: str, keep: Keep) -> int | None:
    """A field that is a whole number."""
    return _kept(read_int, value, name, keep)


def as_float(value: Any, name: str, keep: Keep) -> float | int | None:
    """A field that is a number; a whole one stays whole."""
    return _kept(read_float, value, name, keep)


def as_decimal(value: Any, name: str, keep: Keep) -> Decimal | None:
    """A field that is an exact number, as number or as text."""
    return _kept(read_decimal, value, name, keep)


def as_bool(value: Any, name: str, keep: Keep) -> bool | None:
    """A field that is true or false."""
    return _kept(read_bool, value, name, keep)


def as_str(value: Any, name: str, keep: Keep) -> str | None:
    """A field that is text; unlike elsewhere, an empty one stays."""
    return value if value.__class__ is str else _kept(read_text, value, name, keep)


def as_enum(kind: type[N], value: Any, name: str, keep: Keep) -> N | None:
    """A field of a numbered set; a number that is not in it becomes a member of its own."""
    if value.__class__ is int:
        known = kind._value2member_map_.get(value)
        if known is not None:
            return known  # type: ignore[return-value]  # the map of a kind holds members of that kind
    number = _kept(read_int, value, name, keep)
    return None if number is None else kind(number)


def as_text_enum(kind: type[S], value: Any, name: str, keep: Keep) -> S | None:
    """A field of a set of texts; a text that is not in it becomes a member of its own."""
    text = _kept(read_text, value, name, keep)
    return None if text is None else kind(text)


def as_model(parse: Callable[[Mapping[str, Any]], T], value: Any, name: str, keep: Keep) -> T | None:
    """A field that is an object, also given as JSON in text."""
    found = _decoded(value)
    if isinstance(found, dict):
        return parse(found)
    if found is not None and found != "":
        keep(name, value)
    return None


def as_models(parse: Callable[[Mapping[str, Any]], T], value: Any, name: str, keep: Keep) -> list[T]:
    """A field that is a list of objects; as `as_list`."""
    if value.__class__ is list:
        items = [parse(item) for item in value if item.__class__ is dict]
        if len(items) == len(value):
            return items
    return as_list(lambda item, key, odd: as_model(parse, item, key, odd), value, name, keep)


def as_list(read: Callable[[Any, str, Keep], T | None], value: Any, name: str, keep: Keep) -> list[T]:
    """A field that is a list, also given as JSON in text; what is missing or null is a `MissingList`.

    If one item cannot be read, the others are given and the whole list is kept as it came.
    """
    found = _decoded(value)
    if found is None or found == "":
        return MissingList()
    if not isinstance(found, list):
        keep(name, value)
        return []
    items = [item for item in (read(raw, name, _drop) for raw in found) if item is not None]
    if len(items) < len(found):
        keep(name, value)
    return items


def second_name(source: Mapping[str, Any], wire: str, other: str, keep: Keep) -> Any:
    """The value of a field that comes under one of two names. What came under the second one is kept as it came."""
    if other not in source:
        return source.get(wire)
    keep(other, source[other])
    if wire not in source:
        return source[other]
    keep(wire, source[wire])
    return source[wire]


def _drop(name: str, value: Any) -> None:
    """What an item of a list could not be read from stays in the list that is kept."""


def _kept(read: Callable[[Any], T | None], value: Any, name: str, keep: Keep) -> T | None:
    """What `read` makes of the value; what it cannot read is kept as it came."""
    if value is None or value == "":
        return None
    found = read(value)
    if found is None:
        keep(name, value)
    return found


def _decoded(value: Any) -> Any:
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value
