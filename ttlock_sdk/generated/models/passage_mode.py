# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_enum, as_models
from ..._runtime.model import Model, Slot, new
from .on_off import OnOff
from .weekly_period import WeeklyPeriod

_KNOWN = frozenset(
    {
        "passageMode",
        "cyclicConfig",
        "autoUnlock",
    }
)

_OnOff = OnOff.numbers().get


@define(eq=False, repr=False, kw_only=True)
class PassageMode(Model):
    """Whether a lock stays open during set hours, and these hours.

    Attributes:
        passage_mode: Whether passage mode is on. The page lists on and off only.
        cyclic_config: The periods, five at most. Those of whole days come first.
        auto_unlock: On when the lock opens by itself as soon as a period begins; off when somebody has to open it
            first. The page lists on and off only.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("passage_mode", "passageMode"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("auto_unlock", "autoUnlock"),
    )

    passage_mode: OnOff | None = None
    cyclic_config: list[WeeklyPeriod] = Factory(list)
    auto_unlock: OnOff | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("passageMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode = found
        elif value is None:
            self.passage_mode = None
            absent += 1
        else:
            self.passage_mode = as_enum(OnOff, value, "passageMode", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = as_models(WeeklyPeriod.from_dict, value, "cyclicConfig", self._keep)
        value = get("autoUnlock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.auto_unlock = found
        elif value is None:
            self.auto_unlock = None
            absent += 1
        else:
            self.auto_unlock = as_enum(OnOff, value, "autoUnlock", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
