"""Whatever stands in an answer is read as the type that it should have, or kept as it came; nothing ever fails."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk._runtime import coerce
from ttlock_sdk._runtime.enums import OpenIntEnum, OpenStrEnum


class Colour(OpenIntEnum):
    RED = 1
    BLUE = -2


class Word(OpenStrEnum):
    YES = "yes"


DEEP = "[" * 100_000
ODD = [
    "",
    " ",
    "x",
    "１",
    "1_000",
    "0x10",
    "1e5",
    "+5",
    "--1",
    "3.0",
    "null",
    "NaN",
    "9" * 5000,
    DEEP,
    "{",
    "[1",
    "\ud800",
]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.integers().map(str)
    | st.sampled_from(
        [*ODD, "\ud800", 10**400, -(10**400), 1e300, math.inf, math.nan, "3", " -7 ", "3.5", "true", "FALSE"]
    )
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))
READERS: dict[str, Any] = {
    "int": coerce.as_int,
    "float": coerce.as_float,
    "bool": coerce.as_bool,
    "str": coerce.as_str,
    "enum": lambda *at: coerce.as_enum(Colour, *at),
    "text": lambda *at: coerce.as_text_enum(Word, *at),
    "model": lambda *at: coerce.as_model(dict, *at),
}
LISTS: dict[str, Any] = {
    "ints": lambda *at: coerce.as_list(coerce.as_int, *at),
    "enums": lambda *at: coerce.as_list(READERS["enum"], *at),
    "models": lambda *at: coerce.as_models(dict, *at),
}


def read(kind: str, value: Any) -> tuple[Any, bool]:
    """What a reader makes of a value, and whether it kept the value as it came."""
    unread: dict[str, Any] = {}
    found = (READERS | LISTS)[kind](value, "field", unread.__setitem__)
    if unread:
        assert list(unread) == ["field"]
        assert unread["field"] is value
    return found, bool(unread)


@pytest.mark.parametrize(
    ("kind", "value", "wanted"),
    [
        ("int", 3, 3),
        ("int", "3", 3),
        ("int", " -7 ", -7),
        ("int", "007", 7),
        ("int", True, 1),
        ("int", 3.0, 3),
        ("int", 2**70, 2**70),
        ("float", 3, 3),
        ("float", 3.5, 3.5),
        ("float", "3.5", 3.5),
        ("float", "-3", -3),
        ("float", False, 0),
        ("bool", True, True),
        ("bool", 1, True),
        ("bool", 0.0, False),
        ("bool", "1", True),
        ("bool", " False ", False),
        ("str", "", ""),
        ("str", "0123", "0123"),
        ("str", 123, "123"),
        ("str", 1.5, "1.5"),
        ("enum", 1, Colour.RED),
        ("enum", "-2", Colour.BLUE),
        ("enum", True, Colour.RED),
        ("enum", 1.0, Colour.RED),
        ("text", "yes", Word.YES),
        ("model", {"a": 1}, {"a": 1}),
        ("model", '{"a": 1}', {"a": 1}),
        ("model", ' {"a": 1}', {"a": 1}),
        ("ints", [1, "2", 3.0], [1, 2, 3]),
        ("ints", "[1, 2]", [1, 2]),
        ("enums", [1, "-2"], [Colour.RED, Colour.BLUE]),
        ("models", [{"a": 1}, '{"b": 2}'], [{"a": 1}, {"b": 2}]),
        ("models", '[{"a": 1}]', [{"a": 1}]),
    ],
)
def test_a_value_in_another_form_is_read_as_its_type(kind: str, value: Any, wanted: Any) -> None:
    found, kept = read(kind, value)
    assert found == wanted
    assert type(found) is type(wanted)
    assert not kept


@pytest.mark.parametrize("kind", READERS)
def test_null_and_emptiness_read_as_none(kind: str) -> None:
    assert read(kind, None) == (None, False)
    if kind != "str":
        assert read(kind, "") == (None, False)


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_is_missing_is_empty(kind: str) -> None:
    assert read(kind, None) == ([], False)
    assert read(kind, "") == ([], False)


@pytest.mark.parametrize("kind", ["int", "enum"])
@pytest.mark.parametrize(
    "value", ["x", "１", "1_000", "0x10", "+5", "3.0", 3.5, math.nan, math.inf, 1e300, "9" * 41, [], {}]
)
def test_what_is_no_whole_number_is_kept_as_it_came(kind: str, value: Any) -> None:
    assert read(kind, value) == (None, True)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("float", math.nan),
        ("float", -math.inf),
        ("float", "1e5"),
        ("float", "3."),
        ("bool", 2),
        ("bool", "yes"),
        ("bool", [1]),
        ("str", True),
        ("str", math.nan),
        ("str", {"a": 1}),
        ("text", ["yes"]),
        ("model", [1]),
        ("model", "{'a': 1}"),
        ("model", DEEP),
        ("model", 7),
    ],
)
def test_what_is_of_another_type_is_kept_as_it_came(kind: str, value: Any) -> None:
    assert read(kind, value) == (None, True)


def test_a_number_too_long_to_be_shown_is_kept_as_it_came() -> None:
    assert read("enum", 10**5000) == (None, True)
    assert read("str", 10**5000) == (None, True)


@pytest.mark.parametrize(
    ("kind", "value", "items"),
    [
        ("ints", [1, "x", None, 2], [1, 2]),
        ("ints", {"a": 1}, []),
        ("ints", 7, []),
        ("ints", DEEP, []),
        ("models", [{"a": 1}, None, 5], [{"a": 1}]),
        ("models", "[5", []),
    ],
)
def test_items_that_can_be_read_are_given_and_the_list_is_kept_as_it_came(kind: str, value: Any, items: Any) -> None:
    assert read(kind, value) == (items, True)


def is_whole(text: str) -> bool:
    """An oracle by another way than the code's: the grammar of JSON, and leading zeros."""
    digits = text.strip(" \t\n\r\f\v").removeprefix("-")
    return 0 < len(digits) <= 40 and set(digits) <= set("0123456789")


