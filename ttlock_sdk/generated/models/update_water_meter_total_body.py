# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_decimal, as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "waterMeterId",
        "totalM3",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UpdateWaterMeterTotalBody(Model):
    """The form of `water_meters.update_water_meter_total`: Set the total count of a meter.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        total_m3: What the count is to stand at, in cubic metres.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("total_m3", "totalM3", exact="number"),
    )

    water_meter_id: int
    total_m3: Decimal

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
        value = get("totalM3")
        if value is None:
            absent += 1
        read = as_decimal(value, "totalM3", self._keep)
        self.total_m3 = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
