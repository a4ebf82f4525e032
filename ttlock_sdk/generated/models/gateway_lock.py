# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms

_KNOWN = frozenset(
    {
        "lockId",
        "lockMac",
        "lockName",
        "lockAlias",
        "rssi",
        "updateDate",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GatewayLock(Model):
    """A lock that a gateway has seen lately.

    Attributes:
        lock_id: Id of the lock.
        lock_mac: MAC address of the lock.
        lock_name: Name under which the lock shows itself over Bluetooth.
        lock_alias: Name that a person gave the lock.
        rssi: How strongly the gateway hears the lock, in dBm, a negative number. Above -75 is strong, -75 to -85
            will do, below -85 is weak.
        update_date: When the strength was measured, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("lock_mac", "lockMac"),
        Slot("lock_name", "lockName"),
        Slot("lock_alias", "lockAlias"),
        Slot("rssi", "rssi"),
        Slot("update_date", "updateDate"),
    )

    lock_id: int
    lock_mac: str | None = None
    lock_name: str | None = None
    lock_alias: str | None = None
    rssi: int | None = None
    update_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
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
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("updateDate")
        if value.__class__ is int:
            self.update_date = value
        elif value is None:
            self.update_date = None
            absent += 1
        else:
            self.update_date = as_int(value, "updateDate", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def update_at(self) -> datetime | None:
        """`update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.update_date)
