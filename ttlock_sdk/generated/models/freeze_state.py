# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class FreezeState(OpenIntEnum):
    """Whether a lock is frozen."""

    NOT_FROZEN = 0
    """The lock works."""

    FROZEN = 1
    """The lock is frozen; it lets nobody in and takes no commands until it is unfrozen."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The lock works.",
            1: "The lock is frozen; it lets nobody in and takes no commands until it is unfrozen.",
        }
