# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class MeterPeriod(OpenIntEnum):
    """By which span of time use is added up."""

    DAY = 0
    """By day."""

    MONTH = 1
    """By month."""

    YEAR = 2
    """By year."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "By day.",
            1: "By month.",
            2: "By year.",
        }
