"""Epoch milliseconds, as the cloud counts, and aware datetimes, as people do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_ONCE: Final = 1  # the end of a key that opens once


def from_ms(value: int | None) -> datetime | None:
    """The moment in UTC; None for None, for 0 (no limit) and 1 (once), and for what no calendar holds."""
    if not value or value == _ONCE:
        return None
    try:
        return _EPOCH + value * _MILLISECOND
    except (OverflowError, ValueError):
        return None


def to_ms(moment: datetime) -> int:
    """Epoch milliseconds of an aware datetime; what is finer than a millisecond is dropped.

    Raises:
        ValueError: the datetime has no time zone.
    """
    if moment.utcoffset() is None:
        raise ValueError("the datetime has no time zone")
    return (moment - _EPOCH) // _MILLISECOND
