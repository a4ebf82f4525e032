# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OpenState(OpenIntEnum):
    """Where the bolt of a lock is. A closed door can be unlocked."""

    LOCKED = 0
    """The bolt is out."""

    UNLOCKED = 1
    """The bolt is in."""

    UNKNOWN = 2
    """The lock cannot tell."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The bolt is out.",
            1: "The bolt is in.",
            2: "The lock cannot tell.",
        }
