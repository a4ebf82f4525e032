# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class QrCodeVia(OpenIntEnum):
    """How a QR code gets to the lock."""

    CLOUD = 0
    """Not at all; the cloud alone knows it. For random codes."""

    BLUETOOTH = 1
    """By a phone that has done it before; the call only notes it."""

    GATEWAY = 2
    """By the cloud, through a gateway near the lock or its Wi-Fi."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "Not at all; the cloud alone knows it. For random codes.",
            1: "By a phone that has done it before; the call only notes it.",
            2: "By the cloud, through a gateway near the lock or its Wi-Fi.",
        }
