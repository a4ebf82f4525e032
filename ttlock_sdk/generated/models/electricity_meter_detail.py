# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
from ..._runtime.times import from_ms
from .meter_pay_mode import MeterPayMode
from .meter_switch import MeterSwitch
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "electricMeterId",
        "name",
        "number",
        "mac",
        "featureValue",
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
        "payMode",
        "syncKwhDate",
        "online",
        "rssi",
        "onOff",
        "totalKwh",
        "remainderKwh",
        "price",
        "maxPower",
        "groupName",
        "groupId",
    }
)

_MeterPayMode = MeterPayMode.numbers().get
_MeterSwitch = MeterSwitch.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ElectricityMeterDetail(Model):
    """All that the cloud knows of an electricity meter.

    Attributes:
        electric_meter_id: Id of the meter; what all other calls want.
        name: Name that a person gave the meter.
        number: Number of the meter, such as EM2_000001.
        mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
        feature_value: What the meter can do, as a number in hexadecimal digits. No page explains the bits of meters;
            they are not known to be those of locks.
        model_num: Model of the meter.
        hardware_revision: Version of its hardware.
        firmware_revision: Version of the firmware that it runs.
        pay_mode: Whether the meter is paid for before or after use.
        sync_kwh_date: When the meter was last read, in milliseconds since 1970. The table says text, the sample
            shows a number; both are read.
        online: Whether the cloud can reach the meter now, through a gateway or over its own mobile network.
        rssi: How strong the signal of the meter is. The page names no unit; elsewhere such numbers are dBm, negative
            ones.
        on_off: Whether the meter lets current through.
        total_kwh: What has gone through the meter up to now, in kWh.
        remainder_kwh: What is still paid for, in kWh. Of interest on prepaid meters.
        price: Price of a kWh, as the administrator has set it. The answer names no currency.
        max_power: Limit of the power that may be drawn. No page names the unit.
        group_name: Name of the group that the meter is in.
        group_id: Id of the group that the meter is in; 0 for none.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("name", "name"),
        Slot("number", "number"),
        Slot("mac", "mac"),
        Slot("feature_value", "featureValue"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
        Slot("pay_mode", "payMode"),
        Slot("sync_kwh_date", "syncKwhDate"),
        Slot("online", "online"),
        Slot("rssi", "rssi"),
        Slot("on_off", "onOff"),
        Slot("total_kwh", "totalKwh", exact="text"),
        Slot("remainder_kwh", "remainderKwh", exact="text"),
        Slot("price", "price", exact="text"),
        Slot("max_power", "maxPower", exact="text"),
        Slot("group_name", "groupName"),
        Slot("group_id", "groupId"),
    )

    electric_meter_id: int
    name: str | None = None
    number: str | None = None
    mac: str | None = None
    feature_value: str | None = None
    model_num: str | None = None
    hardware_revision: str | None = None
    firmware_revision: str | None = None
    pay_mode: MeterPayMode | None = None
    sync_kwh_date: int | None = None
    online: YesNo | None = None
    rssi: int | None = None
    on_off: MeterSwitch | None = None
    total_kwh: Decimal | None = None
    remainder_kwh: Decimal | None = None
    price: Decimal | None = None
    max_power: Decimal | None = None
    group_name: str | None = None
    group_id: int | None = None

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
        value = get("mac")
        if value.__class__ is str:
            self.mac = value
        elif value is None:
            self.mac = None
            absent += 1
        else:
            self.mac = as_str(value, "mac", self._keep)
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        value = get("modelNum")
        if value.__class__ is str:
            self.model_num = value
        elif value is None:
            self.model_num = None
            absent += 1
        else:
            self.model_num = as_str(value, "modelNum", self._keep)
        value = get("hardwareRevision")
        if value.__class__ is str:
            self.hardware_revision = value
        elif value is None:
            self.hardware_revision = None
            absent += 1
        else:
            self.hardware_revision = as_str(value, "hardwareRevision", self._keep)
        value = get("firmwareRevision")
        if value.__class__ is str:
            self.firmware_revision = value
        elif value is None:
            self.firmware_revision = None
            absent += 1
        else:
            self.firmware_revision = as_str(value, "firmwareRevision", self._keep)
        value = get("payMode")
        if value.__class__ is int and (found := _MeterPayMode(value)) is not None:
            self.pay_mode = found
        elif value is None:
            self.pay_mode = None
            absent += 1
        else:
            self.pay_mode = as_enum(MeterPayMode, value, "payMode", self._keep)
        value = get("syncKwhDate")
        if value.__class__ is int:
            self.sync_kwh_date = value
        elif value is None:
            self.sync_kwh_date = None
            absent += 1
        else:
            self.sync_kwh_date = as_int(value, "syncKwhDate", self._keep)
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
        value = get("totalKwh")
        if value is None:
            absent += 1
        self.total_kwh = as_decimal(value, "totalKwh", self._keep)
        value = get("remainderKwh")
        if value is None:
            absent += 1
        self.remainder_kwh = as_decimal(value, "remainderKwh", self._keep)
        value = get("price")
        if value is None:
            absent += 1
        self.price = as_decimal(value, "price", self._keep)
        if came + absent == 16:  # nothing else came
            self.max_power = self.group_name = self.group_id = None
            return self
        value = get("maxPower")
        if value is None:
            absent += 1
        self.max_power = as_decimal(value, "maxPower", self._keep)
        value = get("groupName")
        if value.__class__ is str:
            self.group_name = value
        elif value is None:
            self.group_name = None
            absent += 1
        else:
            self.group_name = as_str(value, "groupName", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        if came + absent != 19:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def sync_kwh_at(self) -> datetime | None:
        """`sync_kwh_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.sync_kwh_date)
