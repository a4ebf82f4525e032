# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class QrCodeOrigin(OpenIntEnum):
    """Who made the number of a QR code."""

    RANDOM = 1
    """The cloud."""

    CUSTOM = 3
    """Whoever added it."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "The cloud.",
            3: "Whoever added it.",
        }
