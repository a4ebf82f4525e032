# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_list,
    as_model,
    as_str,
    as_text_enum,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .ekey_status import EkeyStatus
from .ekey_type import EkeyType
from .ekey_user_type import EkeyUserType
from .ekey_weekday import EkeyWeekday
from .lock_version import LockVersion
from .on_off import OnOff
from .passcode_version import PasscodeVersion
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..._runtime.features import LockFeatures

_KNOWN = frozenset(
    {
        "keyId",
        "lockData",
        "lockId",
        "userType",
        "keyStatus",
        "lockName",
        "lockAlias",
        "lockMac",
        "noKeyPwd",
        "electricQuantity",
        "startDate",
        "endDate",
        "remarks",
        "keyRight",
        "featureValue",
        "remoteEnable",
        "passageMode",
        "timezoneRawOffset",
        "groupId",
        "groupName",
        "keyType",
        "weekDays",
        "startDay",
        "endDay",
        "hasGateway",
        "deletePwd",
        "keyboardPwdVersion",
        "specialValue",
        "lockVersion",
    }
)

_EkeyType = EkeyType.numbers().get
_OnOff = OnOff.numbers().get
_PasscodeVersion = PasscodeVersion.numbers().get
_YesNo = YesNo.numbers().get
_read_LockVersion = LockVersion.from_dict


