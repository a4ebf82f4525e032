"""Months as the cloud counts calls by: those of the calendar in Beijing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Final, NamedTuple

BEIJING: Final = timezone(timedelta(hours=8))  # without summer time since 1991


class Month(NamedTuple):
    """A month such as `2026-11`, and its first and last moment in seconds since 1970; `ends` is the next one's."""

    name: str
    begins: float
    ends: float


def month_at(seconds: float) -> Month:
    """The month of a moment given in seconds since 1970."""
    first = datetime.fromtimestamp(seconds, BEIJING).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    following = (first + timedelta(days=31)).replace(day=1)
    return Month(f"{first:%Y-%m}", first.timestamp(), following.timestamp())


def month_of(seconds: float) -> str:
    """The month of a moment, such as `2026-11`."""
    return month_at(seconds).name


def turn_after(seconds: float) -> datetime:
    """The first moment of the month after that of a moment, by Beijing time."""
    return datetime.fromtimestamp(month_at(seconds).ends, BEIJING)


def in_words(turn: datetime) -> str:
    """A moment as people read it, at both clocks: `2026-12-01 00:00 Beijing time (2026-11-30 16:00 UTC)`."""
    return f"{turn.astimezone(BEIJING):%Y-%m-%d %H:%M} Beijing time ({turn.astimezone(UTC):%Y-%m-%d %H:%M} UTC)"
