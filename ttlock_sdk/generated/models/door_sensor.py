# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, second_name
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "doorSensorId",
        "name",
        "electricQuantity",
        "version",
        "mac",
        "number",
        "doorNotClosedWarningTime",
        "doorNotClosedWarngingTime",
    }
)


@define(eq=False, repr=False, kw_only=True)
class DoorSensor(Model):
    """The door sensor of a lock.

    Attributes:
        door_sensor_id: Id of the door sensor.
        name: Name that a person gave the sensor; at first that of the lock.
        electric_quantity: Battery of the sensor in percent, 0 to 100.
        version: Version of the firmware that the sensor runs.
        mac: MAC address of the sensor.
        number: Serial number of the sensor, such as `DS2_a961c2`.
        door_not_closed_warning_time: After how many seconds an open door raises an alarm; 0 when it never does. A
            sample of the English page lacks it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("name", "name"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("version", "version"),
        Slot("mac", "mac"),
        Slot("number", "number"),
        Slot("door_not_closed_warning_time", "doorNotClosedWarningTime", other="doorNotClosedWarngingTime"),
    )

    door_sensor_id: int
    name: str | None = None
    electric_quantity: int | None = None
    version: str | None = None
    mac: str | None = None
    number: str | None = None
    door_not_closed_warning_time: int | None = None

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
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("version")
        if value.__class__ is str:
            self.version = value
        elif value is None:
            self.version = None
            absent += 1
        else:
            self.version = as_str(value, "version", self._keep)
        value = get("mac")
        if value.__class__ is str:
            self.mac = value
        elif value is None:
            self.mac = None
            absent += 1
        else:
            self.mac = as_str(value, "mac", self._keep)
        value = get("number")
        if value.__class__ is str:
            self.number = value
        elif value is None:
            self.number = None
            absent += 1
        else:
            self.number = as_str(value, "number", self._keep)
        value = second_name(src_dict, "doorNotClosedWarningTime", "doorNotClosedWarngingTime", self._keep)
        if value.__class__ is int:
            self.door_not_closed_warning_time = value
        elif value is None:
            self.door_not_closed_warning_time = None
            absent += 1
        else:
            self.door_not_closed_warning_time = as_int(value, "doorNotClosedWarningTime", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
