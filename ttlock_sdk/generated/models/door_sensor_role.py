# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class DoorSensorRole(OpenStrEnum):
    """What a stand-alone door sensor is to the account."""

    ADMIN = "ADMIN"
    """The account owns the sensor."""

    USER = "USER"
    """Somebody shares the sensor with the account."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "ADMIN": "The account owns the sensor.",
            "USER": "Somebody shares the sensor with the account.",
        }
