# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models, as_str
from ..._runtime.model import Model, Slot, new
from .pushed_lock_record import PushedLockRecord

_KNOWN = frozenset(
    {
        "notifyType",
        "lockId",
        "lockMac",
        "admin",
        "records",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockRecordsCallback(Model):
    """New records of one lock have reached the cloud.

    Attributes:
        notify_type: Always 1.
        lock_id: Id of the lock.
        lock_mac: Bluetooth address of the lock.
        admin: Account of the lock's administrator. Seen in live callbacks, on no page.
        records: The records.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("notify_type", "notifyType"),
        Slot("lock_id", "lockId"),
        Slot("lock_mac", "lockMac"),
        Slot("admin", "admin"),
        Slot("records", "records", many=True, text=True),
    )

    notify_type: int | None = None
    lock_id: int | None = None
    lock_mac: str | None = None
    admin: str | None = None
    records: list[PushedLockRecord] = Factory(list)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
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
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
        value = get("admin")
        if value.__class__ is str:
            self.admin = value
        elif value is None:
            self.admin = None
            absent += 1
        else:
            self.admin = as_str(value, "admin", self._keep)
        value = get("records")
        if value is None:
            absent += 1
        self.records = as_models(PushedLockRecord.from_dict, value, "records", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
