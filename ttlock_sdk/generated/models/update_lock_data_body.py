# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "lockData",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UpdateLockDataBody(Model):
    """The form of `locks.update_lock_data`: Hand the cloud new sealed data of a lock.

    Attributes:
        lock_id: Id of the lock.
        lock_data: Sealed data of the lock, as the app kit gave them after the change. Treat them like a key.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("lock_data", "lockData", secret=True),
    )

    lock_id: int
    lock_data: str

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
        value = get("lockData")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockData", self._keep)
        self.lock_data = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
