# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class ValidityType(OpenIntEnum):
    """How a card, a fingerprint, a face, a palm vein or a remote is bound to times."""

    NORMAL = 1
    """Without limit, or from its start to its end."""

    RECURRING = 4
    """In windows that come back every week, between its start and its end."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Without limit, or from its start to its end.",
            4: "In windows that come back every week, between its start and its end.",
        }
