# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class DaySpan(OpenIntEnum):
    """How much of a day a period takes."""

    ALL_DAY = 1
    """The whole day; begin and end are not used."""

    SET_HOURS = 2
    """The hours from its begin to its end."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "The whole day; begin and end are not used.",
            2: "The hours from its begin to its end.",
        }
