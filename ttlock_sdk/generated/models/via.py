# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class Via(OpenIntEnum):
    """Who carries a change to the lock. The name of the field differs from call to call (addType, changeType,
    deleteType). The cloud takes 1 when the field is missing, and then a change that no phone has made stays on
    paper."""

    BLUETOOTH = 1
    """A phone next to the lock has done it over Bluetooth before the call; the call only records it."""

    GATEWAY = 2
    """The cloud does it now, through a gateway near the lock or through the Wi-Fi of the lock itself."""

    NB_IOT = 3
    """An NB-IoT lock gets the change when it wakes the next time."""

    WIFI_POWER_SAVING = 4
    """A Wi-Fi lock that saves power gets the change when it wakes; whether it worked is known only later."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "A phone next to the lock has done it over Bluetooth before the call; the call only records it.",
            2: "The cloud does it now, through a gateway near the lock or through the Wi-Fi of the lock itself.",
            3: "An NB-IoT lock gets the change when it wakes the next time.",
            4: "A Wi-Fi lock that saves power gets the change when it wakes; whether it worked is known only later.",
        }
