# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class MeterOperation(OpenStrEnum):
    """What to look for among the records of a meter. Its numbers differ from those in the answer."""

    RECHARGE = "1"
    """Something was paid in."""

    SWITCH_OFF = "2"
    """It was switched off."""

    SWITCH_ON = "3"
    """It was switched on."""

    READING = "4"
    """It was read."""

    PRICE_CHANGE = "5"
    """The price was changed."""

    CLEAR = "6"
    """What remained was cleared."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "1": "Something was paid in.",
            "2": "It was switched off.",
            "3": "It was switched on.",
            "4": "It was read.",
            "5": "The price was changed.",
            "6": "What remained was cleared.",
        }
