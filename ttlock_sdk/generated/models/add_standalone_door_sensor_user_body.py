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
        "account",
        "username",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddStandaloneDoorSensorUserBody(Model):
    """The form of `standalone_door_sensors.add_standalone_door_sensor_user`: Share a stand-alone door sensor with
    another account.

    Attributes:
        door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
        account: Account that gets to see the sensor.
        username: Name under which the list of users shows the account; any text.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("account", "account"),
        Slot("username", "username"),
    )

    door_sensor_id: int
    account: str
    username: str

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
        value = get("account")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "account", self._keep)
        self.account = read
        value = get("username")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "username", self._keep)
        self.username = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
