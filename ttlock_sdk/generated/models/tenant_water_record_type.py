# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class TenantWaterRecordType(OpenIntEnum):
    """What was done with a water meter, as a tenant is shown it. 7 and 8 are not quite what they are to an
    administrator."""

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

    RECHARGE_BY_ADMINISTRATOR = 7
    """The administrator paid something in."""

    RECHARGE_BY_TENANT = 8
    """The tenant paid something in."""

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
            7: "The administrator paid something in.",
            8: "The tenant paid something in.",
        }
