# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class GroupFilter(OpenIntEnum):
    """Which ekeys a group must hold to be shown."""

    USER_EKEYS = 0
    """Ekeys of ordinary users."""

    ADMIN_EKEYS = 1
    """Ekeys that come with the right to manage the lock; no other groups are shown."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "Ekeys of ordinary users.",
            1: "Ekeys that come with the right to manage the lock; no other groups are shown.",
        }
