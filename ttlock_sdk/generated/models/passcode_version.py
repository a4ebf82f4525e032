# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class PasscodeVersion(OpenIntEnum):
    """Which way of computing passcodes a lock knows. All but 4 belong to old locks."""

    UNKNOWN = 0
    """The cloud does not know."""

    V1 = 1
    """The oldest, with a stock of 900 passcodes."""

    V2 = 2
    """A stock of 300 passcodes, for up to 180 days."""

    V3 = 3
    """A stock of 300 passcodes, also for months and without an end."""

    V4 = 4
    """The current one."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The cloud does not know.",
            1: "The oldest, with a stock of 900 passcodes.",
            2: "A stock of 300 passcodes, for up to 180 days.",
            3: "A stock of 300 passcodes, also for months and without an end.",
            4: "The current one.",
        }
