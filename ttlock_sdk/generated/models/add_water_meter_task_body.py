# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_decimal, as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .water_meter_task_type import WaterMeterTaskType

_KNOWN = frozenset(
    {
        "waterMeterId",
        "taskType",
        "rechargeAmount",
        "rechargeM3",
        "remainderM3",
    }
)

_WaterMeterTaskType = WaterMeterTaskType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddWaterMeterTaskBody(Model):
    """The form of `water_meters.add_water_meter_task`: Give a 4G water meter something to do.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        task_type: What the meter is to do.
        recharge_amount: How much money was paid. Needed for paying in. No page names the currency; it is that of the
            price.
        recharge_m3: How much the meter is to give for it, in cubic metres. Needed for paying in.
        remainder_m3: What is to be left on the meter, in cubic metres. Needed for setting what is left.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("task_type", "taskType"),
        Slot("recharge_amount", "rechargeAmount", exact="number"),
        Slot("recharge_m3", "rechargeM3", exact="number"),
        Slot("remainder_m3", "remainderM3", exact="number"),
    )

    water_meter_id: int
    task_type: WaterMeterTaskType
    recharge_amount: Decimal | None = None
    recharge_m3: Decimal | None = None
    remainder_m3: Decimal | None = None

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
        value = get("taskType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _WaterMeterTaskType(value)) is not None
            else as_enum(WaterMeterTaskType, value, "taskType", self._keep)
        )
        self.task_type = read
        value = get("rechargeAmount")
        if value is None:
            absent += 1
        self.recharge_amount = as_decimal(value, "rechargeAmount", self._keep)
        value = get("rechargeM3")
        if value is None:
            absent += 1
        self.recharge_m3 = as_decimal(value, "rechargeM3", self._keep)
        value = get("remainderM3")
        if value is None:
            absent += 1
        self.remainder_m3 = as_decimal(value, "remainderM3", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
