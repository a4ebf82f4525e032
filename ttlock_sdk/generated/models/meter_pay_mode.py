# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class MeterPayMode(OpenIntEnum):
    """Whether a meter is paid for before or after use."""

    POSTPAID = 0
    """The meter only counts; what was used is paid for later."""

    PREPAID = 1
    """The meter gives as much as was paid for, and then switches off."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The meter only counts; what was used is paid for later.",
            1: "The meter gives as much as was paid for, and then switches off.",
        }
