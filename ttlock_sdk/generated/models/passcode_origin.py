# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class PasscodeOrigin(OpenIntEnum):
    """Who chose the digits of a passcode."""

    RANDOM = 0
    """The cloud computed them."""

    CUSTOM = 1
    """A person chose them."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "The cloud computed them.",
            1: "A person chose them.",
        }
