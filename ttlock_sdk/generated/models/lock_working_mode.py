# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_enum, as_models
from ..._runtime.model import Model, Slot, new
from .weekly_period import WeeklyPeriod
from .working_mode import WorkingMode

_KNOWN = frozenset(
    {
        "workingMode",
        "cyclicConfig",
    }
)

_WorkingMode = WorkingMode.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockWorkingMode(Model):
    """When a lock works at all. Outside of these hours only the mechanical key opens it.

    Attributes:
        working_mode: Whether the lock works always, never, or in hours of its own.
        cyclic_config: The periods in which the lock works, for hours of its own. The table of the page says text,
            its sample shows a list; both are read.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("working_mode", "workingMode"),
        Slot("cyclic_config", "cyclicConfig", many=True),
    )

    working_mode: WorkingMode | None = None
    cyclic_config: list[WeeklyPeriod] = Factory(list)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("workingMode")
        if value.__class__ is int and (found := _WorkingMode(value)) is not None:
            self.working_mode = found
        elif value is None:
            self.working_mode = None
            absent += 1
        else:
            self.working_mode = as_enum(WorkingMode, value, "workingMode", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = as_models(WeeklyPeriod.from_dict, value, "cyclicConfig", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
