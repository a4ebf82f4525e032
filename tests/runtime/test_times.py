"""Milliseconds of the cloud and aware datetimes are the same moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk._runtime.times import from_ms, to_ms

LAST_MS = 253_402_300_799_999


def test_milliseconds_are_a_moment_in_utc() -> None:
    assert from_ms(1_700_000_000_123) == datetime(2023, 11, 14, 22, 13, 20, 123_000, tzinfo=UTC)
    assert from_ms(1_700_000_000_123).tzinfo is UTC  # type: ignore[union-attr]  # it is there, as the line above says
    assert from_ms(LAST_MS) == datetime(9999, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)


@pytest.mark.parametrize("value", [None, 0, 1, LAST_MS + 1, -(10**15), 10**400, -(10**400)])
def test_what_is_no_moment_is_none(value: int | None) -> None:
    assert from_ms(value) is None


@given(st.integers(-62_135_596_800_000, LAST_MS).filter(lambda value: value not in {0, 1}))
def test_milliseconds_come_back_exactly(value: int) -> None:
    moment = from_ms(value)
    assert moment is not None
    assert to_ms(moment) == value


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11, minutes=-30))])))
def test_what_is_finer_than_a_millisecond_is_dropped(moment: datetime) -> None:
    found = from_ms(to_ms(moment))
    if found is not None:
        assert timedelta(0) <= moment - found < timedelta(milliseconds=1)


def test_a_datetime_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        to_ms(datetime(2026, 1, 1))
