# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class DeviceType(OpenIntEnum):
    """What kind of device something is."""

    LOCK = 0
    """A lock."""

    ELECTRICITY_METER = 1
    """An electricity meter."""

    WATER_METER = 2
    """A water meter."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            0: "A lock.",
            1: "An electricity meter.",
            2: "A water meter.",
        }
