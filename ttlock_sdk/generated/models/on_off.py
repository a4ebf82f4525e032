# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OnOff(OpenIntEnum):
    """A setting that is switched on or off, counted from 1."""

    UNKNOWN = 0
    """The cloud does not know how it is set."""

    ON = 1
    """Switched on."""

    OFF = 2
    """Switched off."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The cloud does not know how it is set.",
            1: "Switched on.",
            2: "Switched off.",
        }
