# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_decimal, as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "waterMeterId",
        "rechargeAmount",
        "rechargeM3",
        "executeToken",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RechargeWaterMeterBody(Model):
    """The form of `water_meters.recharge_water_meter`: Put a payment onto a meter, as its administrator.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        recharge_amount: How much money was paid. No page names the currency; it is that of the price.
        recharge_m3: How much the meter is to give for it, in cubic metres.
        execute_token: Token from `water_meters.create_execute_token`, fetched for the same amounts.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("recharge_amount", "rechargeAmount", exact="number"),
        Slot("recharge_m3", "rechargeM3", exact="number"),
        Slot("execute_token", "executeToken", secret=True),
    )

    water_meter_id: int
    recharge_amount: Decimal
    recharge_m3: Decimal
    execute_token: str | None = None

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
        value = get("rechargeAmount")
        if value is None:
            absent += 1
        read = as_decimal(value, "rechargeAmount", self._keep)
        self.recharge_amount = read
        value = get("rechargeM3")
        if value is None:
            absent += 1
        read = as_decimal(value, "rechargeM3", self._keep)
        self.recharge_m3 = read
        value = get("executeToken")
        if value.__class__ is str:
            self.execute_token = value
        elif value is None:
            self.execute_token = None
            absent += 1
        else:
            self.execute_token = as_str(value, "executeToken", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
