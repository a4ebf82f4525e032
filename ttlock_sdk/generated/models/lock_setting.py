# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class LockSetting(OpenIntEnum):
    """Which setting of a lock a call is about."""

    PRIVACY_LOCK = 2
    """The bolt that is turned from inside and keeps others out; 1 on, 2 off."""

    TAMPER_ALERT = 3
    """The alarm when somebody tampers with the lock; 1 on, 2 off."""

    RESET_BUTTON = 4
    """The button that resets the lock; 1 works, 2 does not."""

    LOCK_SOUND = 6
    """The sounds of the lock; 1 on, 2 off."""

    OPEN_DIRECTION = 7
    """To which side the door opens; 1 left, 2 right."""

    SOUND_VOLUME = 8
    """How loud the sounds are; 1 to 5."""

    WIFI_POWER_SAVING = 10
    """Power saving of a Wi-Fi lock; 1 on, 2 off. Only a phone next to the lock can change it."""

    DOOR_LEFT_OPEN_ALARM = 11
    """After how many seconds an open door raises an alarm; 0 for never. Needs a door sensor."""

    DUAL_VERIFICATION = 12
    """That opening takes two proofs; 1 on, 2 off. On the newest Chinese page only."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            2: "The bolt that is turned from inside and keeps others out; 1 on, 2 off.",
            3: "The alarm when somebody tampers with the lock; 1 on, 2 off.",
            4: "The button that resets the lock; 1 works, 2 does not.",
            6: "The sounds of the lock; 1 on, 2 off.",
            7: "To which side the door opens; 1 left, 2 right.",
            8: "How loud the sounds are; 1 to 5.",
            10: "Power saving of a Wi-Fi lock; 1 on, 2 off. Only a phone next to the lock can change it.",
            11: "After how many seconds an open door raises an alarm; 0 for never. Needs a door sensor.",
            12: "That opening takes two proofs; 1 on, 2 off. On the newest Chinese page only.",
        }
