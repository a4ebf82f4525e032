# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, second_name
from ..._runtime.model import Model, Slot

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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        value = get("doorSensorId")
        read = value if value.__class__ is int or value is None else as_int(value, "doorSensorId", unread)
        self.door_sensor_id = read
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        value = get("electricQuantity")
        self.electric_quantity = (
            value if value.__class__ is int or value is None else as_int(value, "electricQuantity", unread)
        )
        value = get("version")
        self.version = value if value.__class__ is str or value is None else as_str(value, "version", unread)
        value = get("mac")
        self.mac = value if value.__class__ is str or value is None else as_str(value, "mac", unread)
        value = get("number")
        self.number = value if value.__class__ is str or value is None else as_str(value, "number", unread)
        value = second_name(src_dict, "doorNotClosedWarningTime", "doorNotClosedWarngingTime", unread)
        self.door_not_closed_warning_time = (
            value if value.__class__ is int or value is None else as_int(value, "doorNotClosedWarningTime", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
