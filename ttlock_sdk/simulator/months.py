"""Months as the cloud counts calls by: Beijing time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Final

BEIJING: Final = timezone(timedelta(hours=8))


def month_of(seconds: float) -> str:
    """The month of a moment, such as `2026-11`."""
    return f"{datetime.fromtimestamp(seconds, BEIJING):%Y-%m}"
