# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "fromLockId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GetLockImportDataBody(Model):
    """The form of `locks.get_lock_import_data`: Get what can be copied from one lock to another.

    Attributes:
        lock_id: Id of the lock that is to get the data.
        from_lock_id: Id of the lock that the data come from.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("from_lock_id", "fromLockId"),
    )

    lock_id: int
    from_lock_id: int

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
        value = get("fromLockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "fromLockId", self._keep)
        self.from_lock_id = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
