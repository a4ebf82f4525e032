# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .door_sensor_event_type import DoorSensorEventType

_KNOWN = frozenset(
    {
        "notifyType",
        "doorSensorId",
        "mac",
        "name",
        "recordType",
    }
)

_DoorSensorEventType = DoorSensorEventType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DoorSensorCallback(Model):
    """A stand-alone door sensor saw its door open or close, or raised an alarm. The callback bears no time.

    Attributes:
        notify_type: Always 7.
        door_sensor_id: Id of the door sensor.
        mac: Bluetooth address of the sensor.
        name: Name of the sensor. In the table of the page, not in its sample.
        record_type: What happened. This numbering has nothing to do with that of lock records.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("notify_type", "notifyType"),
        Slot("door_sensor_id", "doorSensorId"),
        Slot("mac", "mac"),
        Slot("name", "name"),
        Slot("record_type", "recordType"),
    )

    notify_type: int | None = None
    door_sensor_id: int | None = None
    mac: str | None = None
    name: str | None = None
    record_type: DoorSensorEventType | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        if value.__class__ is int:
            self.notify_type = value
        elif value is None:
            self.notify_type = None
            absent += 1
        else:
            self.notify_type = as_int(value, "notifyType", self._keep)
        value = get("doorSensorId")
        if value.__class__ is int:
            self.door_sensor_id = value
        elif value is None:
            self.door_sensor_id = None
            absent += 1
        else:
            self.door_sensor_id = as_int(value, "doorSensorId", self._keep)
        value = get("mac")
        if value.__class__ is str:
            self.mac = value
        elif value is None:
            self.mac = None
            absent += 1
        else:
            self.mac = as_str(value, "mac", self._keep)
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("recordType")
        if value.__class__ is int and (found := _DoorSensorEventType(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(DoorSensorEventType, value, "recordType", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
