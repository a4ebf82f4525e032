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
        "specialValue",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UpdateLockSpecialValueBody(Model):
    """The form of `locks.update_lock_special_value`: Tell the cloud the feature number of a lock.

    Attributes:
        lock_id: Id of the lock.
        special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a number.
            Bit i of it, counted from 0, is feature i. The page calls it an Int; with bit 31 set it is larger than 32
            bits with a sign can hold.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("special_value", "specialValue"),
    )

    lock_id: int
    special_value: int

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
        value = get("specialValue")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "specialValue", self._keep)
        self.special_value = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
