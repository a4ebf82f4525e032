# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_models
from ..._runtime.model import Model, Slot, new
from .via import Via
from .weekly_period import WeeklyPeriod
from .working_mode import WorkingMode

_KNOWN = frozenset(
    {
        "lockId",
        "workingMode",
        "cyclicConfig",
        "type",
    }
)

_Via = Via.numbers().get
_WorkingMode = WorkingMode.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ConfigWorkingModeBody(Model):
    """The form of `locks.config_working_mode`: Set the working hours of a lock.

    Attributes:
        lock_id: Id of the lock.
        working_mode: When the lock is to work. The page calls it text; its values are numbers.
        cyclic_config: The periods in which the lock works, for hours of its own. No page of this call says on which
            day the count of the week begins; Monday is taken over from passage mode.
        type_: Who carries the setting to the lock. The page lists these two. The page calls it text and requires it;
            the English one gives it a default, 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("working_mode", "workingMode"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("type_", "type"),
    )

    lock_id: int
    working_mode: WorkingMode
    cyclic_config: list[WeeklyPeriod] | None = None
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
        value = get("workingMode")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _WorkingMode(value)) is not None
            else as_enum(WorkingMode, value, "workingMode", self._keep)
        )
        self.working_mode = read
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(WeeklyPeriod.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
