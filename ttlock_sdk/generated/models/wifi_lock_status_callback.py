# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        self.notify_type = value if value.__class__ is int or value is None else as_int(value, "notifyType", unread)
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("lockAlias")
        self.lock_alias = value if value.__class__ is str or value is None else as_str(value, "lockAlias", unread)
        value = get("lockMac")
        self.lock_mac = value if value.__class__ is str or value is None else as_str(value, "lockMac", unread)
        value = get("networkName")
        self.network_name = value if value.__class__ is str or value is None else as_str(value, "networkName", unread)
        value = get("admin")
        self.admin = value if value.__class__ is str or value is None else as_str(value, "admin", unread)
        value = get("isOnline")
        self.is_online = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "isOnline", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
