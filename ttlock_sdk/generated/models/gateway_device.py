# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .device_type import DeviceType

_KNOWN = frozenset(
    {
        "deviceType",
        "deviceId",
        "deviceMac",
        "deviceName",
        "deviceAlias",
        "rssi",
        "updateDate",
    }
)

_DeviceType = DeviceType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class GatewayDevice(Model):
    """A lock or a meter that a gateway has heard lately.

    Attributes:
        device_type: What kind of device it is.
        device_id: Id of the device: of the lock, of the electricity meter or of the water meter, as `deviceType`
            says.
        device_mac: MAC address of the device.
        device_name: Name under which the device shows itself over Bluetooth.
        device_alias: Name that a person gave the device.
        rssi: How strongly the gateway hears the device, in dBm, a negative number. Above -75 is strong, -75 to -85
            will do, below -85 is weak.
        update_date: When the strength was measured, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("device_type", "deviceType"),
        Slot("device_id", "deviceId"),
        Slot("device_mac", "deviceMac"),
        Slot("device_name", "deviceName"),
        Slot("device_alias", "deviceAlias"),
        Slot("rssi", "rssi"),
        Slot("update_date", "updateDate"),
    )

    device_type: DeviceType | None = None
    device_id: int
    device_mac: str | None = None
    device_name: str | None = None
    device_alias: str | None = None
    rssi: int | None = None
    update_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("deviceType")
        if value.__class__ is int and (found := _DeviceType(value)) is not None:
            self.device_type = found
        elif value is None:
            self.device_type = None
            absent += 1
        else:
            self.device_type = as_enum(DeviceType, value, "deviceType", self._keep)
        value = get("deviceId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "deviceId", self._keep)
        self.device_id = read
        value = get("deviceMac")
        if value.__class__ is str:
            self.device_mac = value
        elif value is None:
            self.device_mac = None
            absent += 1
        else:
            self.device_mac = as_str(value, "deviceMac", self._keep)
        value = get("deviceName")
        if value.__class__ is str:
            self.device_name = value
        elif value is None:
            self.device_name = None
            absent += 1
        else:
            self.device_name = as_str(value, "deviceName", self._keep)
        value = get("deviceAlias")
        if value.__class__ is str:
            self.device_alias = value
        elif value is None:
            self.device_alias = None
            absent += 1
        else:
            self.device_alias = as_str(value, "deviceAlias", self._keep)
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("updateDate")
        if value.__class__ is int:
            self.update_date = value
        elif value is None:
            self.update_date = None
            absent += 1
        else:
            self.update_date = as_int(value, "updateDate", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def update_at(self) -> datetime | None:
        """`update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.update_date)
