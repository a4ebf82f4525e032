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
        "name",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UpdateDoorSensorBody(Model):
    """The form of `door_sensors.update_door_sensor`: Give a door sensor another name.

    Attributes:
        door_sensor_id: Id of the door sensor.
        name: The new name. The page lets it be left out, and does not say what the call does then.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("name", "name"),
    )

    door_sensor_id: int
    name: str | None = None

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
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
