# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .door_sensor_event_type import DoorSensorEventType

_KNOWN = frozenset(
    {
        "date",
        "recordType",
    }
)

_DoorSensorEventType = DoorSensorEventType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class StandaloneDoorSensorRecord(Model):
    """One thing that a stand-alone door sensor saw. It has no id.

    Attributes:
        date: When it happened, in milliseconds since 1970. The table says text, the sample shows a number; both are
            read.
        record_type: What happened. This numbering has nothing to do with that of lock records.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("date", "date"),
        Slot("record_type", "recordType"),
    )

    date: int | None = None
    record_type: DoorSensorEventType | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("date")
        if value.__class__ is int:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_int(value, "date", self._keep)
        value = get("recordType")
        if value.__class__ is int and (found := _DoorSensorEventType(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(DoorSensorEventType, value, "recordType", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def date_at(self) -> datetime | None:
        """`date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.date)
