# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class DoorSensorEventType(OpenIntEnum):
    """What a stand-alone door sensor saw."""

    CLOSED = 0
    """The door was closed."""

    OPENED = 1
    """The door was opened."""

    LEFT_OPEN = 2
    """Alarm: the door has been open for too long."""

    NOT_OPENED = 3
    """Alarm: the door has not been opened for long. The Chinese page says 'not closed' here."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The door was closed.",
            1: "The door was opened.",
            2: "Alarm: the door has been open for too long.",
            3: "Alarm: the door has not been opened for long. The Chinese page says 'not closed' here.",
        }
