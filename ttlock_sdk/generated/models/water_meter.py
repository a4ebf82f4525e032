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
        "waterMeterId",
        "online",
        "rssi",
        "onOff",
        "name",
        "number",
        "payMode",
        "totalM3",
        "remainderM3",
        "price",
        "electricQuantity",
    }
)

_MeterPayMode = MeterPayMode.numbers().get
_MeterSwitch = MeterSwitch.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WaterMeter(Model):
    """A water meter as a listing shows it.

    Attributes:
        water_meter_id: Id of the meter; what all other calls want.
        online: Whether the cloud can reach the meter now, through a gateway or over its own mobile network.
        rssi: How strong the signal of the meter is. The page names no unit; elsewhere such numbers are dBm, negative
            ones.
        on_off: Whether the meter lets water through.
        name: Name that a person gave the meter.
        number: Number of the meter.
        pay_mode: Whether the meter is paid for before or after use.
        total_m3: What has gone through the meter up to now, in cubic metres.
        remainder_m3: What is still paid for, in cubic metres. Of interest on prepaid meters.
        price: Price of a cubic metre, as the administrator has set it. The answer names no currency.
        electric_quantity: Charge of the meter's battery, in percent. The sample of the page leaves it out.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("online", "online"),
        Slot("rssi", "rssi"),
        Slot("on_off", "onOff"),
        Slot("name", "name"),
        Slot("number", "number"),
        Slot("pay_mode", "payMode"),
        Slot("total_m3", "totalM3", exact="text"),
        Slot("remainder_m3", "remainderM3", exact="text"),
        Slot("price", "price", exact="text"),
        Slot("electric_quantity", "electricQuantity"),
    )

    water_meter_id: int
    online: YesNo | None = None
    rssi: int | None = None
    on_off: MeterSwitch | None = None
    name: str | None = None
    number: str | None = None
    pay_mode: MeterPayMode | None = None
    total_m3: Decimal | None = None
    remainder_m3: Decimal | None = None
    price: Decimal | None = None
    electric_quantity: int | None = None

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
        value = get("totalM3")
        if value is None:
            absent += 1
        self.total_m3 = as_decimal(value, "totalM3", self._keep)
        value = get("remainderM3")
        if value is None:
            absent += 1
        self.remainder_m3 = as_decimal(value, "remainderM3", self._keep)
        if came + absent == 9:  # nothing else came
            self.price = self.electric_quantity = None
            return self
        value = get("price")
        if value is None:
            absent += 1
        self.price = as_decimal(value, "price", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        if came + absent != 11:
            self._keep_unknown(src_dict, _KNOWN)
        return self
