# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class SimOrigin(OpenIntEnum):
    """Where the SIM card of a meter comes from."""

    CHINA = 0
    """From mainland China."""

    ABROAD = 1
    """From another country."""
