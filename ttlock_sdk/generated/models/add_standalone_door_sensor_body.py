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
        get = src_dict.get
        unread: dict[str, Any] = {}
        absent = 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("name")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "name", unread)
        self.name = read
        value = get("doorSensorData")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "doorSensorData", unread)
        self.door_sensor_data = read
        value = get("wifiName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wifiName", unread)
        self.wifi_name = read
        if len(src_dict) + absent != 3 and not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
