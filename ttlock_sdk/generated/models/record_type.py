# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class RecordType(OpenIntEnum):
    """What happened, as the cloud sorts it. The vendor's full list could not be read: the values come from an old page
    and from lists that public clients copied, so others occur. Negative values are filters and never stand in a
    record."""

    ANY_FACE = -5
    """A filter only: whatever has to do with faces."""

    ANY_QR_CODE = -4
    """A filter only: whatever has to do with QR codes."""

    UNLOCK_BY_APP = 1
    """Unlocked with the app."""

    PARKING_LOCK_TOUCHED = 2
    """Somebody touched the parking lock. On an old list only."""

    UNLOCK_BY_GATEWAY_OLD = 3
    """Unlocked through a gateway. On an old list only; 12 is the current number."""

    UNLOCK_BY_PASSCODE = 4
    """Unlocked with a passcode."""

    PARKING_LOCK_RAISED = 5
    """The parking lock went up."""

    PARKING_LOCK_LOWERED = 6
    """The parking lock went down."""

    UNLOCK_BY_CARD = 7
    """Unlocked with an IC card."""

    UNLOCK_BY_FINGERPRINT = 8
    """Unlocked with a fingerprint."""

    UNLOCK_BY_WRISTBAND = 9
    """Unlocked with a wristband."""

    UNLOCK_BY_MECHANICAL_KEY = 10
    """Unlocked with a mechanical key."""

    LOCK_BY_APP = 11
    """Locked with the app."""

    UNLOCK_BY_GATEWAY = 12
    """Unlocked through a gateway."""

    FORCE_APPLIED = 29
    """Somebody used force on the lock."""

    DOOR_CLOSED = 30
    """The door sensor saw the door close."""

    DOOR_OPENED = 31
    """The door sensor saw the door open."""

    OPENED_FROM_INSIDE = 32
    """Opened from the inside."""

    LOCK_BY_FINGERPRINT = 33
    """Locked with a fingerprint."""

    LOCK_BY_PASSCODE = 34
    """Locked with a passcode."""

    LOCK_BY_CARD = 35
    """Locked with an IC card."""

    LOCK_BY_MECHANICAL_KEY = 36
    """Locked with a mechanical key."""

    APP_BUTTON = 37
    """A button of the app was used."""

    LOCAL_MAIL = 42
    """Mail of this place was put into the mailbox."""

    OTHER_MAIL = 43
    """Mail from elsewhere was put into the mailbox."""

    TAMPER_ALARM = 44
    """Alarm: somebody tampers with the lock."""

    AUTO_LOCK = 45
    """The lock locked by itself."""

    UNLOCK_BY_BUTTON = 46
    """Unlocked with the unlock button."""

    LOCK_BY_BUTTON = 47
    """Locked with the lock button."""

    SYSTEM_FROZEN = 48
    """The lock refuses everything for a while, after too many wrong passcodes, fingerprints or cards."""

    UNLOCK_BY_HOTEL_CARD = 49
    """Unlocked with a hotel card."""

    UNLOCK_BY_HEAT = 50
    """Unlocked because of high temperature."""

    DELETED_CARD_TRIED = 51
    """Somebody tried a card that has been deleted."""

    DEAD_LOCK_BY_APP = 52
    """Dead-locked with the app."""

    DEAD_LOCK_BY_PASSCODE = 53
    """Dead-locked with a passcode."""

    CAR_LEFT = 54
    """The car left the parking lock."""

    REMOTE_CONTROL = 55
    """A key fob locked or unlocked; which of the two is not said."""

    UNLOCK_BY_QR_CODE = 57
    """Unlocked with a QR code."""

    QR_CODE_EXPIRED = 58
    """A QR code was refused because it has expired."""

    DOUBLE_LOCK_ON = 59
    """The double lock was switched on."""

    DOUBLE_LOCK_OFF = 60
    """The double lock was switched off."""

    LOCK_BY_QR_CODE = 61
    """Locked with a QR code."""

    QR_CODE_DOUBLE_LOCKED = 62
    """A QR code was refused because of the double lock."""

    PASSAGE_MODE_UNLOCK = 63
    """Passage mode unlocked by itself."""

    DOOR_LEFT_OPEN_ALARM = 64
    """Alarm: the door was left open."""

    UNLOCK_TIMED_OUT = 65
    """Unlocking took too long and failed."""

    LOCK_TIMED_OUT = 66
    """Locking took too long and failed."""

    UNLOCK_BY_FACE = 67
    """Unlocked with a face."""

    FACE_DOUBLE_LOCKED = 68
    """A face was refused because of the double lock."""

    LOCK_BY_FACE = 69
    """Locked with a face."""

    FACE_NOT_VALID = 71
    """A face was refused because its time is over or has not come."""

    UNLOCK_GRANTED_IN_APP = 75
    """Somebody granted the unlocking in the app."""

    UNLOCK_GRANTED_REMOTELY = 76
    """Somebody granted the unlocking from afar, through a gateway."""

    DUAL_BLUETOOTH_PASSED = 77
    """First half of a dual authentication, over Bluetooth."""

    DUAL_PASSCODE_PASSED = 78
    """First half of a dual authentication, with a passcode."""

    DUAL_FINGERPRINT_PASSED = 79
    """First half of a dual authentication, with a fingerprint."""

    DUAL_CARD_PASSED = 80
    """First half of a dual authentication, with an IC card."""

    DUAL_FACE_PASSED = 81
    """First half of a dual authentication, with a face."""

    DUAL_REMOTE_PASSED = 82
    """First half of a dual authentication, with a key fob."""

    DUAL_PALM_VEIN_PASSED = 83
    """First half of a dual authentication, with a palm vein."""

    UNLOCK_BY_PALM_VEIN = 84
    """Unlocked with a palm vein."""

    PALM_VEIN_DOUBLE_LOCKED = 85
    """A palm vein was refused because of the double lock."""

    LOCK_BY_PALM_VEIN = 86
    """Locked with a palm vein."""

    PALM_VEIN_NOT_VALID = 88
    """A palm vein was refused because its time is over or has not come."""

    UNLOCK_BY_ADMIN_PASSCODE = 92
    """Unlocked with the administrator's passcode."""

    NETWORK_FAULT = 123
    """The network of the lock failed; a sub-type in pushed records says how."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            -5: "A filter only: whatever has to do with faces.",
            -4: "A filter only: whatever has to do with QR codes.",
            1: "Unlocked with the app.",
            2: "Somebody touched the parking lock. On an old list only.",
            3: "Unlocked through a gateway. On an old list only; 12 is the current number.",
            4: "Unlocked with a passcode.",
            5: "The parking lock went up.",
            6: "The parking lock went down.",
            7: "Unlocked with an IC card.",
            8: "Unlocked with a fingerprint.",
            9: "Unlocked with a wristband.",
            10: "Unlocked with a mechanical key.",
            11: "Locked with the app.",
            12: "Unlocked through a gateway.",
            29: "Somebody used force on the lock.",
            30: "The door sensor saw the door close.",
            31: "The door sensor saw the door open.",
            32: "Opened from the inside.",
            33: "Locked with a fingerprint.",
            34: "Locked with a passcode.",
            35: "Locked with an IC card.",
            36: "Locked with a mechanical key.",
            37: "A button of the app was used.",
            42: "Mail of this place was put into the mailbox.",
            43: "Mail from elsewhere was put into the mailbox.",
            44: "Alarm: somebody tampers with the lock.",
            45: "The lock locked by itself.",
            46: "Unlocked with the unlock button.",
            47: "Locked with the lock button.",
            48: "The lock refuses everything for a while, after too many wrong passcodes, fingerprints or cards.",
            49: "Unlocked with a hotel card.",
            50: "Unlocked because of high temperature.",
            51: "Somebody tried a card that has been deleted.",
            52: "Dead-locked with the app.",
            53: "Dead-locked with a passcode.",
            54: "The car left the parking lock.",
            55: "A key fob locked or unlocked; which of the two is not said.",
            57: "Unlocked with a QR code.",
            58: "A QR code was refused because it has expired.",
            59: "The double lock was switched on.",
            60: "The double lock was switched off.",
            61: "Locked with a QR code.",
            62: "A QR code was refused because of the double lock.",
            63: "Passage mode unlocked by itself.",
            64: "Alarm: the door was left open.",
            65: "Unlocking took too long and failed.",
            66: "Locking took too long and failed.",
            67: "Unlocked with a face.",
            68: "A face was refused because of the double lock.",
            69: "Locked with a face.",
            71: "A face was refused because its time is over or has not come.",
            75: "Somebody granted the unlocking in the app.",
            76: "Somebody granted the unlocking from afar, through a gateway.",
            77: "First half of a dual authentication, over Bluetooth.",
            78: "First half of a dual authentication, with a passcode.",
            79: "First half of a dual authentication, with a fingerprint.",
            80: "First half of a dual authentication, with an IC card.",
            81: "First half of a dual authentication, with a face.",
            82: "First half of a dual authentication, with a key fob.",
            83: "First half of a dual authentication, with a palm vein.",
            84: "Unlocked with a palm vein.",
            85: "A palm vein was refused because of the double lock.",
            86: "Locked with a palm vein.",
            88: "A palm vein was refused because its time is over or has not come.",
            92: "Unlocked with the administrator's passcode.",
            123: "The network of the lock failed; a sub-type in pushed records says how.",
        }
