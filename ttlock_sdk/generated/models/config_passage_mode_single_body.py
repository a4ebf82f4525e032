# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_list
from ..._runtime.model import Model, Slot, new
from .day_span import DaySpan
from .on_off import OnOff
from .via import Via
from .weekday import Weekday

_KNOWN = frozenset(
    {
        "lockId",
        "passageMode",
        "isAllDay",
        "startDate",
        "endDate",
        "weekDays",
        "autoUnlock",
        "type",
    }
)

_DaySpan = DaySpan.numbers().get
_OnOff = OnOff.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ConfigPassageModeSingleBody(Model):
    """The form of `locks.config_passage_mode_single`: Set up one period in which a lock stays open.

    Attributes:
        lock_id: Id of the lock.
        passage_mode: Whether passage mode is to be on.
        is_all_day: Whether the period takes the whole day, or the hours from start to end.
        start_date: Begin of the period, in minutes after midnight, in spite of its name; 480 is 8 in the morning.
            Not used for whole days.
        end_date: End of the period, in minutes after midnight, in spite of its name; 1080 is 6 in the evening. Not
            used for whole days.
        week_days: The days of the week on which the period comes back, counted from Monday. Needed when the hours
            are given.
        auto_unlock: Whether the lock opens by itself when the period begins.
        type_: Who carries the setting to the lock. The page lists these two. The page calls it required; the Chinese
            one gives it a default, 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("passage_mode", "passageMode"),
        Slot("is_all_day", "isAllDay"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("week_days", "weekDays", many=True, text=True),
        Slot("auto_unlock", "autoUnlock"),
        Slot("type_", "type"),
    )

    lock_id: int
    passage_mode: OnOff
    is_all_day: DaySpan | None = None
    start_date: int | None = None
    end_date: int | None = None
    week_days: list[Weekday] | None = None
    auto_unlock: OnOff | None = None
    type_: Via

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("passageMode")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "passageMode", self._keep)
        )
        self.passage_mode = read
        value = get("isAllDay")
        if value.__class__ is int and (found := _DaySpan(value)) is not None:
            self.is_all_day = found
        elif value is None:
            self.is_all_day = None
            absent += 1
        else:
            self.is_all_day = as_enum(DaySpan, value, "isAllDay", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = (
            None
            if value is None or value == ""
            else as_list(lambda item, name, odd: as_enum(Weekday, item, name, odd), value, "weekDays", self._keep)
        )
        value = get("autoUnlock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.auto_unlock = found
        elif value is None:
            self.auto_unlock = None
            absent += 1
        else:
            self.auto_unlock = as_enum(OnOff, value, "autoUnlock", self._keep)
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 8:
            self._keep_unknown(src_dict, _KNOWN)
        return self
