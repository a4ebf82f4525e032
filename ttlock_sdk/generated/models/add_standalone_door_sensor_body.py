# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "name",
        "doorSensorData",
        "wifiName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddStandaloneDoorSensorBody(Model):
    """The form of `standalone_door_sensors.add_standalone_door_sensor`: Enter a stand-alone door sensor into the
    account.

    Attributes:
        name: Name for the sensor.
        door_sensor_data: What the app kit returned when it set the sensor up, unchanged. It may hold keys of the
            sensor, so it is kept out of logs.
        wifi_name: Name (SSID) of the Wi-Fi that the sensor was put into.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("name", "name"),
        Slot("door_sensor_data", "doorSensorData", secret=True),
        Slot("wifi_name", "wifiName"),
    )

    name: str
    door_sensor_data: str
    wifi_name: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("name")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "name", self._keep)
        self.name = read
        value = get("doorSensorData")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "doorSensorData", self._keep)
        self.door_sensor_data = read
        value = get("wifiName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wifiName", self._keep)
        self.wifi_name = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
