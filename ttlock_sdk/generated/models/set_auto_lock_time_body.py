# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "seconds",
        "type",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SetAutoLockTimeBody(Model):
    """The form of `locks.set_auto_lock_time`: Set after how many seconds a lock locks by itself.

    Attributes:
        lock_id: Id of the lock.
        seconds: Seconds until it locks. 0 and -1 both switch it off.
        type_: Who carries the setting to the lock. The page lists these two. The page calls it required and gives it
            a default, 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("seconds", "seconds"),
        Slot("type_", "type"),
    )

    lock_id: int
    seconds: int
    type_: Via

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("seconds")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "seconds", self._keep)
        self.seconds = read
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
