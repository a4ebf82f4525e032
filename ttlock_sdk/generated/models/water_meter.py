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
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("waterMeterId")
        read = value if value.__class__ is int or value is None else as_int(value, "waterMeterId", unread)
        self.water_meter_id = read
        value = get("online")
        self.online = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "online", unread)
        )
        value = get("rssi")
        self.rssi = value if value.__class__ is int or value is None else as_int(value, "rssi", unread)
        value = get("onOff")
        self.on_off = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _MeterSwitch(value)) is not None
            else as_enum(MeterSwitch, value, "onOff", unread)
        )
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        value = get("number")
        self.number = value if value.__class__ is str or value is None else as_str(value, "number", unread)
        value = get("payMode")
        self.pay_mode = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _MeterPayMode(value)) is not None
            else as_enum(MeterPayMode, value, "payMode", unread)
        )
        value = get("totalM3")
        self.total_m3 = as_decimal(value, "totalM3", unread)
        value = get("remainderM3")
        self.remainder_m3 = as_decimal(value, "remainderM3", unread)
        value = get("price")
        self.price = as_decimal(value, "price", unread)
        value = get("electricQuantity")
        self.electric_quantity = (
            value if value.__class__ is int or value is None else as_int(value, "electricQuantity", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
