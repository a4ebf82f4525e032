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
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CheckDoorSensorUpgradeBody(Model):
    """The form of `door_sensors.check_door_sensor_upgrade`: Check whether there is newer firmware for a door sensor.

    Attributes:
        door_sensor_id: Id of the door sensor.
        model_num: Model of the sensor, as the app kit read it. Needed when the cloud does not know it.
        hardware_revision: Version of its hardware, as the app kit read it. Needed when the cloud does not know it.
        firmware_revision: Version of the firmware that it runs, as the app kit read it. Needed when the cloud does
            not know it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
    )

    door_sensor_id: int
    model_num: str | None = None
    hardware_revision: str | None = None
    firmware_revision: str | None = None

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
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