@given(st.text(alphabet="0123456789-+ ._xeE１", max_size=8) | st.integers().map(str))
def test_text_is_a_whole_number_exactly_when_it_is_digits(text: str) -> None:
    found, kept = read("int", text)
    if is_whole(text):
        assert (found, kept) == (int(text), False)
    else:
        assert (found, kept) == (None, text != "")


@given(st.sampled_from([*READERS, *LISTS]), JSON)
def test_nothing_ever_fails_and_nothing_is_lost(kind: str, value: Any) -> None:
    found, kept = read(kind, value)
    if not kept and found in (None, []):
        assert value in (None, "", []) or value == "[]" or json.loads(value) == []


@given(st.integers(-(10**39), 10**39))
def test_a_number_of_a_set_stays_that_number(value: int) -> None:
    for shape in (value, str(value)):
        found, kept = read("enum", shape)
        assert not kept
        assert isinstance(found, Colour)
        assert found == value
        assert (found.name == f"UNKNOWN_{value}".replace("-", "NEGATIVE_")) is (value not in (1, -2))


@pytest.mark.parametrize(
    ("value", "digits"),
    [("1.50", "1.50"), (" 7 ", "7"), (7, "7"), (0.1, "0.1"), (1e-9, "1E-9"), ("-3.0", "-3.0")],
)
def test_an_exact_number_keeps_its_digits(value: Any, digits: str) -> None:
    assert str(coerce.read_decimal(value)) == digits


@pytest.mark.parametrize(
    "value", ["1,5", "1e5", "x", "", "9" * 5000, math.inf, math.nan, 1e300, 1e-41, [], {}, 10**50, True]
)
def test_what_is_no_exact_number_is_none(value: Any) -> None:
    assert coerce.read_decimal(value) is None


@pytest.mark.parametrize(
    ("text", "digits"), [("12.50kWh", "12.50"), ("0.00t", "0.00"), ("7 m³", "7"), ("3", "3"), (" -1.5 V ", "-1.5")]
)
def test_an_amount_is_the_number_before_its_unit(text: str, digits: str) -> None:
    assert str(coerce.amount_in(text)) == digits


@pytest.mark.parametrize("text", [None, "", "kWh", "1,5kWh", "about 3", "1.2.3", "9" * 100])
def test_a_text_without_a_plain_number_has_no_amount(text: str | None) -> None:
    assert coerce.amount_in(text) is None


def test_a_field_of_two_names_is_read_under_either_and_what_came_is_kept() -> None:
    for source, value, kept in (
        ({"name": 1}, 1, {}),
        ({}, None, {}),
        ({"nmae": 2}, 2, {"nmae": 2}),
        ({"name": 1, "nmae": 2}, 1, {"name": 1, "nmae": 2}),
    ):
        unread: dict[str, Any] = {}
        assert coerce.second_name(source, "name", "nmae", unread.__setitem__) == value
        assert unread == kept
