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
        "electricQuantity",
        "featureValue",
        "hasGateway",
        "lockData",
        "groupId",
        "groupName",
        "date",
        "keyboardPwdVersion",
        "specialValue",
        "noKeyPwd",
        "electricQuantityUpdateDate",
        "bindDate",
        "timezoneRawOffset",
        "passageMode",
        "wirelessKeypadFeatureValue",
        "lockVersion",
        "sector",
        "buildingName",
        "buildingNumber",
        "floorName",
        "floorNumber",
    }
)

_OnOff = OnOff.numbers().get
_PasscodeVersion = PasscodeVersion.numbers().get
_YesNo = YesNo.numbers().get
_read_LockVersion = LockVersion.from_dict


@define(eq=False, repr=False, kw_only=True)
class Lock(Model):
    """A lock as the listing shows it. The fields from `keyboardPwdVersion` on stand on no current page of the listing;
    live answers carry them. Those from `sector` on come from a guide, which promises them to accounts with a hotel
    under the names of the listing of a hotel.

    Attributes:
        lock_id: Id of the lock; what other calls want.
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_alias: Name that a person gave the lock.
        lock_mac: MAC address of the lock, such as `C5:40:E0:9C:8C:C1`.
        electric_quantity: Charge of the battery in percent, as last reported.
        feature_value: What the lock can do, as a hexadecimal number of any length. Bit i of it, counted from the
            right end and from 0, is feature i.
        has_gateway: Whether the lock has a gateway near it. No does not mean out of reach: a Wi-Fi lock needs no
            gateway.
        lock_data: Sealed data of the lock for the app kit. Treat it like a key.
        group_id: Id of the group that the lock is in.
        group_name: Name of that group.
        date: When the lock was set up, in milliseconds since 1970.
        keyboard_pwd_version: How the lock computes random passcodes. From an old page and live answers.
        special_value: The low 32 bits of `featureValue` as a number; its older form.
        no_key_pwd: The administrator's passcode of the lock.
        electric_quantity_update_date: When the charge was reported, in milliseconds since 1970.
        bind_date: By its name, when the lock was bound to the account, in milliseconds since 1970; no page explains
            it.
        timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8).
        passage_mode: Whether passage mode is in use. No page of the listing has it; taken to mean what it means in
            the details of a lock.
        wireless_keypad_feature_value: What a wireless keypad of the lock can do; no page explains it.
        lock_version: Version data for the app kit.
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
        Slot("electric_quantity", "electricQuantity"),
        Slot("feature_value", "featureValue"),
        Slot("has_gateway", "hasGateway"),
        Slot("lock_data", "lockData", secret=True),
        Slot("group_id", "groupId"),
        Slot("group_name", "groupName"),
        Slot("date", "date"),
        Slot("keyboard_pwd_version", "keyboardPwdVersion"),
        Slot("special_value", "specialValue"),
        Slot("no_key_pwd", "noKeyPwd", secret=True),
        Slot("electric_quantity_update_date", "electricQuantityUpdateDate"),
        Slot("bind_date", "bindDate"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("passage_mode", "passageMode"),
        Slot("wireless_keypad_feature_value", "wirelessKeypadFeatureValue"),
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
    electric_quantity: int | None = None
    feature_value: str | None = None
    has_gateway: YesNo | None = None
    lock_data: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    date: int | None = None
    keyboard_pwd_version: PasscodeVersion | None = None
    special_value: int | None = None
    no_key_pwd: str | None = None
    electric_quantity_update_date: int | None = None
    bind_date: int | None = None
    timezone_raw_offset: int | None = None
    passage_mode: OnOff | None = None
    wireless_keypad_feature_value: str | None = None
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
        value = get("hasGateway")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.has_gateway = found
        elif value is None:
            self.has_gateway = None
            absent += 1
        else:
            self.has_gateway = as_enum(YesNo, value, "hasGateway", self._keep)
        value = get("lockData")
        if value.__class__ is str:
            self.lock_data = value
        elif value is None:
            self.lock_data = None
            absent += 1
        else:
            self.lock_data = as_str(value, "lockData", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        value = get("groupName")
        if value.__class__ is str:
            self.group_name = value
        elif value is None:
            self.group_name = None
            absent += 1
        else:
            self.group_name = as_str(value, "groupName", self._keep)
        value = get("date")
        if value.__class__ is int:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_int(value, "date", self._keep)
        value = get("keyboardPwdVersion")
        if value.__class__ is int and (found := _PasscodeVersion(value)) is not None:
            self.keyboard_pwd_version = found
        elif value is None:
            self.keyboard_pwd_version = None
            absent += 1
        else:
            self.keyboard_pwd_version = as_enum(PasscodeVersion, value, "keyboardPwdVersion", self._keep)
        value = get("specialValue")
        if value.__class__ is int:
            self.special_value = value
        elif value is None:
            self.special_value = None
            absent += 1
        else:
            self.special_value = as_int(value, "specialValue", self._keep)
        value = get("noKeyPwd")
        if value.__class__ is str:
            self.no_key_pwd = value
        elif value is None:
            self.no_key_pwd = None
            absent += 1
        else:
            self.no_key_pwd = as_str(value, "noKeyPwd", self._keep)
        value = get("electricQuantityUpdateDate")
        if value.__class__ is int:
            self.electric_quantity_update_date = value
        elif value is None:
            self.electric_quantity_update_date = None
            absent += 1
        else:
            self.electric_quantity_update_date = as_int(value, "electricQuantityUpdateDate", self._keep)
        value = get("bindDate")
        if value.__class__ is int:
            self.bind_date = value
        elif value is None:
            self.bind_date = None
            absent += 1
        else:
            self.bind_date = as_int(value, "bindDate", self._keep)
        value = get("timezoneRawOffset")
        if value.__class__ is int:
            self.timezone_raw_offset = value
        elif value is None:
            self.timezone_raw_offset = None
            absent += 1
        else:
            self.timezone_raw_offset = as_int(value, "timezoneRawOffset", self._keep)
        value = get("passageMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode = found
        elif value is None:
            self.passage_mode = None
            absent += 1
        else:
            self.passage_mode = as_enum(OnOff, value, "passageMode", self._keep)
        value = get("wirelessKeypadFeatureValue")
        if value.__class__ is str:
            self.wireless_keypad_feature_value = value
        elif value is None:
            self.wireless_keypad_feature_value = None
            absent += 1
        else:
            self.wireless_keypad_feature_value = as_str(value, "wirelessKeypadFeatureValue", self._keep)
        value = get("lockVersion")
        if value.__class__ is dict:
            self.lock_version = _read_LockVersion(value)
        elif value is None:
            self.lock_version = None
            absent += 1
        else:
            self.lock_version = as_model(_read_LockVersion, value, "lockVersion", self._keep)
        if came + absent == 20:  # nothing else came
            self.sector = self.building_name = self.building_number = self.floor_name = self.floor_number = None
            return self
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
        if came + absent != 25:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def date_at(self) -> datetime | None:
        """`date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.date)

    @property
    def electric_quantity_update_at(self) -> datetime | None:
        """`electric_quantity_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.electric_quantity_update_date)

    @property
    def bind_at(self) -> datetime | None:
        """`bind_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.bind_date)

    @property
    def features(self) -> LockFeatures:
        """What the lock can do, decoded from `feature_value`, or from `special_value` where that is missing."""
        # many names, which take their time to load
        from ..._runtime.features import LockFeatures

        return LockFeatures.from_hex(self.feature_value, self.special_value)
