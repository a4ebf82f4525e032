# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_model, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .lock_version import LockVersion
from .on_off import OnOff
from .open_direction import OpenDirection
from .passcode_version import PasscodeVersion
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..._runtime.features import LockFeatures

_KNOWN = frozenset(
    {
        "lockId",
        "lockName",
        "lockAlias",
        "lockMac",
        "noKeyPwd",
        "electricQuantity",
        "featureValue",
        "timezoneRawOffset",
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
        "autoLockTime",
        "lockSound",
        "soundVolume",
        "hasGateway",
        "privacyLock",
        "tamperAlert",
        "resetButton",
        "openDirection",
        "passageMode",
        "passageModeAutoUnlock",
        "date",
        "isFrozen",
        "displayPasscode",
        "doubleVerification",
        "sensitivity",
        "lockUpdateDate",
        "wirelessKeypadFeatureValue",
        "specialValue",
        "keyboardPwdVersion",
        "adminPwd",
        "lockKey",
        "aesKeyStr",
        "lockFlagPos",
        "deletePwd",
        "lockVersion",
        "sector",
        "buildingName",
        "buildingNumber",
        "floorName",
        "floorNumber",
    }
)

_OnOff = OnOff.numbers().get
_OpenDirection = OpenDirection.numbers().get
_PasscodeVersion = PasscodeVersion.numbers().get
_YesNo = YesNo.numbers().get
_read_LockVersion = LockVersion.from_dict


