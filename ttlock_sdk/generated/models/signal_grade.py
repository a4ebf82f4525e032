# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SignalGrade(OpenIntEnum):
    """How well a device hears its network."""

    UNKNOWN = 0
    """Nobody knows."""

    WEAK = 1
    """Poorly."""

    MEDIUM = 2
    """Fairly."""

    STRONG = 3
    """Well."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "Nobody knows.",
            1: "Poorly.",
            2: "Fairly.",
            3: "Well.",
        }
