# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class CredentialType(OpenIntEnum):
    """What opens a lock."""

    PASSCODE = 2
    """A passcode."""

    CARD = 3
    """An IC card."""

    FINGERPRINT = 4
    """A fingerprint."""

    PALM_VEIN = 5
    """A palm vein."""

    FACE = 6
    """A face."""

    REMOTE = 7
    """A key fob."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            2: "A passcode.",
            3: "An IC card.",
            4: "A fingerprint.",
            5: "A palm vein.",
            6: "A face.",
            7: "A key fob.",
        }
