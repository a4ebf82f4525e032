"""The month is that of Beijing, whatever zone this machine lives in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ttlock_sdk.quota.months import in_words, month_at, month_of, turn_after


def seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.mark.parametrize(
    ("moment", "month"),
    [
        ("2026-11-30T15:59:59.999+00:00", "2026-11"),
        ("2026-11-30T16:00:00+00:00", "2026-12"),
        ("2026-12-31T23:59:59+08:00", "2026-12"),
        ("2027-01-01T00:00:00+08:00", "2027-01"),
        ("2028-02-29T12:00:00-11:00", "2028-03"),
        ("2026-07-01T00:00:00+09:00", "2026-06"),
    ],
)
def test_a_moment_belongs_to_the_month_that_the_calendar_in_beijing_shows(moment: str, month: str) -> None:
    assert month_of(seconds(moment)) == month


@pytest.mark.parametrize("name", [f"{year}-{month:02}" for year in (2026, 2028) for month in range(1, 13)])
def test_months_follow_one_another_without_a_gap(name: str) -> None:
    month = month_at(seconds(f"{name}-15T00:00:00+08:00"))
    assert month.name == name
    assert month_at(month.begins) == month == month_at(month.ends - 0.001)
    assert month_at(month.ends).begins == month.ends
    assert month_at(month.begins - 0.001).ends == month.begins


def test_the_turn_is_an_aware_moment_and_is_said_by_both_clocks() -> None:
    turn = turn_after(seconds("2026-11-23T10:00:00+00:00"))
    assert turn == datetime(2026, 11, 30, 16, tzinfo=UTC)
    assert turn.utcoffset() == timedelta(hours=8)
    assert in_words(turn) == "2026-12-01 00:00 Beijing time (2026-11-30 16:00 UTC)"
