# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        self.notify_type = value if value.__class__ is int or value is None else as_int(value, "notifyType", unread)
        value = get("doorSensorId")
        self.door_sensor_id = (
            value if value.__class__ is int or value is None else as_int(value, "doorSensorId", unread)
        )
        value = get("mac")
        self.mac = value if value.__class__ is str or value is None else as_str(value, "mac", unread)
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        value = get("recordType")
        self.record_type = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _DoorSensorEventType(value)) is not None
            else as_enum(DoorSensorEventType, value, "recordType", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
