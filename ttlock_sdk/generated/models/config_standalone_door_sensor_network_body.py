# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "doorSensorId",
        "doorSensorData",
        "wifiName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ConfigStandaloneDoorSensorNetworkBody(Model):
    """The form of `standalone_door_sensors.config_standalone_door_sensor_network`: Tell the cloud that a stand-alone
    door sensor is in another Wi-Fi.

    Attributes:
        door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
        door_sensor_data: What the app kit returned when it set the network up, unchanged. It may hold keys of the
            sensor, so it is kept out of logs.
        wifi_name: Name (SSID) of the Wi-Fi that the sensor is in now.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("door_sensor_data", "doorSensorData", secret=True),
        Slot("wifi_name", "wifiName"),
    )

    door_sensor_id: int
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
        value = get("doorSensorId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "doorSensorId", self._keep)
        self.door_sensor_id = read
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
