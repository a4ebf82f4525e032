# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_enum, as_int, as_list
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("passageMode")
        self.passage_mode = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "passageMode", unread)
        )
        value = get("startDate")
        self.start_date = value if value.__class__ is int or value is None else as_int(value, "startDate", unread)
        value = get("endDate")
        self.end_date = value if value.__class__ is int or value is None else as_int(value, "endDate", unread)
        value = get("isAllDay")
        self.is_all_day = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _DaySpan(value)) is not None
            else as_enum(DaySpan, value, "isAllDay", unread)
        )
        value = get("weekDays")
        self.week_days = as_list(lambda item, name, odd: as_enum(Weekday, item, name, odd), value, "weekDays", unread)
        value = get("autoUnlock")
        self.auto_unlock = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _OnOff(value)) is not None
            else as_enum(OnOff, value, "autoUnlock", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
