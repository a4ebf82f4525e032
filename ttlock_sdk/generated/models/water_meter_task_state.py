# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class WaterMeterTaskState(OpenIntEnum):
    """Whether a task of a meter still waits."""

    UNUSED = 0
    """It waits for the meter and can still be cancelled."""

    USED = 1
    """It is over, done by the meter or marked as done."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "It waits for the meter and can still be cancelled.",
            1: "It is over, done by the meter or marked as done.",
        }
