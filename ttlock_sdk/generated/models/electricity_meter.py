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
from .meter_pay_mode import MeterPayMode
from .meter_switch import MeterSwitch
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "electricMeterId",
        "online",
        "rssi",
        "onOff",
        "name",
        "number",
        "payMode",
        "totalKwh",
        "remainderKwh",
        "price",
    }
)

_MeterPayMode = MeterPayMode.numbers().get
_MeterSwitch = MeterSwitch.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ElectricityMeter(Model):
    """An electricity meter as a listing shows it.

    Attributes:
        electric_meter_id: Id of the meter; what all other calls want.
        online: Whether the cloud can reach the meter now, through a gateway or over its own mobile network.
        rssi: How strong the signal of the meter is. The page names no unit; elsewhere such numbers are dBm, negative
            ones.
        on_off: Whether the meter lets current through.
        name: Name that a person gave the meter.
        number: Number of the meter, such as EM2_000001.
        pay_mode: Whether the meter is paid for before or after use.
        total_kwh: What has gone through the meter up to now, in kWh.
        remainder_kwh: What is still paid for, in kWh. Of interest on prepaid meters.
        price: Price of a kWh, as the administrator has set it. The answer names no currency.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("online", "online"),
        Slot("rssi", "rssi"),
        Slot("on_off", "onOff"),
        Slot("name", "name"),
        Slot("number", "number"),
        Slot("pay_mode", "payMode"),
        Slot("total_kwh", "totalKwh", exact="text"),
        Slot("remainder_kwh", "remainderKwh", exact="text"),
        Slot("price", "price", exact="text"),
    )

    electric_meter_id: int
    online: YesNo | None = None
    rssi: int | None = None
    on_off: MeterSwitch | None = None
    name: str | None = None
    number: str | None = None
    pay_mode: MeterPayMode | None = None
    total_kwh: Decimal | None = None
    remainder_kwh: Decimal | None = None
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
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
        value = get("online")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.online = found
        elif value is None:
            self.online = None
            absent += 1
        else:
            self.online = as_enum(YesNo, value, "online", self._keep)
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("onOff")
        if value.__class__ is int and (found := _MeterSwitch(value)) is not None:
            self.on_off = found
        elif value is None:
            self.on_off = None
            absent += 1
        else:
            self.on_off = as_enum(MeterSwitch, value, "onOff", self._keep)
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("number")
        if value.__class__ is str:
            self.number = value
        elif value is None:
            self.number = None
            absent += 1
        else:
            self.number = as_str(value, "number", self._keep)
        value = get("payMode")
        if value.__class__ is int and (found := _MeterPayMode(value)) is not None:
            self.pay_mode = found
        elif value is None:
            self.pay_mode = None
            absent += 1
        else:
            self.pay_mode = as_enum(MeterPayMode, value, "payMode", self._keep)
        value = get("totalKwh")
        if value is None:
            absent += 1
        self.total_kwh = as_decimal(value, "totalKwh", self._keep)
        if came + absent == 8:  # nothing else came
            self.remainder_kwh = self.price = None
            return self
        value = get("remainderKwh")
        if value is None:
            absent += 1
        self.remainder_kwh = as_decimal(value, "remainderKwh", self._keep)
        value = get("price")
        if value is None:
            absent += 1
        self.price = as_decimal(value, "price", self._keep)
        if came + absent != 10:
            self._keep_unknown(src_dict, _KNOWN)
        return self
