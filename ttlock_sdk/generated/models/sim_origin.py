# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SimOrigin(OpenIntEnum):
    """Where the SIM card of a meter or lock comes from."""

    CHINA = 0
    """From mainland China."""

    ABROAD = 1
    """From another country."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "From mainland China.",
            1: "From another country.",
        }
