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
        "searchStr",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListStandaloneDoorSensorUsersBody(Model):
    """The form of `standalone_door_sensors.list_standalone_door_sensor_users`: List whom a stand-alone door sensor is
    shared with.

    Attributes:
        door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
        search_str: Only users of this name. Whether a part of it will do is not documented.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("search_str", "searchStr", secret=True),
    )

    door_sensor_id: int
    search_str: str | None = None

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
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
