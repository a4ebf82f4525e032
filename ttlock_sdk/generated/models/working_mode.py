# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class WorkingMode(OpenIntEnum):
    """When a lock works at all."""

    ALWAYS = 1
    """All day, every day."""

    NEVER = 2
    """Never; only the mechanical key opens it."""

    SET_HOURS = 3
    """In set hours; outside of them only the mechanical key opens it."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "All day, every day.",
            2: "Never; only the mechanical key opens it.",
            3: "In set hours; outside of them only the mechanical key opens it.",
        }
