# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class ElectricityRecordType(OpenIntEnum):
    """What was done with an electricity meter, as an administrator is shown it. The numbers differ from those that a
    search takes."""

    DATE = -1
    """No record but a row that tells the day of those which follow."""

    CLEAR = 1
    """What remained was cleared."""

    PAY_MODE_CHANGE = 2
    """The way of paying was changed."""

    SWITCH = 4
    """The meter was switched on or off."""

    READING = 5
    """The meter was read."""

    PRICE_CHANGE = 6
    """The price was changed."""

    RECHARGE = 7
    """Something was paid in."""

    RECHARGE_PENDING = 8
    """Something is being paid in and has not arrived yet."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            -1: "No record but a row that tells the day of those which follow.",
            1: "What remained was cleared.",
            2: "The way of paying was changed.",
            4: "The meter was switched on or off.",
            5: "The meter was read.",
            6: "The price was changed.",
            7: "Something was paid in.",
            8: "Something is being paid in and has not arrived yet.",
        }
