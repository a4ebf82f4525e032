# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class EkeyWeekday(OpenIntEnum):
    """Day of the week as ekeys count it, from Sunday."""

    SUNDAY = 1
    """Sunday."""

    MONDAY = 2
    """Monday."""

    TUESDAY = 3
    """Tuesday."""

    WEDNESDAY = 4
    """Wednesday."""

    THURSDAY = 5
    """Thursday."""

    FRIDAY = 6
    """Friday."""

    SATURDAY = 7
    """Saturday."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Sunday.",
            2: "Monday.",
            3: "Tuesday.",
            4: "Wednesday.",
            5: "Thursday.",
            6: "Friday.",
            7: "Saturday.",
        }
