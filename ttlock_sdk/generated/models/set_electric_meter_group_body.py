# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "electricMeterId",
        "groupId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class SetElectricMeterGroupBody(Model):
    """The form of `electricity_meters.set_electric_meter_group`: Put a meter into a group, or take it out.

    Attributes:
        electric_meter_id: Id of the meter.
        group_id: Id of the group; 0 most likely takes the meter out of its group.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("group_id", "groupId"),
    )

    electric_meter_id: int
    group_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
        value = get("groupId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "groupId", self._keep)
        self.group_id = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
