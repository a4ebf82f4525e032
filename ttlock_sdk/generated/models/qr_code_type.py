# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class QrCodeType(OpenIntEnum):
    """When a QR code opens."""

    PERIOD = 1
    """From its start to its end."""

    PERMANENT = 2
    """Without an end."""

    RECURRING = 4
    """In windows that come back every week."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "From its start to its end.",
            2: "Without an end.",
            4: "In windows that come back every week.",
        }
