# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class MeterSwitch(OpenIntEnum):
    """Whether a meter lets current or water through."""

    OFF = 0
    """Switched off, or the valve is closed."""

    ON = 1
    """Switched on, or the valve is open."""

    UNKNOWN = 2
    """The cloud does not know."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "Switched off, or the valve is closed.",
            1: "Switched on, or the valve is open.",
            2: "The cloud does not know.",
        }
