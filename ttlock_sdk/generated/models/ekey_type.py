# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class EkeyType(OpenIntEnum):
    """Kind of ekey, where it is told."""

    RECURRING = 4
    """Opens in hours of its own on some days of each week."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            4: "Opens in hours of its own on some days of each week.",
        }
