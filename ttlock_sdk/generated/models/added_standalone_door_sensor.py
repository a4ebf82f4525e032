# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "doorSensorId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddedStandaloneDoorSensor(Model):
    """The stand-alone door sensor that was entered.

    Attributes:
        door_sensor_id: Id of the door sensor.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("door_sensor_id", "doorSensorId"),)

    door_sensor_id: int

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
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
