# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class LockDeviceType(OpenIntEnum):
    """Kind of device among the locks of a TTHotel account."""

    LOCK = 1
    """A lock."""

    LIFT_CONTROLLER = 2
    """The controller of a lift."""

    POWER_SAVER = 3
    """A power switch. Its id goes where a lock id goes; unlocking it switches the power on, locking it switches it off."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "A lock.",
            2: "The controller of a lift.",
            3: "A power switch. Its id goes where a lock id goes; unlocking it switches the power on, locking it switches it off.",
        }
