# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_enum, as_int, as_list
from ..._runtime.model import Model, Slot, new
from .day_span import DaySpan
from .on_off import OnOff
from .weekday import Weekday

_KNOWN = frozenset(
    {
        "passageMode",
        "startDate",
        "endDate",
        "isAllDay",
        "weekDays",
        "autoUnlock",
    }
)

_DaySpan = DaySpan.numbers().get
_OnOff = OnOff.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SinglePassageMode(Model):
    """Whether a lock stays open during set hours, with the one period that the earlier calls know.

    Attributes:
        passage_mode: Whether passage mode is on. The page lists on and off only.
        start_date: Begin of the period, in minutes after midnight, in spite of its name; 480 is 8 in the morning. It
            can be missing for whole days.
        end_date: End of the period, in minutes after midnight, in spite of its name; 1080 is 6 in the evening. It
            can be missing for whole days.
        is_all_day: Whether the period takes the whole day, or the hours from start to end.
        week_days: The days of the week on which the period comes back, counted from Monday. A list that comes as
            JSON text is read, too.
        auto_unlock: On when the lock opens by itself as soon as the period begins; off when somebody has to open it
            first. The page lists on and off only.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("passage_mode", "passageMode"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("is_all_day", "isAllDay"),
        Slot("week_days", "weekDays", many=True),
        Slot("auto_unlock", "autoUnlock"),
    )

    passage_mode: OnOff | None = None
    start_date: int | None = None
    end_date: int | None = None
    is_all_day: DaySpan | None = None
    week_days: list[Weekday] = Factory(list)
    auto_unlock: OnOff | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("passageMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.passage_mode = found
        elif value is None:
            self.passage_mode = None
            absent += 1
        else:
            self.passage_mode = as_enum(OnOff, value, "passageMode", self._keep)
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
        value = get("isAllDay")
        if value.__class__ is int and (found := _DaySpan(value)) is not None:
            self.is_all_day = found
        elif value is None:
            self.is_all_day = None
            absent += 1
        else:
            self.is_all_day = as_enum(DaySpan, value, "isAllDay", self._keep)
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = as_list(
            lambda item, name, odd: as_enum(Weekday, item, name, odd), value, "weekDays", self._keep
        )
        value = get("autoUnlock")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.auto_unlock = found
        elif value is None:
            self.auto_unlock = None
            absent += 1
        else:
            self.auto_unlock = as_enum(OnOff, value, "autoUnlock", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
