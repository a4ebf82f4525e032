# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class PasscodeType(OpenIntEnum):
    """When a passcode opens. These are the numbers of locks with passcode version 4, which all current ones are; older
    locks number by the length of the period, so other values occur."""

    ONE_TIME = 1
    """Once, within six hours of its start."""

    PERMANENT = 2
    """Without an end. A computed one must be used within 24 hours of its start, or it dies."""

    PERIOD = 3
    """From start to end. A computed one must be used within 24 hours of its start, or it dies."""

    DELETE = 4
    """Wipes all other passcodes of the lock when somebody types it."""

    WEEKEND = 5
    """On Saturdays and Sundays, between two hours."""

    DAILY = 6
    """Every day, between two hours."""

    WORKDAY = 7
    """On working days, between two hours."""

    MONDAY = 8
    """On Mondays, between two hours."""

    TUESDAY = 9
    """On Tuesdays, between two hours."""

    WEDNESDAY = 10
    """On Wednesdays, between two hours."""

    THURSDAY = 11
    """On Thursdays, between two hours."""

    FRIDAY = 12
    """On Fridays, between two hours."""

    SATURDAY = 13
    """On Saturdays, between two hours."""

    SUNDAY = 14
    """On Sundays, between two hours."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Once, within six hours of its start.",
            2: "Without an end. A computed one must be used within 24 hours of its start, or it dies.",
            3: "From start to end. A computed one must be used within 24 hours of its start, or it dies.",
            4: "Wipes all other passcodes of the lock when somebody types it.",
            5: "On Saturdays and Sundays, between two hours.",
            6: "Every day, between two hours.",
            7: "On working days, between two hours.",
            8: "On Mondays, between two hours.",
            9: "On Tuesdays, between two hours.",
            10: "On Wednesdays, between two hours.",
            11: "On Thursdays, between two hours.",
            12: "On Fridays, between two hours.",
            13: "On Saturdays, between two hours.",
            14: "On Sundays, between two hours.",
        }
