# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_decimal, as_enum, as_str
from ..._runtime.model import Model, Slot, new
from .meter_pay_mode import MeterPayMode
from .meter_switch import MeterSwitch

_KNOWN = frozenset(
    {
        "mac",
        "payMode",
        "onOff",
        "voltage",
        "electricCurrent",
        "totalKwh",
        "maxPower",
        "remainderKwh",
    }
)

_MeterPayMode = MeterPayMode.numbers().get
_MeterSwitch = MeterSwitch.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SyncElectricMeterFromBroadcastBody(Model):
    """The form of `electricity_meters.sync_electric_meter_from_broadcast`: Tell the cloud what a meter broadcasts over
    Bluetooth.

    Attributes:
        mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
        pay_mode: Whether the meter is paid for before or after use.
        on_off: Whether the meter lets current through.
        voltage: Voltage, in V.
        electric_current: Current that flows, presumably in A.
        total_kwh: What has gone through the meter up to now, in kWh.
        max_power: Limit of the power that may be drawn; its unit is not documented.
        remainder_kwh: What is still paid for, in kWh.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("mac", "mac"),
        Slot("pay_mode", "payMode"),
        Slot("on_off", "onOff"),
        Slot("voltage", "voltage", exact="text"),
        Slot("electric_current", "electricCurrent", exact="text"),
        Slot("total_kwh", "totalKwh", exact="text"),
        Slot("max_power", "maxPower", exact="text"),
        Slot("remainder_kwh", "remainderKwh", exact="text"),
    )

    mac: str
    pay_mode: MeterPayMode
    on_off: MeterSwitch
    voltage: Decimal
    electric_current: Decimal
    total_kwh: Decimal
    max_power: Decimal
    remainder_kwh: Decimal

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
        value = get("voltage")
        if value is None:
            absent += 1
        read = as_decimal(value, "voltage", self._keep)
        self.voltage = read
        value = get("electricCurrent")
        if value is None:
            absent += 1
        read = as_decimal(value, "electricCurrent", self._keep)
        self.electric_current = read
        value = get("totalKwh")
        if value is None:
            absent += 1
        read = as_decimal(value, "totalKwh", self._keep)
        self.total_kwh = read
        value = get("maxPower")
        if value is None:
            absent += 1
        read = as_decimal(value, "maxPower", self._keep)
        self.max_power = read
        value = get("remainderKwh")
        if value is None:
            absent += 1
        read = as_decimal(value, "remainderKwh", self._keep)
        self.remainder_kwh = read
        if came + absent != 8:
            self._keep_unknown(src_dict, _KNOWN)
        return self
