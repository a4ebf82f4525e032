# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_decimal,
    as_enum,
    as_int,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from .via import Via

_KNOWN = frozenset(
    {
        "electricMeterId",
        "rechargeAmount",
        "executeToken",
        "type",
        "rechargeKwh",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class RechargeElectricMeterAsTenantBody(Model):
    """The form of `tenant_electricity_meters.recharge_electric_meter_as_tenant`: Put a payment onto a meter, as its
    tenant.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        recharge_amount: How much money was paid. No page names the currency; it is that of the price.
        execute_token: Token from `tenant_electricity_meters.get`.
        type_: Who carries the call to the meter. The page knows the gateway alone.
        recharge_kwh: How much the meter is to give for it, in kWh. In the sample of the page, not in its table.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("recharge_amount", "rechargeAmount", exact="number"),
        Slot("execute_token", "executeToken", secret=True),
        Slot("type_", "type"),
        Slot("recharge_kwh", "rechargeKwh", exact="number"),
    )

    electric_meter_id: int
    recharge_amount: Decimal
    execute_token: str
    type_: Via
    recharge_kwh: Decimal | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
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
        value = get("executeToken")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "executeToken", self._keep)
        self.execute_token = read
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        value = get("rechargeKwh")
        if value is None:
            absent += 1
        self.recharge_kwh = as_decimal(value, "rechargeKwh", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
