# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_list,
    as_model,
    as_str,
    as_text_enum,
)
from ..._runtime.features import LockFeatures
from ..._runtime.model import Model, Slot
from ..._runtime.times import from_ms
from .ekey_status import EkeyStatus
from .ekey_type import EkeyType
from .ekey_user_type import EkeyUserType
from .ekey_weekday import EkeyWeekday
from .lock_version import LockVersion
from .on_off import OnOff
from .passcode_version import PasscodeVersion
from .yes_no import YesNo

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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyId")
        read = value if value.__class__ is int or value is None else as_int(value, "keyId", unread)
        self.key_id = read
        value = get("lockData")
        self.lock_data = value if value.__class__ is str or value is None else as_str(value, "lockData", unread)
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("userType")
        self.user_type = as_text_enum(EkeyUserType, value, "userType", unread)
        value = get("keyStatus")
        self.key_status = as_text_enum(EkeyStatus, value, "keyStatus", unread)
        value = get("lockName")
        self.lock_name = value if value.__class__ is str or value is None else as_str(value, "lockName", unread)
        value = get("lockAlias")
        self.lock_alias = value if value.__class__ is str or value is None else as_str(value, "lockAlias", unread)
        value = get("lockMac")
        self.lock_mac = value if value.__class__ is str or value is None else as_str(value, "lockMac", unread)
        value = get("noKeyPwd")
        self.no_key_pwd = value if value.__class__ is str or value is None else as_str(value, "noKeyPwd", unread)
        value = get("electricQuantity")
        self.electric_quantity = (
            value if value.__class__ is int or value is None else as_int(value, "electricQuantity", unread)
        )
        value = get("startDate")
        self.start_date = value if value.__class__ is int or value is None else as_int(value, "startDate", unread)
        value = get("endDate")
        self.end_date = value if value.__class__ is int or value is None else as_int(value, "endDate", unread)
        value = get("remarks")
        self.remarks = value if value.__class__ is str or value is None else as_str(value, "remarks", unread)
        value = get("keyRight")
        self.key_right = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "keyRight", unread)
        )
        value = get("featureValue")
        self.feature_value = value if value.__class__ is str or value is None else as_str(value, "featureValue", unread)
        value = get("remoteEnable")
        self.remote_enable = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "remoteEnable", unread)
        )
        value = get("passageMode")
        self.passage_mode = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "passageMode", unread)
        )
        value = get("timezoneRawOffset")
        self.timezone_raw_offset = (
            value if value.__class__ is int or value is None else as_int(value, "timezoneRawOffset", unread)
        )
        value = get("groupId")
        self.group_id = value if value.__class__ is int or value is None else as_int(value, "groupId", unread)
        value = get("groupName")
        self.group_name = value if value.__class__ is str or value is None else as_str(value, "groupName", unread)
        value = get("keyType")
        self.key_type = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _EkeyType(value)) is not None
            else as_enum(EkeyType, value, "keyType", unread)
        )
        value = get("weekDays")
        self.week_days = as_list(
            lambda item, name, odd: as_enum(EkeyWeekday, item, name, odd), value, "weekDays", unread
        )
        value = get("startDay")
        self.start_day = value if value.__class__ is int or value is None else as_int(value, "startDay", unread)
        value = get("endDay")
        self.end_day = value if value.__class__ is int or value is None else as_int(value, "endDay", unread)
        value = get("hasGateway")
        self.has_gateway = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "hasGateway", unread)
        )
        value = get("deletePwd")
        self.delete_pwd = value if value.__class__ is str or value is None else as_str(value, "deletePwd", unread)
        value = get("keyboardPwdVersion")
        self.keyboard_pwd_version = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _PasscodeVersion(value)) is not None
            else as_enum(PasscodeVersion, value, "keyboardPwdVersion", unread)
        )
        value = get("specialValue")
        self.special_value = value if value.__class__ is int or value is None else as_int(value, "specialValue", unread)
        value = get("lockVersion")
        self.lock_version = (
            LockVersion.from_dict(value)
            if value.__class__ is dict
            else as_model(LockVersion.from_dict, value, "lockVersion", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.end_date)

    @property
    def start_day_at(self) -> datetime | None:
        """`start_day` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.start_day)

    @property
    def end_day_at(self) -> datetime | None:
        """`end_day` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.end_day)

    @property
    def features(self) -> LockFeatures:
        """What the lock can do, decoded from `feature_value`, or from `special_value` where that is missing."""
        return LockFeatures.from_hex(self.feature_value, self.special_value)
