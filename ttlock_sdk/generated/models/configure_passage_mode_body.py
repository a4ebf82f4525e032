# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_models
from ..._runtime.model import Model, Slot, new
from .on_off import OnOff
from .via import Via
from .weekly_period import WeeklyPeriod

_KNOWN = frozenset(
    {
        "lockId",
        "passageMode",
        "cyclicConfig",
        "autoUnlock",
        "type",
    }
)

_OnOff = OnOff.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ConfigurePassageModeBody(Model):
    """The form of `locks.configure_passage_mode`: Set up the hours in which a lock stays open.

    Attributes:
        lock_id: Id of the lock.
        passage_mode: Whether passage mode is to be on.
        cyclic_config: The periods, five at most.
        auto_unlock: Whether the lock opens by itself when a period begins.
        type_: Who carries the setting to the lock. The page lists these two. The page calls it required and gives it
            a default, 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("passage_mode", "passageMode"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("auto_unlock", "autoUnlock"),
        Slot("type_", "type"),
    )

    lock_id: int
    passage_mode: OnOff
    cyclic_config: list[WeeklyPeriod] | None = None
    auto_unlock: OnOff | None = None
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
        value = get("passageMode")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "passageMode", self._keep)
        )
        self.passage_mode = read
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(WeeklyPeriod.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("autoUnlock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.auto_unlock = found
        elif value is None:
            self.auto_unlock = None
            absent += 1
        else:
            self.auto_unlock = as_enum(OnOff, value, "autoUnlock", self._keep)
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
