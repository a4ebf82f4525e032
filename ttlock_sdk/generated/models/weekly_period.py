# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_list
from ..._runtime.model import Model, Slot, new
from .day_span import DaySpan
from .weekday import Weekday

_KNOWN = frozenset(
    {
        "isAllDay",
        "startTime",
        "endTime",
        "weekDays",
    }
)

_DaySpan = DaySpan.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WeeklyPeriod(Model):
    """A period that comes back every week: hours, or the whole day, on some days of the week. Which of its fields can
    be left out no page says; that days are needed, and hours unless it is for whole days, is a guess.

    Attributes:
        is_all_day: Whether it takes the whole day, or the hours from start to end.
        start_time: Begin, in minutes after midnight; 480 is 8 in the morning. Not used for whole days.
        end_time: End, in minutes after midnight; 1080 is 6 in the evening. Not used for whole days.
        week_days: The days of the week, counted from Monday. The pages of these calls say 1 to 7 only; which day is
            1 is known from the earlier call for passage mode, which has one period.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("is_all_day", "isAllDay"),
        Slot("start_time", "startTime"),
        Slot("end_time", "endTime"),
        Slot("week_days", "weekDays", many=True),
    )

    is_all_day: DaySpan
    start_time: int | None = None
    end_time: int | None = None
    week_days: list[Weekday]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("isAllDay")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _DaySpan(value)) is not None
            else as_enum(DaySpan, value, "isAllDay", self._keep)
        )
        self.is_all_day = read
        value = get("startTime")
        if value.__class__ is int:
            self.start_time = value
        elif value is None:
            self.start_time = None
            absent += 1
        else:
            self.start_time = as_int(value, "startTime", self._keep)
        value = get("endTime")
        if value.__class__ is int:
            self.end_time = value
        elif value is None:
            self.end_time = None
            absent += 1
        else:
            self.end_time = as_int(value, "endTime", self._keep)
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = as_list(
            lambda item, name, odd: as_enum(Weekday, item, name, odd), value, "weekDays", self._keep
        )
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
