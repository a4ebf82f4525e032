# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_decimal, as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .meter_pay_mode import MeterPayMode

_KNOWN = frozenset(
    {
        "waterMeterId",
        "payMode",
        "price",
    }
)

_MeterPayMode = MeterPayMode.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateWaterMeterPayModeBody(Model):
    """The form of `water_meters.update_water_meter_pay_mode`: Choose whether a meter is paid for before or after use.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        pay_mode: How the meter is to be paid for.
        price: Price of a cubic metre, without a currency. Needed for a prepaid meter.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("pay_mode", "payMode"),
        Slot("price", "price", exact="number"),
    )

    water_meter_id: int
    pay_mode: MeterPayMode
    price: Decimal | None = None

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
        value = get("payMode")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _MeterPayMode(value)) is not None
            else as_enum(MeterPayMode, value, "payMode", self._keep)
        )
        self.pay_mode = read
        value = get("price")
        if value is None:
            absent += 1
        self.price = as_decimal(value, "price", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
