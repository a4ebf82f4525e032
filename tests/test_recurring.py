"""Windows of the week are made from days and times, and refused in words where they make no sense."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from ttlock_sdk import ValidationError, every_week
from ttlock_sdk._runtime.enums import OpenIntEnum
from ttlock_sdk.models import CyclicConfig, Weekday


class FromSunday(OpenIntEnum):
    SUNDAY = 1
    MONDAY = 2


def test_each_day_gets_its_window() -> None:
    assert every_week([Weekday.MONDAY, 5], time(8, 30), time(12)) == [
        CyclicConfig(week_day=Weekday.MONDAY, start_time=510, end_time=720),
        CyclicConfig(week_day=Weekday.FRIDAY, start_time=510, end_time=720),
    ]


def test_midnight_ends_the_day() -> None:
    [window] = every_week([7], time(0), time(0))
    assert window.to_dict() == {"weekDay": 7, "startTime": 0, "endTime": 1440}


def test_a_day_of_an_enum_that_counts_from_sunday_keeps_its_name() -> None:
    assert [window.week_day for window in every_week([FromSunday.MONDAY], time(1), time(2))] == [Weekday.MONDAY]


@pytest.mark.parametrize(
    ("days", "start", "end", "words"),
    [
        ([], time(8), time(9), "at least one day"),
        ([1, 1], time(8), time(9), "none twice"),
        ([0], time(8), time(9), "not 0"),
        ([8], time(8), time(9), "not 8"),
        ([True], time(8), time(9), "not True"),
        (["Monday"], time(8), time(9), "not 'Monday'"),
        ([FromSunday(9)], time(8), time(9), "UNKNOWN_9"),
        ([1], time(9), time(8), "start must lie before end"),
        ([1], time(9), time(9), "start must lie before end"),
        ([1], 480, time(9), "start must be a datetime.time"),
        ([1], time(8), "9:00", "end must be a datetime.time"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(days: list[Any], start: Any, end: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        every_week(days, start, end)
