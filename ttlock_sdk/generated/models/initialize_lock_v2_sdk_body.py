# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_model, as_str
from ..._runtime.model import Model, Slot, new
from .lock_version import LockVersion

_KNOWN = frozenset(
    {
        "lockName",
        "lockMac",
        "lockKey",
        "lockFlagPos",
        "aesKeyStr",
        "lockVersion",
        "adminPwd",
        "noKeyPwd",
        "pwdInfo",
        "timestamp",
        "specialValue",
        "electricQuantity",
        "timezoneRawOffset",
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
        "lockAlias",
        "deletePwd",
    }
)

_read_LockVersion = LockVersion.from_dict


@define(eq=False, repr=False, kw_only=True)
class InitializeLockV2SdkBody(Model):
    """The form of `locks.initialize_lock_v2_sdk`: Register a lock field by field, as the old app kit gives it.

    Attributes:
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_mac: MAC address of the lock, such as `C5:40:E0:9C:8C:C1`.
        lock_key: Secret with which the app kit opens the lock.
        lock_flag_pos: A counter of the app kit, which the old way of resetting ekeys raises by one.
        aes_key_str: Secret with which the app kit talks to the lock.
        lock_version: Version data of the lock, written as a JSON object. The page lists `protocolType`,
            `protocolVersion`, `scene`, `groupId` and `orgId`; give all five.
        admin_pwd: Secret with which the app kit acts as administrator.
        no_key_pwd: The administrator's passcode of the lock, digits as text.
        pwd_info: Sealed data from which the cloud computes passcodes for the lock. Treat them like a key.
        timestamp: A time that belongs to `pwdInfo`; text on the page. Pass on what the app kit gave.
        special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a number.
            The page calls it an Int.
        electric_quantity: Charge of the battery in percent.
        timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8); less
            than 0 west of it.
        model_num: Model of the lock.
        hardware_revision: Revision of the hardware.
        firmware_revision: Revision of the firmware.
        lock_alias: Name for the lock.
        delete_pwd: A passcode that wipes all others; given up since. Leave it out if the lock has none.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_name", "lockName"),
        Slot("lock_mac", "lockMac"),
        Slot("lock_key", "lockKey", secret=True),
        Slot("lock_flag_pos", "lockFlagPos"),
        Slot("aes_key_str", "aesKeyStr", secret=True),
        Slot("lock_version", "lockVersion", text=True),
        Slot("admin_pwd", "adminPwd", secret=True),
        Slot("no_key_pwd", "noKeyPwd", secret=True),
        Slot("pwd_info", "pwdInfo", secret=True),
        Slot("timestamp", "timestamp"),
        Slot("special_value", "specialValue"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
        Slot("lock_alias", "lockAlias"),
        Slot("delete_pwd", "deletePwd", secret=True),
    )

    lock_name: str
    lock_mac: str
    lock_key: str
    lock_flag_pos: int
    aes_key_str: str
    lock_version: LockVersion
    admin_pwd: str
    no_key_pwd: str
    pwd_info: str
    timestamp: str
    special_value: int
    electric_quantity: int
    timezone_raw_offset: int
    model_num: str
    hardware_revision: str
    firmware_revision: str
    lock_alias: str | None = None
    delete_pwd: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockName", self._keep)
        self.lock_name = read
        value = get("lockMac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockMac", self._keep)
        self.lock_mac = read
        value = get("lockKey")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockKey", self._keep)
        self.lock_key = read
        value = get("lockFlagPos")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockFlagPos", self._keep)
        self.lock_flag_pos = read
        value = get("aesKeyStr")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "aesKeyStr", self._keep)
        self.aes_key_str = read
        value = get("lockVersion")
        if value is None:
            absent += 1
        read = (
            _read_LockVersion(value)
            if value.__class__ is dict
            else as_model(_read_LockVersion, value, "lockVersion", self._keep)
        )
        self.lock_version = read
        value = get("adminPwd")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "adminPwd", self._keep)
        self.admin_pwd = read
        value = get("noKeyPwd")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "noKeyPwd", self._keep)
        self.no_key_pwd = read
        value = get("pwdInfo")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "pwdInfo", self._keep)
        self.pwd_info = read
        value = get("timestamp")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "timestamp", self._keep)
        self.timestamp = read
        value = get("specialValue")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "specialValue", self._keep)
        self.special_value = read
        value = get("electricQuantity")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricQuantity", self._keep)
        self.electric_quantity = read
        value = get("timezoneRawOffset")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "timezoneRawOffset", self._keep)
        self.timezone_raw_offset = read
        value = get("modelNum")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "modelNum", self._keep)
        self.model_num = read
        value = get("hardwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "hardwareRevision", self._keep)
        self.hardware_revision = read
        value = get("firmwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "firmwareRevision", self._keep)
        self.firmware_revision = read
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("deletePwd")
        if value.__class__ is str:
            self.delete_pwd = value
        elif value is None:
            self.delete_pwd = None
            absent += 1
        else:
            self.delete_pwd = as_str(value, "deletePwd", self._keep)
        if came + absent != 18:
            self._keep_unknown(src_dict, _KNOWN)
        return self
