# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class Weekday(OpenIntEnum):
    """A day of the week, counted from Monday, as in recurring windows and passage modes."""

    MONDAY = 1
    """Monday."""

    TUESDAY = 2
    """Tuesday."""

    WEDNESDAY = 3
    """Wednesday."""

    THURSDAY = 4
    """Thursday."""

    FRIDAY = 5
    """Friday."""

    SATURDAY = 6
    """Saturday."""

    SUNDAY = 7
    """Sunday."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Monday.",
            2: "Tuesday.",
            3: "Wednesday.",
            4: "Thursday.",
            5: "Friday.",
            6: "Saturday.",
            7: "Sunday.",
        }
