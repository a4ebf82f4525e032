"""Arguments that travel as JSON are checked item by item, and a message says where something is wrong."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, cast

import pytest
from support import operation_of

from ttlock_sdk._runtime.enums import OpenIntEnum
from ttlock_sdk._runtime.operation import Kind, Parameter
from ttlock_sdk.arguments import form_fields
from ttlock_sdk.errors import ValidationError
from ttlock_sdk.models import CyclicConfig, DaySpan, Weekday, WeeklyPeriod

DAYS = ("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY")


class FromSunday(OpenIntEnum):
    SUNDAY = 1
    MONDAY = 2


def day(name: str, wire: str = "", **more: Any) -> Parameter:
    return Parameter(name, wire, Kind.ENUM, allowed=tuple(range(1, 8)), names=DAYS, **more)


def monday_first(name: str, wire: str = "") -> Parameter:
    return Parameter(name, wire, Kind.ENUM, allowed=tuple(range(1, 8)), names=(*DAYS[1:], DAYS[0]))


IDS = Parameter("lock_ids", "lockIdList", Kind.JSON, many=True, inside=(Parameter("", "", Kind.ID),))
WEEK = Parameter("week_days", "weekDays", Kind.JSON, many=True, inside=(day(""),))
WINDOWS = Parameter(
    "windows",
    "cyclicConfig",
    Kind.JSON,
    many=True,
    inside=(
        day("weekDay", "weekDay", required=True),
        Parameter("startTime", "startTime", Kind.INTEGER, required=True, minimum=0, maximum=1440),
        Parameter("code", "code", Kind.PASSCODE, secret=True),
        Parameter("isNew", "isNew", Kind.BOOLEAN),
        Parameter("price", "price", Kind.NUMBER),
        Parameter("days", "days", Kind.JSON, many=True, inside=(day(""),)),
    ),
)


def sent(parameter: Parameter, value: Any) -> Any:
    [(_, text)] = form_fields(operation_of(parameter), {parameter.name: value})
    return json.loads(text)


def refusal(parameter: Parameter, value: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        form_fields(operation_of(parameter), {parameter.name: value})
    return str(caught.value)


def test_lists_of_ids_and_days_reach_the_wire_as_numbers() -> None:
    assert sent(IDS, [1, 2**40]) == [1, 2**40]
    assert sent(IDS, (3,)) == [3]
    assert sent(WEEK, [1, FromSunday.MONDAY]) == [1, 2]


def test_a_day_is_taken_by_its_name_whatever_the_week_begins_with() -> None:
    assert (Weekday.MONDAY, FromSunday.MONDAY) == (1, 2)
    assert sent(WEEK, [Weekday.MONDAY, Weekday.SUNDAY]) == [2, 1]


@pytest.mark.parametrize("as_dict", [False, True])
def test_a_day_inside_of_a_model_is_taken_by_its_name_too(as_dict: bool) -> None:
    config: Any = CyclicConfig(week_day=cast("Weekday", FromSunday.MONDAY), start_time=480, end_time=1080)
    if as_dict:
        config = {"weekDay": FromSunday.MONDAY, "startTime": 480, "endTime": 1080}
    of_cards = Parameter("w", "w", Kind.JSON, many=True, inside=(monday_first("weekDay", "weekDay"),))
    assert sent(of_cards, [config]) == [{"weekDay": 1, "startTime": 480, "endTime": 1080}]
    whole = WeeklyPeriod(is_all_day=DaySpan(1), week_days=cast("list[Weekday]", [FromSunday.MONDAY, Weekday.SUNDAY]))
    days = Parameter("weekDays", "weekDays", Kind.JSON, many=True, inside=(monday_first(""),))
    of_doors = Parameter("w", "w", Kind.JSON, many=True, inside=(days,))
    assert sent(of_doors, [whole]) == [{"isAllDay": 1, "weekDays": [1, 7]}]


def test_objects_come_as_models_or_dicts_and_keep_what_is_not_described() -> None:
    config = CyclicConfig(week_day=Weekday.MONDAY, start_time=480, end_time=1080)
    plain = {"weekDay": 1, "startTime": 480, "endTime": 1080}
    assert sent(Parameter("c", "c", Kind.JSON), [config]) == [plain]
    assert sent(WINDOWS, [{"weekDay": FromSunday.MONDAY, "startTime": 0, "more": [config]}]) == [
        {"weekDay": 2, "startTime": 0, "more": [plain]}
    ]


def test_plain_values_inside_keep_their_types() -> None:
    value = {"weekDay": 1, "startTime": 5, "code": "0123", "isNew": True, "price": Decimal("1.50"), "days": [2, 3]}
    assert sent(WINDOWS, [value]) == [{**value, "price": 1.5}]
    assert sent(WINDOWS, [{**value, "price": 2}])[0]["price"] == 2


@pytest.mark.parametrize(
    ("parameter", "value", "words"),
    [
        (IDS, [], "lock_ids is empty"),
        (IDS, 7, "lock_ids must be a list, not int"),
        (IDS, "[7]", "lock_ids must be a list, not str"),
        (IDS, {"7": 1}, "lock_ids must be a list, not dict"),
        (IDS, [1, 0], r"lock_ids[1] must be a positive whole number"),
        (IDS, [True], r"lock_ids[0] must be a positive whole number"),
        (WEEK, [8], r"week_days[0] must be one of 1 (SUNDAY), 2 (MONDAY)"),
        (WINDOWS, [5], r"windows[0] must be a model or a dict, not int"),
        (WINDOWS, [{"weekDay": 1}], r"windows[0].startTime is missing"),
        (WINDOWS, [{"weekDay": 1, "startTime": 1441}], r"windows[0].startTime must be 0 to 1440"),
        (WINDOWS, [{"weekDay": 1, "startTime": 1, "isNew": 1}], r"windows[0].isNew must be True or False"),
        (WINDOWS, [{"weekDay": 1, "startTime": 1, "days": [9]}], r"windows[0].days[0] must be one of"),
        (WINDOWS, [{"weekDay": 1, "startTime": 1, "more": object()}], "cannot be written as JSON"),
        (WINDOWS, [{"weekDay": 1, "startTime": 1, "more": float("nan")}], "cannot be written as JSON"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(parameter: Parameter, value: Any, words: str) -> None:
    assert words in refusal(parameter, value)


def test_a_secret_inside_is_never_shown() -> None:
    assert "817263549" not in refusal(WINDOWS, [{"weekDay": 1, "startTime": 1, "code": 817263549}])


def test_a_value_that_contains_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    assert "cannot be written as JSON" in refusal(Parameter("c", "c", Kind.JSON), value)
