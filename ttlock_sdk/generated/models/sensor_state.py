# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SensorState(OpenIntEnum):
    """What the door sensor of a lock says. Sensors that stand alone count the other way round."""

    OPEN = 0
    """The door stands open."""

    CLOSED = 1
    """The door is closed, which does not mean that it is locked."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The door stands open.",
            1: "The door is closed, which does not mean that it is locked.",
        }
