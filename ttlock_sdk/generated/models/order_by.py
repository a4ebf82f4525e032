# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class OrderBy(OpenIntEnum):
    """Order of a listing."""

    NAME = 0
    """By name."""

    NEWEST = 1
    """By time, newest first."""

    NAME_DESCENDING = 2
    """By name, in reverse."""
