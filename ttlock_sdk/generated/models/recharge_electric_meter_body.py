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
        "electricMeterId",
        "rechargeAmount",
        "rechargeKwh",
        "executeToken",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RechargeElectricMeterBody(Model):
    """The form of `electricity_meters.recharge_electric_meter`: Put a payment onto a meter, as its administrator.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        recharge_amount: How much money was paid. No page names the currency; it is that of the price.
        recharge_kwh: How much the meter is to give for it, in kWh.
        execute_token: Token from `electricity_meters.create_execute_token`, fetched for the same amounts.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("recharge_amount", "rechargeAmount", exact="number"),
        Slot("recharge_kwh", "rechargeKwh", exact="number"),
        Slot("execute_token", "executeToken", secret=True),
    )

    electric_meter_id: int
    recharge_amount: Decimal
    recharge_kwh: Decimal
    execute_token: str | None = None

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
        value = get("rechargeAmount")
        if value is None:
            absent += 1
        read = as_decimal(value, "rechargeAmount", self._keep)
        self.recharge_amount = read
        value = get("rechargeKwh")
        if value is None:
            absent += 1
        read = as_decimal(value, "rechargeKwh", self._keep)
        self.recharge_kwh = read
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
