# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "waterMeterId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddedWaterMeter(Model):
    """What is known of a water meter right after it was added.

    Attributes:
        water_meter_id: Id of the new meter.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("water_meter_id", "waterMeterId"),)

    water_meter_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("waterMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "waterMeterId", self._keep)
        self.water_meter_id = read
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
