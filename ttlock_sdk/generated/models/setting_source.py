# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SettingSource(OpenIntEnum):
    """Who answers when further settings of a lock are read."""

    CLOUD = 0
    """The cloud, from memory."""

    LOCK = 1
    """The lock, through a gateway near it or through its own Wi-Fi."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The cloud, from memory.",
            1: "The lock, through a gateway near it or through its own Wi-Fi.",
        }
