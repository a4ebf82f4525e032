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
        "rechargeAmount",
        "rechargeM3",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CreateWaterMeterExecuteTokenBody(Model):
    """The form of `water_meters.create_water_meter_execute_token`: Get a token for one payment.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        recharge_amount: How much money is paid. Text on this page and a number in the payment itself.
        recharge_m3: How much the meter is to give for it, in cubic metres.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("recharge_amount", "rechargeAmount", exact="text"),
        Slot("recharge_m3", "rechargeM3", exact="number"),
    )

    water_meter_id: int
    recharge_amount: Decimal
    recharge_m3: Decimal

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
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