@define(eq=False, repr=False, kw_only=True)
class LockDetail(Model):
    """All that the cloud knows of one lock. A setting that the lock does not have, or that nobody ever set, can be
    missing. Live answers still carry the secrets of the app kit that only an old page lists: treat the whole answer
    as sensitive. The fields from `sector` on come from a guide, which promises them to accounts with a hotel under
    the names of the listing of a hotel.

    Attributes:
        lock_id: Id of the lock.
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_alias: Name that a person gave the lock.
        lock_mac: MAC address of the lock.
        no_key_pwd: The administrator's passcode of the lock.
        electric_quantity: Charge of the battery in percent, as last reported; the lock is not asked.
        feature_value: What the lock can do, as a hexadecimal number of any length. Bit i of it, counted from the
            right end and from 0, is feature i.
        timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8).
        model_num: Model of the lock, such as `SN284-FINGER-T0_PV53`.
        hardware_revision: Revision of the hardware, such as `1.1`.
        firmware_revision: Revision of the firmware, such as `5.1.0.200705`.
        auto_lock_time: Seconds after which the lock locks by itself; -1 when it does not.
        lock_sound: Whether the lock makes sounds.
        sound_volume: Loudness of the sounds, from 1 to 5.
        has_gateway: Whether the lock has a gateway near it. No does not mean out of reach: a Wi-Fi lock needs no
            gateway.
        privacy_lock: Whether the privacy lock is switched on.
        tamper_alert: Whether the lock raises an alarm when somebody tampers with it.
        reset_button: Whether the reset button of the lock works.
        open_direction: To which side the door opens.
        passage_mode: Whether passage mode, in which the lock stays open during set hours, is in use. The page lists
            on and off only.
        passage_mode_auto_unlock: On when the lock opens by itself as soon as the hours of passage mode begin; off
            when somebody has to open it first. The page lists on and off only.
        date: When the lock was set up, in milliseconds since 1970.
        is_frozen: Probably 1 for a frozen lock and 2 for a usable one. Seen in live answers only, 2 on a normal
            lock.
        display_passcode: Presumably whether digits show while they are typed. Seen in live answers only; no page
            gives the values.
        double_verification: Presumably whether opening takes two people. Seen in live answers only; no page gives
            the values.
        sensitivity: Presumably how near somebody must come. Seen in live answers only, as -1; no page gives the
            values.
        lock_update_date: By its name, when the lock was last updated, in milliseconds since 1970. Seen in live
            answers only.
        wireless_keypad_feature_value: What a wireless keypad of the lock can do. Seen in live answers only; no page
            explains it.
        special_value: The low 32 bits of `featureValue` as a number; its older form. From an old page.
        keyboard_pwd_version: How the lock computes random passcodes. From an old page.
        admin_pwd: Secret with which the app kit acts as administrator. From an old page and live answers.
        lock_key: Secret of the app kit. From an old page and live answers.
        aes_key_str: Secret of the app kit. From an old page and live answers.
        lock_flag_pos: A number of the app kit. From an old page, which does not explain it.
        delete_pwd: A passcode that erases other passcodes; no longer in use. From an old page.
        lock_version: Version data for the app kit. From an old page and live answers.
        sector: Sectors of a hotel card that the lock reads. Only for accounts with a hotel.
        building_name: Name of the building that the lock is in. Only for accounts with a hotel.
        building_number: Number of the building, as a card encoder wants it. Only for accounts with a hotel.
        floor_name: Name of the floor that the lock is on. Only for accounts with a hotel.
        floor_number: Number of that floor. Only for accounts with a hotel.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("lock_name", "lockName"),
        Slot("lock_alias", "lockAlias"),
        Slot("lock_mac", "lockMac"),
        Slot("no_key_pwd", "noKeyPwd", secret=True),
        Slot("electric_quantity", "electricQuantity"),
        Slot("feature_value", "featureValue"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
        Slot("auto_lock_time", "autoLockTime"),
        Slot("lock_sound", "lockSound"),
        Slot("sound_volume", "soundVolume"),
        Slot("has_gateway", "hasGateway"),
        Slot("privacy_lock", "privacyLock"),
        Slot("tamper_alert", "tamperAlert"),
        Slot("reset_button", "resetButton"),
        Slot("open_direction", "openDirection"),
        Slot("passage_mode", "passageMode"),
        Slot("passage_mode_auto_unlock", "passageModeAutoUnlock"),
        Slot("date", "date"),
        Slot("is_frozen", "isFrozen"),
        Slot("display_passcode", "displayPasscode"),
        Slot("double_verification", "doubleVerification"),
        Slot("sensitivity", "sensitivity"),
        Slot("lock_update_date", "lockUpdateDate"),
        Slot("wireless_keypad_feature_value", "wirelessKeypadFeatureValue"),
        Slot("special_value", "specialValue"),
        Slot("keyboard_pwd_version", "keyboardPwdVersion"),
        Slot("admin_pwd", "adminPwd", secret=True),
        Slot("lock_key", "lockKey", secret=True),
        Slot("aes_key_str", "aesKeyStr", secret=True),
        Slot("lock_flag_pos", "lockFlagPos"),
        Slot("delete_pwd", "deletePwd", secret=True),
        Slot("lock_version", "lockVersion"),
        Slot("sector", "sector"),
        Slot("building_name", "buildingName"),
        Slot("building_number", "buildingNumber"),
        Slot("floor_name", "floorName"),
        Slot("floor_number", "floorNumber"),
    )

    lock_id: int
    lock_name: str | None = None
    lock_alias: str | None = None
    lock_mac: str | None = None
    no_key_pwd: str | None = None
    electric_quantity: int | None = None
    feature_value: str | None = None
    timezone_raw_offset: int | None = None
    model_num: str | None = None
    hardware_revision: str | None = None
    firmware_revision: str | None = None
    auto_lock_time: int | None = None
    lock_sound: OnOff | None = None
    sound_volume: int | None = None
    has_gateway: YesNo | None = None
    privacy_lock: OnOff | None = None
    tamper_alert: OnOff | None = None
    reset_button: OnOff | None = None
    open_direction: OpenDirection | None = None
    passage_mode: OnOff | None = None
    passage_mode_auto_unlock: OnOff | None = None
    date: int | None = None
    is_frozen: int | None = None
    display_passcode: int | None = None
    double_verification: int | None = None
    sensitivity: int | None = None
    lock_update_date: int | None = None
    wireless_keypad_feature_value: str | None = None
    special_value: int | None = None
    keyboard_pwd_version: PasscodeVersion | None = None
    admin_pwd: str | None = None
    lock_key: str | None = None
    aes_key_str: str | None = None
    lock_flag_pos: int | None = None
    delete_pwd: str | None = None
    lock_version: LockVersion | None = None
    sector: str | None = None
    building_name: str | None = None
    building_number: int | None = None
    floor_name: str | None = None
    floor_number: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("lockName")
        if value.__class__ is str:
            self.lock_name = value
        elif value is None:
            self.lock_name = None
            absent += 1
        else:
            self.lock_name = as_str(value, "lockName", self._keep)
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
        value = get("noKeyPwd")
        if value.__class__ is str:
            self.no_key_pwd = value
        elif value is None:
            self.no_key_pwd = None
            absent += 1
        else:
            self.no_key_pwd = as_str(value, "noKeyPwd", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        value = get("timezoneRawOffset")
        if value.__class__ is int:
            self.timezone_raw_offset = value
        elif value is None:
            self.timezone_raw_offset = None
            absent += 1
        else:
            self.timezone_raw_offset = as_int(value, "timezoneRawOffset", self._keep)
        value = get("modelNum")
        if value.__class__ is str:
            self.model_num = value
        elif value is None:
            self.model_num = None
            absent += 1
        else:
            self.model_num = as_str(value, "modelNum", self._keep)
        value = get("hardwareRevision")
        if value.__class__ is str:
            self.hardware_revision = value
        elif value is None:
            self.hardware_revision = None
            absent += 1
        else:
            self.hardware_revision = as_str(value, "hardwareRevision", self._keep)
        value = get("firmwareRevision")
        if value.__class__ is str:
            self.firmware_revision = value
        elif value is None:
            self.firmware_revision = None
            absent += 1
        else:
            self.firmware_revision = as_str(value, "firmwareRevision", self._keep)
        value = get("autoLockTime")
        if value.__class__ is int:
            self.auto_lock_time = value
        elif value is None:
            self.auto_lock_time = None
            absent += 1
        else:
            self.auto_lock_time = as_int(value, "autoLockTime", self._keep)
        value = get("lockSound")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.lock_sound = found
        elif value is None:
            self.lock_sound = None
            absent += 1
        else:
            self.lock_sound = as_enum(OnOff, value, "lockSound", self._keep)
        value = get("soundVolume")
        if value.__class__ is int:
            self.sound_volume = value
        elif value is None:
            self.sound_volume = None
            absent += 1
        else:
            self.sound_volume = as_int(value, "soundVolume", self._keep)
        value = get("hasGateway")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.has_gateway = found
        elif value is None:
            self.has_gateway = None
            absent += 1
        else:
            self.has_gateway = as_enum(YesNo, value, "hasGateway", self._keep)
        value = get("privacyLock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.privacy_lock = found
        elif value is None:
            self.privacy_lock = None
            absent += 1
        else:
            self.privacy_lock = as_enum(OnOff, value, "privacyLock", self._keep)
        value = get("tamperAlert")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.tamper_alert = found
        elif value is None:
            self.tamper_alert = None
            absent += 1
        else:
            self.tamper_alert = as_enum(OnOff, value, "tamperAlert", self._keep)
        value = get("resetButton")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.reset_button = found
        elif value is None:
            self.reset_button = None
            absent += 1
        else:
            self.reset_button = as_enum(OnOff, value, "resetButton", self._keep)
        value = get("openDirection")
        if value.__class__ is int and (found := _OpenDirection(value)) is not None:
            self.open_direction = found
        elif value is None:
            self.open_direction = None
            absent += 1
        else:
            self.open_direction = as_enum(OpenDirection, value, "openDirection", self._keep)
        value = get("passageMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode = found
        elif value is None:
            self.passage_mode = None
            absent += 1
        else:
            self.passage_mode = as_enum(OnOff, value, "passageMode", self._keep)
        value = get("passageModeAutoUnlock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode_auto_unlock = found
        elif value is None:
            self.passage_mode_auto_unlock = None
            absent += 1
        else:
            self.passage_mode_auto_unlock = as_enum(OnOff, value, "passageModeAutoUnlock", self._keep)
        value = get("date")
        if value.__class__ is int:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_int(value, "date", self._keep)
        value = get("isFrozen")
        if value.__class__ is int:
            self.is_frozen = value
        elif value is None:
            self.is_frozen = None
            absent += 1
        else:
            self.is_frozen = as_int(value, "isFrozen", self._keep)
        value = get("displayPasscode")
        if value.__class__ is int:
            self.display_passcode = value
        elif value is None:
            self.display_passcode = None
            absent += 1
        else:
            self.display_passcode = as_int(value, "displayPasscode", self._keep)
        value = get("doubleVerification")
        if value.__class__ is int:
            self.double_verification = value
        elif value is None:
            self.double_verification = None
            absent += 1
        else:
            self.double_verification = as_int(value, "doubleVerification", self._keep)
        value = get("sensitivity")
        if value.__class__ is int:
            self.sensitivity = value
        elif value is None:
            self.sensitivity = None
            absent += 1
        else:
            self.sensitivity = as_int(value, "sensitivity", self._keep)
        value = get("lockUpdateDate")
        if value.__class__ is int:
            self.lock_update_date = value
        elif value is None:
            self.lock_update_date = None
            absent += 1
        else:
            self.lock_update_date = as_int(value, "lockUpdateDate", self._keep)
        value = get("wirelessKeypadFeatureValue")
        if value.__class__ is str:
            self.wireless_keypad_feature_value = value
        elif value is None:
            self.wireless_keypad_feature_value = None
            absent += 1
        else:
            self.wireless_keypad_feature_value = as_str(value, "wirelessKeypadFeatureValue", self._keep)
        value = get("specialValue")
        if value.__class__ is int:
            self.special_value = value
        elif value is None:
            self.special_value = None
            absent += 1
        else:
            self.special_value = as_int(value, "specialValue", self._keep)
        value = get("keyboardPwdVersion")
        if value.__class__ is int and (found := _PasscodeVersion(value)) is not None:
            self.keyboard_pwd_version = found
        elif value is None:
            self.keyboard_pwd_version = None
            absent += 1
        else:
            self.keyboard_pwd_version = as_enum(PasscodeVersion, value, "keyboardPwdVersion", self._keep)
        value = get("adminPwd")
        if value.__class__ is str:
            self.admin_pwd = value
        elif value is None:
            self.admin_pwd = None
            absent += 1
        else:
            self.admin_pwd = as_str(value, "adminPwd", self._keep)
        value = get("lockKey")
        if value.__class__ is str:
            self.lock_key = value
        elif value is None:
            self.lock_key = None
            absent += 1
        else:
            self.lock_key = as_str(value, "lockKey", self._keep)
        value = get("aesKeyStr")
        if value.__class__ is str:
            self.aes_key_str = value
        elif value is None:
            self.aes_key_str = None
            absent += 1
        else:
            self.aes_key_str = as_str(value, "aesKeyStr", self._keep)
        if came + absent == 33:  # nothing else came
            self.lock_flag_pos = self.delete_pwd = self.lock_version = self.sector = self.building_name = (
                self.building_number
            ) = self.floor_name = self.floor_number = None
            return self
        value = get("lockFlagPos")
        if value.__class__ is int:
            self.lock_flag_pos = value
        elif value is None:
            self.lock_flag_pos = None
            absent += 1
        else:
            self.lock_flag_pos = as_int(value, "lockFlagPos", self._keep)
        value = get("deletePwd")
        if value.__class__ is str:
            self.delete_pwd = value
        elif value is None:
            self.delete_pwd = None
            absent += 1
        else:
            self.delete_pwd = as_str(value, "deletePwd", self._keep)
        value = get("lockVersion")
        if value.__class__ is dict:
            self.lock_version = _read_LockVersion(value)
        elif value is None:
            self.lock_version = None
            absent += 1
        else:
            self.lock_version = as_model(_read_LockVersion, value, "lockVersion", self._keep)
        value = get("sector")
        if value.__class__ is str:
            self.sector = value
        elif value is None:
            self.sector = None
            absent += 1
        else:
            self.sector = as_str(value, "sector", self._keep)
        value = get("buildingName")
        if value.__class__ is str:
            self.building_name = value
        elif value is None:
            self.building_name = None
            absent += 1
        else:
            self.building_name = as_str(value, "buildingName", self._keep)
        value = get("buildingNumber")
        if value.__class__ is int:
            self.building_number = value
        elif value is None:
            self.building_number = None
            absent += 1
        else:
            self.building_number = as_int(value, "buildingNumber", self._keep)
        value = get("floorName")
        if value.__class__ is str:
            self.floor_name = value
        elif value is None:
            self.floor_name = None
            absent += 1
        else:
            self.floor_name = as_str(value, "floorName", self._keep)
        value = get("floorNumber")
        if value.__class__ is int:
            self.floor_number = value
        elif value is None:
            self.floor_number = None
            absent += 1
        else:
            self.floor_number = as_int(value, "floorNumber", self._keep)
        if came + absent != 41:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def date_at(self) -> datetime | None:
        """`date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.date)

    @property
    def lock_update_at(self) -> datetime | None:
        """`lock_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.lock_update_date)

    @property
    def features(self) -> LockFeatures:
        """What the lock can do, decoded from `feature_value`, or from `special_value` where that is missing."""
        # many names, which take their time to load
        from ..._runtime.features import LockFeatures

        return LockFeatures.from_hex(self.feature_value, self.special_value)
