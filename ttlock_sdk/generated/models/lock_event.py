# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class LockEvent(OpenIntEnum):
    """What happened, in the numbering of the lock itself. It is finer than that of the cloud, `RecordType`, and gives
    the low numbers other meanings, while from 29 on the two mostly agree. The part of the page that could be read
    ends at 93, so others may occur; 2 and 3 are on no list of it."""

    UNLOCK_BY_APP = 1
    """Unlocked with the app, over Bluetooth."""

    UNLOCK_BY_PASSCODE = 4
    """Unlocked with a passcode."""

    PASSCODE_CHANGED = 5
    """A passcode was changed at the lock."""

    PASSCODE_DELETED = 6
    """A passcode was deleted at the lock."""

    PASSCODE_UNKNOWN = 7
    """A passcode was refused because the lock does not know it."""

    PASSCODES_CLEARED = 8
    """All passcodes were deleted."""

    PASSCODE_SUPERSEDED = 9
    """A passcode had to give way to a newer one."""

    ERASING_PASSCODE_USED = 10
    """A passcode that wipes others was typed for the first time; those before it are gone."""

    PASSCODE_NOT_VALID = 11
    """A passcode was refused because its time is over or has not come."""

    PASSCODE_STORAGE_FULL = 12
    """A passcode was refused because the lock has no room for more of them."""

    PASSCODE_DENIED = 13
    """A passcode was refused because it is on the list of those that must not open."""

    RESTARTED = 14
    """The lock started again after it had been without power."""

    CARD_ADDED = 15
    """An IC card was added."""

    CARDS_CLEARED = 16
    """All IC cards were deleted."""

    UNLOCK_BY_CARD = 17
    """Unlocked with an IC card."""

    CARD_DELETED = 18
    """An IC card was deleted."""

    UNLOCK_BY_WRISTBAND = 19
    """Unlocked with a wristband, one of the make Bong."""

    UNLOCK_BY_FINGERPRINT = 20
    """Unlocked with a fingerprint."""

    FINGERPRINT_ADDED = 21
    """A fingerprint was added."""

    FINGERPRINT_NOT_VALID = 22
    """A fingerprint was refused because its time is over or has not come."""

    FINGERPRINT_DELETED = 23
    """A fingerprint was deleted."""

    FINGERPRINTS_CLEARED = 24
    """All fingerprints were deleted."""

    CARD_NOT_VALID = 25
    """An IC card was refused because its time is over or has not come."""

    LOCK_BY_APP = 26
    """Locked with the app, over Bluetooth."""

    UNLOCK_BY_MECHANICAL_KEY = 27
    """Unlocked with a mechanical key."""

    UNLOCK_BY_GATEWAY = 28
    """Unlocked through a gateway."""

    FORCE_APPLIED = 29
    """Opened by force, such as a parking lock that was pushed down."""

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
    """A button of the app was used (up, down, stop or lock), mostly for a roller shutter."""

    PASSCODE_DOUBLE_LOCKED = 38
    """A passcode was refused because of the double lock."""

    CARD_DOUBLE_LOCKED = 39
    """An IC card was refused because of the double lock."""

    FINGERPRINT_DOUBLE_LOCKED = 40
    """A fingerprint was refused because of the double lock."""

    APP_DOUBLE_LOCKED = 41
    """The app was refused because of the double lock."""

    LOCAL_MAIL = 42
    """Mail of this place was put into the mailbox."""

    OTHER_MAIL = 43
    """Mail from elsewhere was put into the mailbox."""

    TAMPER_ALARM = 44
    """Alarm: somebody tampers with the lock."""

    AUTO_LOCK = 45
    """The lock locked by itself when its time was up."""

    UNLOCK_BY_BUTTON = 46
    """Unlocked with the unlock button."""

    LOCK_BY_BUTTON = 47
    """Locked with the lock button."""

    SYSTEM_FROZEN = 48
    """The lock refuses everything for a while, such as after five wrong passcodes."""

    UNLOCK_BY_HOTEL_CARD = 49
    """Unlocked with a hotel card."""

    UNLOCK_BY_HEAT = 50
    """Unlocked because of high temperature."""

    CARD_DENIED = 51
    """An IC card was refused because it is on the list of those that must not open."""

    DEAD_LOCK_BY_APP = 52
    """Dead-locked with the app."""

    DEAD_LOCK_BY_PASSCODE = 53
    """Dead-locked with a passcode."""

    CAR_LEFT = 54
    """The car left the parking lock."""

    REMOTE_CONTROL = 55
    """A key fob locked or unlocked; which of the two is not said."""

    KEYPAD_BATTERY = 56
    """A wireless keypad told the charge of its battery."""

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
    """Passage mode unlocked by itself when one of its periods began."""

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

    FACE_ADDED = 70
    """A face was added."""

    FACE_NOT_VALID = 71
    """A face was refused because its time is over or has not come."""

    FACE_DELETED = 72
    """A face was deleted."""

    FACES_CLEARED = 73
    """All faces were deleted."""

    CARD_SECURITY_WRONG = 74
    """An IC card with a processor was refused because its security data are wrong."""

    UNLOCK_GRANTED_IN_APP = 75
    """Somebody unlocked with a button that the app had granted."""

    UNLOCK_GRANTED_REMOTELY = 76
    """Somebody unlocked with a button that was granted from afar, through a gateway."""

    DUAL_BLUETOOTH_PASSED = 77
    """First half of a dual authentication, over Bluetooth; the lock waits for a second person."""

    DUAL_PASSCODE_PASSED = 78
    """First half of a dual authentication, with a passcode; the lock waits for a second person."""

    DUAL_FINGERPRINT_PASSED = 79
    """First half of a dual authentication, with a fingerprint; the lock waits for a second person."""

    DUAL_CARD_PASSED = 80
    """First half of a dual authentication, with an IC card; the lock waits for a second person."""

    DUAL_FACE_PASSED = 81
    """First half of a dual authentication, with a face; the lock waits for a second person."""

    DUAL_REMOTE_PASSED = 82
    """First half of a dual authentication, with a key fob; the lock waits for a second person."""

    DUAL_PALM_VEIN_PASSED = 83
    """First half of a dual authentication, with a palm vein; the lock waits for a second person."""

    UNLOCK_BY_PALM_VEIN = 84
    """Unlocked with a palm vein."""

    PALM_VEIN_DOUBLE_LOCKED = 85
    """A palm vein was refused because of the double lock."""

    LOCK_BY_PALM_VEIN = 86
    """Locked with a palm vein."""

    PALM_VEIN_ADDED = 87
    """A palm vein was added."""

    PALM_VEIN_NOT_VALID = 88
    """A palm vein was refused because its time is over or has not come."""

    PALM_VEIN_DELETED = 89
    """A palm vein was deleted."""

    PALM_VEINS_CLEARED = 90
    """All palm veins were deleted."""

    CARD_FAILED = 91
    """An IC card did not unlock; the page gives no reason."""

    UNLOCK_BY_ADMIN_PASSCODE = 92
    """Unlocked with the administrator's passcode."""

    PASSCODE_ADDED = 93
    """A passcode of somebody's own choice was added, or one was added on the keypad."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "Unlocked with the app, over Bluetooth.",
            4: "Unlocked with a passcode.",
            5: "A passcode was changed at the lock.",
            6: "A passcode was deleted at the lock.",
            7: "A passcode was refused because the lock does not know it.",
            8: "All passcodes were deleted.",
            9: "A passcode had to give way to a newer one.",
            10: "A passcode that wipes others was typed for the first time; those before it are gone.",
            11: "A passcode was refused because its time is over or has not come.",
            12: "A passcode was refused because the lock has no room for more of them.",
            13: "A passcode was refused because it is on the list of those that must not open.",
            14: "The lock started again after it had been without power.",
            15: "An IC card was added.",
            16: "All IC cards were deleted.",
            17: "Unlocked with an IC card.",
            18: "An IC card was deleted.",
            19: "Unlocked with a wristband, one of the make Bong.",
            20: "Unlocked with a fingerprint.",
            21: "A fingerprint was added.",
            22: "A fingerprint was refused because its time is over or has not come.",
            23: "A fingerprint was deleted.",
            24: "All fingerprints were deleted.",
            25: "An IC card was refused because its time is over or has not come.",
            26: "Locked with the app, over Bluetooth.",
            27: "Unlocked with a mechanical key.",
            28: "Unlocked through a gateway.",
            29: "Opened by force, such as a parking lock that was pushed down.",
            30: "The door sensor saw the door close.",
            31: "The door sensor saw the door open.",
            32: "Opened from the inside.",
            33: "Locked with a fingerprint.",
            34: "Locked with a passcode.",
            35: "Locked with an IC card.",
            36: "Locked with a mechanical key.",
            37: "A button of the app was used (up, down, stop or lock), mostly for a roller shutter.",
            38: "A passcode was refused because of the double lock.",
            39: "An IC card was refused because of the double lock.",
            40: "A fingerprint was refused because of the double lock.",
            41: "The app was refused because of the double lock.",
            42: "Mail of this place was put into the mailbox.",
            43: "Mail from elsewhere was put into the mailbox.",
            44: "Alarm: somebody tampers with the lock.",
            45: "The lock locked by itself when its time was up.",
            46: "Unlocked with the unlock button.",
            47: "Locked with the lock button.",
            48: "The lock refuses everything for a while, such as after five wrong passcodes.",
            49: "Unlocked with a hotel card.",
            50: "Unlocked because of high temperature.",
            51: "An IC card was refused because it is on the list of those that must not open.",
            52: "Dead-locked with the app.",
            53: "Dead-locked with a passcode.",
            54: "The car left the parking lock.",
            55: "A key fob locked or unlocked; which of the two is not said.",
            56: "A wireless keypad told the charge of its battery.",
            57: "Unlocked with a QR code.",
            58: "A QR code was refused because it has expired.",
            59: "The double lock was switched on.",
            60: "The double lock was switched off.",
            61: "Locked with a QR code.",
            62: "A QR code was refused because of the double lock.",
            63: "Passage mode unlocked by itself when one of its periods began.",
            64: "Alarm: the door was left open.",
            65: "Unlocking took too long and failed.",
            66: "Locking took too long and failed.",
            67: "Unlocked with a face.",
            68: "A face was refused because of the double lock.",
            69: "Locked with a face.",
            70: "A face was added.",
            71: "A face was refused because its time is over or has not come.",
            72: "A face was deleted.",
            73: "All faces were deleted.",
            74: "An IC card with a processor was refused because its security data are wrong.",
            75: "Somebody unlocked with a button that the app had granted.",
            76: "Somebody unlocked with a button that was granted from afar, through a gateway.",
            77: "First half of a dual authentication, over Bluetooth; the lock waits for a second person.",
            78: "First half of a dual authentication, with a passcode; the lock waits for a second person.",
            79: "First half of a dual authentication, with a fingerprint; the lock waits for a second person.",
            80: "First half of a dual authentication, with an IC card; the lock waits for a second person.",
            81: "First half of a dual authentication, with a face; the lock waits for a second person.",
            82: "First half of a dual authentication, with a key fob; the lock waits for a second person.",
            83: "First half of a dual authentication, with a palm vein; the lock waits for a second person.",
            84: "Unlocked with a palm vein.",
            85: "A palm vein was refused because of the double lock.",
            86: "Locked with a palm vein.",
            87: "A palm vein was added.",
            88: "A palm vein was refused because its time is over or has not come.",
            89: "A palm vein was deleted.",
            90: "All palm veins were deleted.",
            91: "An IC card did not unlock; the page gives no reason.",
            92: "Unlocked with the administrator's passcode.",
            93: "A passcode of somebody's own choice was added, or one was added on the keypad.",
        }
