# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OpenDirection(OpenIntEnum):
    """To which side a door opens."""

    UNKNOWN = 0
    """The cloud does not know."""

    LEFT = 1
    """To the left."""

    RIGHT = 2
    """To the right."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The cloud does not know.",
            1: "To the left.",
            2: "To the right.",
        }
