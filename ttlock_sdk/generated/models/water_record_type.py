# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class WaterRecordType(OpenIntEnum):
    """What was done with a water meter, as an administrator is shown it. The numbers differ from those that a search
    takes."""

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

    VOLUME_SET = 8
    """A volume was set; which one is not documented."""

    RECHARGE_PENDING = 9
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
            8: "A volume was set; which one is not documented.",
            9: "Something is being paid in and has not arrived yet.",
        }
