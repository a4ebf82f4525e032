"""Epoch milliseconds, as the cloud counts, and aware datetimes, as people do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def from_ms(value: int | None) -> datetime | None:
    """The moment in UTC; None for None, for 0 (which means no limit) and for what no calendar holds."""
    if not value:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        return None
