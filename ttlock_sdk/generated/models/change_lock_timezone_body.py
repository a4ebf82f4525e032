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
        "timezoneRawOffset",
        "type",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ChangeLockTimezoneBody(Model):
    """The form of `locks.change_lock_timezone`: Change the time zone of a lock.

    Attributes:
        lock_id: Id of the lock.
        timezone_raw_offset: How far the clock is to be ahead of UTC, in milliseconds: 28800000 is UTC+8, -18000000
            is UTC-5, 0 is UTC. The page names no limits.
        type_: Who sets the offset in the lock. With 1 a phone does it after this call, with the `lockData` of the
            answer, not before it as in other calls; with 2 the cloud does it now. The page lists these two. It calls
            the field required and gives it a default, 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("timezone_raw_offset", "timezoneRawOffset"),
        Slot("type_", "type"),
    )

    lock_id: int
    timezone_raw_offset: int
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
        value = get("timezoneRawOffset")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "timezoneRawOffset", self._keep)
        self.timezone_raw_offset = read
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
