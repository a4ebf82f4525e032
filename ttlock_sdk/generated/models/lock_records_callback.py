# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        value = get("notifyType")
        self.notify_type = value if value.__class__ is int or value is None else as_int(value, "notifyType", unread)
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("lockMac")
        self.lock_mac = value if value.__class__ is str or value is None else as_str(value, "lockMac", unread)
        value = get("admin")
        self.admin = value if value.__class__ is str or value is None else as_str(value, "admin", unread)
        value = get("records")
        self.records = as_models(PushedLockRecord.from_dict, value, "records", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
