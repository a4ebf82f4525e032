# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "notifyType",
        "lockId",
        "lockAlias",
        "lockMac",
        "networkName",
        "admin",
        "isOnline",
    }
)

_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WifiLockStatusCallback(Model):
    """A Wi-Fi lock went online or offline. Of the latter the cloud tells a quarter of an hour late.

    Attributes:
        notify_type: Always 3.
        lock_id: Id of the lock.
        lock_alias: Name of the lock.
        lock_mac: Bluetooth address of the lock.
        network_name: Name of the Wi-Fi that it uses.
        admin: Account of the lock's administrator.
        is_online: Whether it is online now.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("notify_type", "notifyType"),
        Slot("lock_id", "lockId"),
        Slot("lock_alias", "lockAlias"),
        Slot("lock_mac", "lockMac"),
        Slot("network_name", "networkName"),
        Slot("admin", "admin"),
        Slot("is_online", "isOnline"),
    )

    notify_type: int | None = None
    lock_id: int | None = None
    lock_alias: str | None = None
    lock_mac: str | None = None
    network_name: str | None = None
    admin: str | None = None
    is_online: YesNo | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        if value.__class__ is int:
            self.notify_type = value
        elif value is None:
            self.notify_type = None
            absent += 1
        else:
            self.notify_type = as_int(value, "notifyType", self._keep)
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
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
        value = get("networkName")
        if value.__class__ is str:
            self.network_name = value
        elif value is None:
            self.network_name = None
            absent += 1
        else:
            self.network_name = as_str(value, "networkName", self._keep)
        value = get("admin")
        if value.__class__ is str:
            self.admin = value
        elif value is None:
            self.admin = None
            absent += 1
        else:
            self.admin = as_str(value, "admin", self._keep)
        value = get("isOnline")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.is_online = found
        elif value is None:
            self.is_online = None
            absent += 1
        else:
            self.is_online = as_enum(YesNo, value, "isOnline", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
