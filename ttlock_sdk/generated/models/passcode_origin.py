# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from enum import StrEnum


class PasscodeOrigin(StrEnum):
    """Who chose the digits of a passcode."""

    RANDOM = "0"
    """The cloud computed them."""
    CUSTOM = "1"
    """A person chose them."""
