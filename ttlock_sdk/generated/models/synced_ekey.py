# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_model,
    as_str,
    as_text_enum,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .ekey_status import EkeyStatus
from .ekey_user_type import EkeyUserType
from .lock_version import LockVersion
from .on_off import OnOff
from .passcode_version import PasscodeVersion
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "keyId",
        "lockId",
        "userType",
        "keyStatus",
        "lockName",
        "lockAlias",
        "lockKey",
        "lockMac",
        "lockFlagPos",
        "adminPwd",
        "noKeyPwd",
        "deletePwd",
        "electricQuantity",
        "aesKeyStr",
        "lockVersion",
        "startDate",
        "endDate",
        "timezoneRawOffset",
        "remarks",
        "keyRight",
        "keyboardPwdVersion",
        "specialValue",
        "remoteEnable",
    }
)

_OnOff = OnOff.numbers().get
_PasscodeVersion = PasscodeVersion.numbers().get
_YesNo = YesNo.numbers().get
_read_LockVersion = LockVersion.from_dict


@define(eq=False, repr=False, kw_only=True)
class SyncedEkey(Model):
    """An ekey with the keys of its lock, as an old call gives it.

    Attributes:
        key_id: Id of the ekey.
        lock_id: Id of the lock.
        user_type: Whether it is the ekey of the administrator.
        key_status: How the ekey stands.
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_alias: Name that a person gave the lock.
        lock_key: Key of the lock, for the app kit.
        lock_mac: MAC address of the lock.
        lock_flag_pos: A number of the app kit; the page does not explain it.
        admin_pwd: The administrator's secret for the app kit.
        no_key_pwd: The administrator's passcode.
        delete_pwd: The erasing passcode.
        electric_quantity: Charge of the battery in percent.
        aes_key_str: Secret of the app kit.
        lock_version: Version data for the app kit.
        start_date: From when on the ekey opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit, 1 for an ekey that serves once.
        timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds.
        remarks: The note of whoever sent it.
        key_right: Whether the holder is an authorised administrator.
        keyboard_pwd_version: How the lock computes random passcodes.
        special_value: What the lock can do, as a number; the older form of `featureValue`.
        remote_enable: Whether the holder may unlock from afar.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_id", "keyId"),
        Slot("lock_id", "lockId"),
        Slot("user_type", "userType"),
        Slot("key_status", "keyStatus"),
        Slot("lock_name", "lockName"),
        Slot("lock_alias", "lockAlias"),
        Slot("lock_key", "lockKey", secret=True),
        Slot("lock_mac", "lockMac"),
        Slot("lock_flag_pos", "lockFlagPos"),
        Slot("admin_pwd", "adminPwd", secret=True),
        Slot("no_key_pwd", "noKeyPwd", secret=True),
        Slot("delete_pwd", "deletePwd", secret=True),
        Slot("electric_quantity", "electricQuantity"),
        Slot("aes_key_str", "aesKeyStr", secret=True),
        Slot("lock_version", "lockVersion"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("remarks", "remarks"),
        Slot("key_right", "keyRight"),
        Slot("keyboard_pwd_version", "keyboardPwdVersion"),
        Slot("special_value", "specialValue"),
        Slot("remote_enable", "remoteEnable"),
    )

    key_id: int
    lock_id: int | None = None
    user_type: EkeyUserType | None = None
    key_status: EkeyStatus | None = None
    lock_name: str | None = None
    lock_alias: str | None = None
    lock_key: str | None = None
    lock_mac: str | None = None
    lock_flag_pos: int | None = None
    admin_pwd: str | None = None
    no_key_pwd: str | None = None
    delete_pwd: str | None = None
    electric_quantity: int | None = None
    aes_key_str: str | None = None
    lock_version: LockVersion | None = None
    start_date: int | None = None
    end_date: int | None = None
    timezone_raw_offset: int | None = None
    remarks: str | None = None
    key_right: YesNo | None = None
    keyboard_pwd_version: PasscodeVersion | None = None
    special_value: int | None = None
    remote_enable: OnOff | None = None

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
        value = get("lockKey")
        if value.__class__ is str:
            self.lock_key = value
        elif value is None:
            self.lock_key = None
            absent += 1
        else:
            self.lock_key = as_str(value, "lockKey", self._keep)
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
        value = get("lockFlagPos")
        if value.__class__ is int:
            self.lock_flag_pos = value
        elif value is None:
            self.lock_flag_pos = None
            absent += 1
        else:
            self.lock_flag_pos = as_int(value, "lockFlagPos", self._keep)
        value = get("adminPwd")
        if value.__class__ is str:
            self.admin_pwd = value
        elif value is None:
            self.admin_pwd = None
            absent += 1
        else:
            self.admin_pwd = as_str(value, "adminPwd", self._keep)
        value = get("noKeyPwd")
        if value.__class__ is str:
            self.no_key_pwd = value
        elif value is None:
            self.no_key_pwd = None
            absent += 1
        else:
            self.no_key_pwd = as_str(value, "noKeyPwd", self._keep)
        value = get("deletePwd")
        if value.__class__ is str:
            self.delete_pwd = value
        elif value is None:
            self.delete_pwd = None
            absent += 1
        else:
            self.delete_pwd = as_str(value, "deletePwd", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("aesKeyStr")
        if value.__class__ is str:
            self.aes_key_str = value
        elif value is None:
            self.aes_key_str = None
            absent += 1
        else:
            self.aes_key_str = as_str(value, "aesKeyStr", self._keep)
        value = get("lockVersion")
        if value.__class__ is dict:
            self.lock_version = _read_LockVersion(value)
        elif value is None:
            self.lock_version = None
            absent += 1
        else:
            self.lock_version = as_model(_read_LockVersion, value, "lockVersion", self._keep)
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
        value = get("timezoneRawOffset")
        if value.__class__ is int:
            self.timezone_raw_offset = value
        elif value is None:
            self.timezone_raw_offset = None
            absent += 1
        else:
            self.timezone_raw_offset = as_int(value, "timezoneRawOffset", self._keep)
        value = get("remarks")
        if value.__class__ is str:
            self.remarks = value
        elif value is None:
            self.remarks = None
            absent += 1
        else:
            self.remarks = as_str(value, "remarks", self._keep)
        if came + absent == 19:  # nothing else came
            self.key_right = self.keyboard_pwd_version = self.special_value = self.remote_enable = None
            return self
        value = get("keyRight")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(YesNo, value, "keyRight", self._keep)
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
        value = get("remoteEnable")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.remote_enable = found
        elif value is None:
            self.remote_enable = None
            absent += 1
        else:
            self.remote_enable = as_enum(OnOff, value, "remoteEnable", self._keep)
        if came + absent != 23:
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
