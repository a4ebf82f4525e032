# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class WaterMeterTaskType(OpenIntEnum):
    """What a 4G water meter is to do."""

    SET_REMAINDER = 1
    """Set what is left on it to a given volume."""

    CLEAR = 2
    """Set to zero, most likely what is left on it."""

    RECHARGE = 3
    """Add what was paid for to what is left on it."""

    CLOSE_VALVE = 4
    """Close its valve, so that no water runs."""

    OPEN_VALVE = 5
    """Open its valve, so that water can run."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Set what is left on it to a given volume.",
            2: "Set to zero, most likely what is left on it.",
            3: "Add what was paid for to what is left on it.",
            4: "Close its valve, so that no water runs.",
            5: "Open its valve, so that water can run.",
        }
