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

_KNOWN = frozenset(
    {
        "mac",
        "payMode",
        "onOff",
        "electricQuantity",
        "totalM3",
        "remainderM3",
        "magneticInterference",
        "waterValveMalfunction",
    }
)

_MeterPayMode = MeterPayMode.numbers().get
_MeterSwitch = MeterSwitch.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SyncWaterMeterFromBroadcastBody(Model):
    """The form of `water_meters.sync_water_meter_from_broadcast`: Tell the cloud what a meter broadcasts over
    Bluetooth.

    Attributes:
        mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
        pay_mode: Whether the meter is paid for before or after use.
        on_off: Whether the meter lets water through.
        electric_quantity: Charge of the battery, in percent. The page calls it text.
        total_m3: What has gone through the meter up to now, in cubic metres.
        remainder_m3: What is still paid for, in cubic metres.
        magnetic_interference: Whether a magnet disturbs the meter, as the app kit gave it. No page explains the
            values; the sample sends 1.
        water_valve_malfunction: Whether the valve has a fault, as the app kit gave it. No page explains the values;
            the sample sends 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("mac", "mac"),
        Slot("pay_mode", "payMode"),
        Slot("on_off", "onOff"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("total_m3", "totalM3", exact="text"),
        Slot("remainder_m3", "remainderM3", exact="text"),
        Slot("magnetic_interference", "magneticInterference"),
        Slot("water_valve_malfunction", "waterValveMalfunction"),
    )

    mac: str
    pay_mode: MeterPayMode
    on_off: MeterSwitch
    electric_quantity: int
    total_m3: Decimal
    remainder_m3: Decimal
    magnetic_interference: int
    water_valve_malfunction: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("mac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "mac", self._keep)
        self.mac = read
        value = get("payMode")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _MeterPayMode(value)) is not None
            else as_enum(MeterPayMode, value, "payMode", self._keep)
        )
        self.pay_mode = read
        value = get("onOff")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _MeterSwitch(value)) is not None
            else as_enum(MeterSwitch, value, "onOff", self._keep)
        )
        self.on_off = read
        value = get("electricQuantity")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricQuantity", self._keep)
        self.electric_quantity = read
        value = get("totalM3")
        if value is None:
            absent += 1
        read = as_decimal(value, "totalM3", self._keep)
        self.total_m3 = read
        value = get("remainderM3")
        if value is None:
            absent += 1
        read = as_decimal(value, "remainderM3", self._keep)
        self.remainder_m3 = read
        value = get("magneticInterference")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "magneticInterference", self._keep)
        self.magnetic_interference = read
        value = get("waterValveMalfunction")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "waterValveMalfunction", self._keep)
        self.water_valve_malfunction = read
        if came + absent != 8:
            self._keep_unknown(src_dict, _KNOWN)
        return self
