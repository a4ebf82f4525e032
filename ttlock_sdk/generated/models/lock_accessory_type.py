# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class LockAccessoryType(OpenIntEnum):
    """What kind of device with a battery of its own belongs to a lock."""

    WIRELESS_KEYPAD = 1
    """A keypad without wires."""

    REMOTE = 2
    """A key fob."""

    DOOR_SENSOR = 3
    """A door sensor."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "A keypad without wires.",
            2: "A key fob.",
            3: "A door sensor.",
        }
