# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class UpgradeNeed(OpenIntEnum):
    """Whether there is newer firmware."""

    NO = 0
    """The device runs the newest firmware."""

    YES = 1
    """There is newer firmware for it."""

    UNKNOWN = 2
    """The cloud lacks the data to tell; the app kit has to read them from the device first."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The device runs the newest firmware.",
            1: "There is newer firmware for it.",
            2: "The cloud lacks the data to tell; the app kit has to read them from the device first.",
        }
