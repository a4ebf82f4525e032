# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SettingState(OpenIntEnum):
    """How a setting of a lock is set, by its own account."""

    UNKNOWN = 0
    """The lock cannot tell. On the Chinese page only."""

    ON_OR_LEFT = 1
    """On; to the left, for the direction of the door."""

    OFF_OR_RIGHT = 2
    """Off; to the right, for the direction of the door."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The lock cannot tell. On the Chinese page only.",
            1: "On; to the left, for the direction of the door.",
            2: "Off; to the right, for the direction of the door.",
        }
