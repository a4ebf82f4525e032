# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .water_meter_task_state import WaterMeterTaskState

_KNOWN = frozenset(
    {
        "waterMeterId",
        "usedFlag",
    }
)

_WaterMeterTaskState = WaterMeterTaskState.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListWaterMeterTasksBody(Model):
    """The form of `water_meters.list_water_meter_tasks`: List the tasks of a water meter.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        used_flag: Only tasks that wait, or only those that are over. Presumably all when it is missing.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("used_flag", "usedFlag"),
    )

    water_meter_id: int
    used_flag: WaterMeterTaskState | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("waterMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "waterMeterId", self._keep)
        self.water_meter_id = read
        value = get("usedFlag")
        if value.__class__ is int and (found := _WaterMeterTaskState(value)) is not None:
            self.used_flag = found
        elif value is None:
            self.used_flag = None
            absent += 1
        else:
            self.used_flag = as_enum(WaterMeterTaskState, value, "usedFlag", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
