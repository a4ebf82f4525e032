# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class EkeyStatus(OpenStrEnum):
    """How an ekey stands."""

    NORMAL = "110401"
    """In use."""

    PENDING = "110402"
    """Sent, and not received yet."""

    FROZEN = "110405"
    """Put out of use for now."""

    DELETED = "110408"
    """Deleted."""

    RESET = "110410"
    """Reset; by its name made useless by a reset, which no page explains further."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "110401": "In use.",
            "110402": "Sent, and not received yet.",
            "110405": "Put out of use for now.",
            "110408": "Deleted.",
            "110410": "Reset; by its name made useless by a reset, which no page explains further.",
        }