@define(eq=False, repr=False, kw_only=True)
class Ekey(Model):
    """An ekey as its holder sees it: when it opens, and what the app kit needs to open with it.

    Attributes:
        key_id: Id of the ekey.
        lock_data: Sealed data of the lock for the app kit. Treat it like a key.
        lock_id: Id of the lock.
        user_type: Whether it is the ekey of the administrator.
        key_status: How the ekey stands.
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_alias: Name that a person gave the lock.
        lock_mac: MAC address of the lock.
        no_key_pwd: The administrator's passcode of the lock; with the ekey of the administrator only.
        electric_quantity: Charge of the battery in percent, as last reported.
        start_date: From when on the ekey opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit, 1 for an ekey that serves once.
        remarks: The note of whoever sent it.
        key_right: Whether the holder is an authorised administrator.
        feature_value: What the lock can do, as a hexadecimal number of any length. Bit i of it, counted from the
            right end and from 0, is feature i.
        remote_enable: Whether the holder may unlock from afar. A sample of the page shows 0, which its table does
            not define.
        passage_mode: Whether passage mode is in use.
        timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8).
        group_id: Id of the group that the lock is in.
        group_name: Name of that group.
        key_type: That the ekey is a recurring one. Only recurring ones carry it.
        week_days: For a recurring ekey: the days of the week on which it opens.
        start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970.
        end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970.
        has_gateway: Whether the lock has a gateway near it. On no page; live answers of the listing carry it.
        delete_pwd: The erasing passcode, from an old page; locks of today have none.
        keyboard_pwd_version: How the lock computes random passcodes, from an old page.
        special_value: The low 32 bits of `featureValue` as a number; its older form.
        lock_version: Version data for the app kit, from an old page.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_id", "keyId"),
        Slot("lock_data", "lockData", secret=True),
        Slot("lock_id", "lockId"),
        Slot("user_type", "userType"),
        Slot("key_status", "keyStatus"),
        Slot("lock_name", "lockName"),
        Slot("lock_alias", "lockAlias"),
        Slot("lock_mac", "lockMac"),
        Slot("no_key_pwd", "noKeyPwd", secret=True),
        Slot("electric_quantity", "electricQuantity"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("remarks", "remarks"),
        Slot("key_right", "keyRight"),
        Slot("feature_value", "featureValue"),
        Slot("remote_enable", "remoteEnable"),
        Slot("passage_mode", "passageMode"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("group_id", "groupId"),
        Slot("group_name", "groupName"),
        Slot("key_type", "keyType"),
        Slot("week_days", "weekDays", many=True),
        Slot("start_day", "startDay"),
        Slot("end_day", "endDay"),
        Slot("has_gateway", "hasGateway"),
        Slot("delete_pwd", "deletePwd", secret=True),
        Slot("keyboard_pwd_version", "keyboardPwdVersion"),
        Slot("special_value", "specialValue"),
        Slot("lock_version", "lockVersion"),
    )

    key_id: int
    lock_data: str | None = None
    lock_id: int | None = None
    user_type: EkeyUserType | None = None
    key_status: EkeyStatus | None = None
    lock_name: str | None = None
    lock_alias: str | None = None
    lock_mac: str | None = None
    no_key_pwd: str | None = None
    electric_quantity: int | None = None
    start_date: int | None = None
    end_date: int | None = None
    remarks: str | None = None
    key_right: YesNo | None = None
    feature_value: str | None = None
    remote_enable: OnOff | None = None
    passage_mode: OnOff | None = None
    timezone_raw_offset: int | None = None
    group_id: int | None = None
    group_name: str | None = None
    key_type: EkeyType | None = None
    week_days: list[EkeyWeekday] = Factory(list)
    start_day: int | None = None
    end_day: int | None = None
    has_gateway: YesNo | None = None
    delete_pwd: str | None = None
    keyboard_pwd_version: PasscodeVersion | None = None
    special_value: int | None = None
    lock_version: LockVersion | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyId", self._keep)
        self.key_id = read
        value = get("lockData")
        if value.__class__ is str:
            self.lock_data = value
        elif value is None:
            self.lock_data = None
            absent += 1
        else:
            self.lock_data = as_str(value, "lockData", self._keep)
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("userType")
        if value is None:
            absent += 1
        self.user_type = as_text_enum(EkeyUserType, value, "userType", self._keep)
        value = get("keyStatus")
        if value is None:
            absent += 1
        self.key_status = as_text_enum(EkeyStatus, value, "keyStatus", self._keep)
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
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("remarks")
        if value.__class__ is str:
            self.remarks = value
        elif value is None:
            self.remarks = None
            absent += 1
        else:
            self.remarks = as_str(value, "remarks", self._keep)
        value = get("keyRight")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(YesNo, value, "keyRight", self._keep)
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        value = get("remoteEnable")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.remote_enable = found
        elif value is None:
            self.remote_enable = None
            absent += 1
        else:
            self.remote_enable = as_enum(OnOff, value, "remoteEnable", self._keep)
        value = get("passageMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode = found
        elif value is None:
            self.passage_mode = None
            absent += 1
        else:
            self.passage_mode = as_enum(OnOff, value, "passageMode", self._keep)
        value = get("timezoneRawOffset")
        if value.__class__ is int:
            self.timezone_raw_offset = value
        elif value is None:
            self.timezone_raw_offset = None
            absent += 1
        else:
            self.timezone_raw_offset = as_int(value, "timezoneRawOffset", self._keep)
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
        value = get("keyType")
        if value.__class__ is int and (found := _EkeyType(value)) is not None:
            self.key_type = found
        elif value is None:
            self.key_type = None
            absent += 1
        else:
            self.key_type = as_enum(EkeyType, value, "keyType", self._keep)
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = as_list(
            lambda item, name, odd: as_enum(EkeyWeekday, item, name, odd), value, "weekDays", self._keep
        )
        value = get("startDay")
        if value.__class__ is int:
            self.start_day = value
        elif value is None:
            self.start_day = None
            absent += 1
        else:
            self.start_day = as_int(value, "startDay", self._keep)
        value = get("endDay")
        if value.__class__ is int:
            self.end_day = value
        elif value is None:
            self.end_day = None
            absent += 1
        else:
            self.end_day = as_int(value, "endDay", self._keep)
        if came + absent == 24:  # nothing else came
            self.has_gateway = self.delete_pwd = self.keyboard_pwd_version = self.special_value = self.lock_version = (
                None
            )
            return self
        value = get("hasGateway")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.has_gateway = found
        elif value is None:
            self.has_gateway = None
            absent += 1
        else:
            self.has_gateway = as_enum(YesNo, value, "hasGateway", self._keep)
        value = get("deletePwd")
        if value.__class__ is str:
            self.delete_pwd = value
        elif value is None:
            self.delete_pwd = None
            absent += 1
        else:
            self.delete_pwd = as_str(value, "deletePwd", self._keep)
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
        value = get("lockVersion")
        if value.__class__ is dict:
            self.lock_version = _read_LockVersion(value)
        elif value is None:
            self.lock_version = None
            absent += 1
        else:
            self.lock_version = as_model(_read_LockVersion, value, "lockVersion", self._keep)
        if came + absent != 29:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)

    @property
    def start_day_at(self) -> datetime | None:
        """`start_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_day)

    @property
    def end_day_at(self) -> datetime | None:
        """`end_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_day)

    @property
    def features(self) -> LockFeatures:
        """What the lock can do, decoded from `feature_value`, or from `special_value` where that is missing."""
        # many names, which take their time to load
        from ..._runtime.features import LockFeatures

        return LockFeatures.from_hex(self.feature_value, self.special_value)
