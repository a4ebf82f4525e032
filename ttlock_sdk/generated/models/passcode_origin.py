# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class PasscodeOrigin(OpenIntEnum):
    """Who chose the digits of a passcode."""

    RANDOM = 0
    """The cloud computed them."""

    CUSTOM = 1
    """A person chose them."""
