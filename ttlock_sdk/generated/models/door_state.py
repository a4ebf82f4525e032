# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class DoorState(OpenIntEnum):
    """Whether a door is open, by a stand-alone door sensor. The door sensor of a lock counts otherwise."""

    CLOSED = 0
    """The door is closed."""

    OPEN = 1
    """The door stands open."""

    UNKNOWN = 2
    """The sensor cannot tell."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The door is closed.",
            1: "The door stands open.",
            2: "The sensor cannot tell.",
        }
