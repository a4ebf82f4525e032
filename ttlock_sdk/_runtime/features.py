"""What a lock can do, decoded from its feature value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import Any, Final, Self

from attrs import frozen

_HEX: Final = re.compile(r"\s*[0-9a-f]+\s*", re.ASCII | re.IGNORECASE)
_LOW_BITS: Final = 0xFFFFFFFF


class Feature(IntEnum):
    """Something that a lock can do; its value is the number of its bit.

    Where the comment ends in (SDK), no page of the cloud API names the bit: its name comes from the header of the
    vendor's iOS SDK, and what it means from that name.
    """

    PASSCODES = 0  # passcodes
    CARDS = 1  # IC cards
    FINGERPRINTS = 2  # fingerprints
    WRISTBAND = 3  # wristbands
    AUTO_LOCK_TIME = 4  # the time after which it locks by itself can be set
    PASSCODE_DELETION = 5  # passcodes can be deleted, one or all: sources differ
    FIRMWARE_UPGRADE = 6  # the firmware can be upgraded by command
    PASSCODE_MANAGEMENT = 7  # passcodes can be changed and chosen freely
    REMOTE_LOCK = 8  # can be locked by app or cloud
    PASSCODE_DISPLAY = 9  # the display of passcodes can be switched on and off
    REMOTE_UNLOCK = 10  # can be unlocked through a gateway
    FREEZE = 11  # can be frozen and unfrozen
    CYCLIC_PASSCODES = 12  # passcodes that recur
    DOOR_SENSOR = 13  # a door sensor is built in
    REMOTE_UNLOCK_SWITCH = 14  # unlocking from afar can be switched on and off
    VOICE_SWITCH = 15  # spoken prompts can be switched on and off
    NB_IOT = 16  # talks to the cloud over NB-IoT
    DISCARDED = 17  # nothing: defined by mistake
    SUPER_PASSCODE = 18  # the super passcode can be read from the lock
    HOTEL_CARDS = 19  # the card system of hotels
    NO_CLOCK = 20  # has no clock
    NO_ADVERTISING = 21  # does not show itself over Bluetooth, so no tapping in the app
    PASSAGE_MODE = 22  # can stay open during set hours
    PASSAGE_MODE_AUTO_LOCK_OFF = 23  # locking by itself can be turned off while passage mode is used
    WIRELESS_KEYPAD = 24  # takes a wireless keypad
    LIGHT_TIME = 25  # the time of its light can be set
    HOTEL_CARD_BLACKLIST = 26  # a list of hotel cards that are refused
    ID_CARDS = 27  # ID cards
    TAMPER_ALERT_SWITCH = 28  # the tamper alert can be switched on and off
    RESET_BUTTON_SWITCH = 29  # the reset button can be switched on and off
    PRIVACY_LOCK_SWITCH = 30  # the privacy lock can be switched on and off
    RESERVED = 31  # nothing yet
    DEAD_LOCK = 32  # can be blocked from inside and outside
    PASSAGE_MODE_EXCEPTIONS = 33  # days on which passage mode does not count
    CYCLIC_CARDS_AND_FINGERPRINTS = 34  # cards and fingerprints that recur
    PRIVACY_LOCK_BY_APP = 35  # the app can operate the privacy lock
    OPEN_DIRECTION = 36  # the direction in which it opens can be set
    FINGER_VEIN = 37  # finger veins
    TELINK_CHIP = 38  # a Bluetooth chip by Telink
    NB_IOT_WAKE_UP = 39  # when it wakes up for NB-IoT can be set
    CYCLIC_PASSCODE_RESTORE = 40  # passcodes that recur can be restored
    KEY_FOB = 41  # remote key fobs
    ACCESSORY_BATTERY = 42  # the batteries of accessories can be read
    VOLUME_AND_LANGUAGE = 43  # loudness and language can be set
    QR_CODES = 44  # QR codes
    DOOR_SENSOR_UNKNOWN_STATE = 45  # its door sensor also reports that it does not know
    PASSAGE_MODE_AUTO_UNLOCK = 46  # can open by itself when passage mode begins
    FINGERPRINTS_BY_GATEWAY = 47  # fingerprints can be sent through a gateway
    MIAXIS_FINGERPRINTS = 48  # fingerprint data of the make Miaxis
    SYNO_FINGERPRINTS = 49  # fingerprint data of the make Syno
    WIRELESS_DOOR_SENSOR = 50  # takes a wireless door sensor
    DOOR_LEFT_OPEN_ALARM = 51  # alarm when the door is left open
    SENSITIVITY = 52  # how near somebody must come can be set (SDK)
    FACES_3D = 53  # faces, in 3D
    MOTOR_TORQUE = 54  # the torque of the motor can be set (SDK)
    CPU_CARDS = 55  # CPU cards
    WIFI = 56  # has Wi-Fi of its own
    WIFI_STATIC_IP = 58  # its Wi-Fi takes a fixed address
    INCOMPLETE_KEYPAD = 60  # its keypad lacks keys
    STAND_ALONE_ACTIVATION = 62  # can be activated alone (SDK)
    DUAL_VERIFICATION = 63  # opening can be made to take two credentials
    AUTHORIZED_UNLOCK = 64  # unlocking takes an authorisation in the app (SDK)
    GATEWAY_AUTHORIZED_UNLOCK = 65  # unlocking through a gateway takes an authorisation (SDK)
    NO_EKEY_UNLOCK = 66  # cannot be unlocked by app or gateway (SDK)
    XIONGMAI_INTERCOM = 67  # a video intercom by Xiongmai
    ZHI_AN_FACES = 69  # faces, with a module by Zhi An that takes photos
    PALM_VEIN = 70  # palm veins
    WIFI_AREA = 71  # an area for Wi-Fi (SDK)
    SINGLE_QR_CODE = 74  # a single QR code
    XIAOCAO_INTERCOM = 75  # a video intercom by Xiaocao
    RESET_LOCK_BY_CODE = 76  # can be reset by a code (SDK)
    THIRD_PARTY_BLUETOOTH = 77  # Bluetooth devices of others
    AUTO_SET_ANGLE = 78  # finds its angle by itself (SDK)
    MANUAL_SET_ANGLE = 79  # its angle can be set by hand (SDK)
    CONTROL_LATCH_BOLT = 80  # its latch bolt can be controlled (SDK)
    AUTO_SET_UNLOCK_DIRECTION = 81  # finds the direction of unlocking by itself (SDK)
    WIFI_POWER_SAVING_HOURS = 83  # hours in which its Wi-Fi saves power can be set
    MULTI_FUNCTION_KEYPAD = 84  # takes a wireless keypad with more functions
    FULLY_AUTOMATIC = 85  # is fully automatic (SDK)
    PUBLIC_MODE = 86  # a public mode (SDK)
    LOW_BATTERY_AUTO_UNLOCK = 87  # unlocks by itself when its battery runs low (SDK)
    MOTOR_DRIVE_TIME = 88  # the running time of the motor can be set (SDK)
    MODIFY_FEATURE_VALUE = 89  # its feature value can be changed (SDK)
    MODIFY_LOCK_NAME_PREFIX = 90  # the prefix of its name can be changed (SDK)
    PASSCODE_WITH_OPEN_PRIVACY_LOCK = 91  # passcodes while the privacy lock is open (SDK)
    AUTH_CODE = 92  # an authorisation code (SDK)
    UNAUTHORIZED_ATTEMPT_ALERT = 93  # blocks and raises an alarm after failed attempts (SDK, and one page)
    LINK_LOCK = 94  # can be linked with another lock (SDK)
    POWER_SAVER_WIFI = 96  # Wi-Fi for power savers (SDK)
    ADVERTISING_INTERVAL = 97  # how often it shows itself over Bluetooth can be set (SDK)
    WORKING_MODE = 98  # working modes (SDK)
    SUPPLIER_NUMBER = 99  # the number of its supplier (SDK)
    CAT_ONE = 100  # talks to the cloud over mobile network, Cat.1 (SDK)
    DOOR_FORCE_OPEN_ALERT = 102  # alarm when the door is forced open (SDK)
    ZHI_AN_PHOTO_FACES_2 = 103  # faces from photos, second generation by Zhi An (SDK)
    SECOND_DEAD_LOCK = 106  # a second dead lock (SDK)
    WORKING_TIME = 107  # working times (SDK)
    CUSTOM_QR_CODES = 108  # QR codes of one's own choice
    SECURITY_M1_CARDS = 109  # M1 cards with security (SDK)
    YISHENG_FACES = 110  # faces, with a module by Yisheng
    HIDE_SLEEP_MODE = 117  # its sleep mode is hidden (SDK)
    SEMI_AUTOMATIC_MODE_CONTROL = 119  # its semi-automatic mode can be controlled (SDK)
    SET_USER_ATTRIBUTES = 120  # attributes of users can be set (SDK)
    PROOF_CAPTURE = 126  # records proof (SDK)


_BY_NAME: Final = {feature.name.lower(): feature for feature in Feature}


@frozen(repr=False)
class LockFeatures:
    """What a lock can do. `Feature.REMOTE_UNLOCK in features` and `features.remote_unlock` say the same.

    Attributes:
        bits: the feature value as a number.
        known: False when the cloud said nothing; then nothing is in it, which does not mean that the lock can do
            nothing. From a special value only the features below 32 are known.
    """

    bits: int = 0
    known: bool = False

    @classmethod
    def from_hex(cls, value: str | None, special_value: int | None = None) -> Self:
        """Decode a feature value of any length, or the special value where there is none; never fails."""
        if isinstance(value, str) and _HEX.fullmatch(value):
            return cls(int(value, 16), True)
        if isinstance(special_value, int) and not isinstance(special_value, bool):
            return cls(special_value & _LOW_BITS, True)
        return cls()

    @property
    def own_network(self) -> bool:
        """Whether the lock has a network of its own (Wi-Fi, Cat.1, NB-IoT), and so can be reached without a gateway."""
        return any(feature in self for feature in (Feature.WIFI, Feature.CAT_ONE, Feature.NB_IOT))

    @property
    def unknown_bits(self) -> tuple[int, ...]:
        """Bits that are set and that no `Feature` names, in order."""
        named = sum(1 << feature for feature in Feature)
        return tuple(bit for bit, digit in enumerate(f"{self.bits & ~named:b}"[::-1]) if digit == "1")

    def __contains__(self, feature: object) -> bool:
        return isinstance(feature, int) and feature >= 0 and bool(self.bits >> feature & 1)

    def __iter__(self) -> Iterator[Feature]:
        """The features that have a name, by their bits."""
        return (feature for feature in Feature if feature in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __getattr__(self, name: str) -> bool:
        """Whether the lock has the feature of that name, such as `remote_unlock`."""
        feature = _BY_NAME.get(name)
        if feature is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return feature in self

    def __dir__(self) -> list[Any]:
        return [*super().__dir__(), *_BY_NAME]

    def __repr__(self) -> str:
        if not self.known:
            return f"{type(self).__name__}(not known)"
        names = [feature.name for feature in self]
        return f"{type(self).__name__}({', '.join([*names, *(f'bit {bit}' for bit in self.unknown_bits)])})"
