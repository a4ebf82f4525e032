# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OrderBy(OpenIntEnum):
    """Order of a listing."""

    NAME = 0
    """By name."""

    NEWEST = 1
    """By time, newest first."""

    NAME_DESCENDING = 2
    """By name, in reverse."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "By name.",
            1: "By time, newest first.",
            2: "By name, in reverse.",
        }
