# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .lock_setting import LockSetting
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "type",
        "value",
        "changeType",
    }
)

_LockSetting = LockSetting.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateLockSettingBody(Model):
    """The form of `locks.update_lock_setting`: Change one setting of a lock.

    Attributes:
        lock_id: Id of the lock.
        type_: Which setting. The numbers 1, 5 and 9 are not documented.
        value: What to set. 1 is on and 2 is off; for the direction 1 is left and 2 is right; for the loudness 1 to
            5; for the alarm at an open door the seconds, 0 for off.
        change_type: Who carries the setting to the lock. The Chinese page requires it, the English one leaves that
            open, and no page gives a default.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("type_", "type"),
        Slot("value", "value"),
        Slot("change_type", "changeType"),
    )

    lock_id: int
    type_: LockSetting
    value: int
    change_type: Via

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
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _LockSetting(value)) is not None
            else as_enum(LockSetting, value, "type", self._keep)
        )
        self.type_ = read
        value = get("value")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "value", self._keep)
        self.value = read
        value = get("changeType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "changeType", self._keep)
        )
        self.change_type = read
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
