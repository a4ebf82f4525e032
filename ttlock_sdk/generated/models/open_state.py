# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OpenState(OpenIntEnum):
    """Where the bolt of a lock is. A closed door can be unlocked."""

    LOCKED = 0
    """The bolt is out."""

    UNLOCKED = 1
    """The bolt is in."""

    UNKNOWN = 2
    """The lock cannot tell."""
