# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "groupId",
        "groupName",
        "waterMeterCount",
    }
)


@define(eq=False, repr=False, kw_only=True)
class WaterMeterGroup(Model):
    """A group of water meters.

    Attributes:
        group_id: Id of the group. The row with 0 stands for the meters that are in no group.
        group_name: Name of the group; the row with id 0 has none.
        water_meter_count: How many meters are in it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("group_id", "groupId"),
        Slot("group_name", "groupName"),
        Slot("water_meter_count", "waterMeterCount"),
    )

    group_id: int
    group_name: str | None = None
    water_meter_count: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("groupId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "groupId", self._keep)
        self.group_id = read
        value = get("groupName")
        if value.__class__ is str:
            self.group_name = value
        elif value is None:
            self.group_name = None
            absent += 1
        else:
            self.group_name = as_str(value, "groupName", self._keep)
        value = get("waterMeterCount")
        if value.__class__ is int:
            self.water_meter_count = value
        elif value is None:
            self.water_meter_count = None
            absent += 1
        else:
            self.water_meter_count = as_int(value, "waterMeterCount", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
