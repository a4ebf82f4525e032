# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class YesNo(OpenIntEnum):
    """An answer to a question of yes or no."""

    NO = 0
    """It is not so."""

    YES = 1
    """It is so."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "It is not so.",
            1: "It is so.",
        }
