# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str, second_name
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockData",
        "lockdata",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockTimezoneChange(Model):
    """The data of a lock after its time zone was changed.

    Attributes:
        lock_data: New sealed data of the lock for the app kit, in place of those that a phone may hold. When a phone
            is to set the offset, it does so with these. Treat them like a key.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("lock_data", "lockData", secret=True, other="lockdata"),)

    lock_data: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = second_name(src_dict, "lockData", "lockdata", self._keep)
        if value.__class__ is str:
            self.lock_data = value
        elif value is None:
            self.lock_data = None
            absent += 1
        else:
            self.lock_data = as_str(value, "lockData", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
