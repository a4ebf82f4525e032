# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .weekday import Weekday

_KNOWN = frozenset(
    {
        "weekDay",
        "startTime",
        "endTime",
    }
)

_Weekday = Weekday.numbers().get


@define(eq=False, repr=False, kw_only=True)
class CyclicConfig(Model):
    """A window that comes back every week: one day with the minutes between which something opens. Several days take
    several of them, all with the same minutes.

    Attributes:
        week_day: Day of the week, counted from Monday.
        start_time: Begin of the window, in minutes after midnight by the clock of the lock; 480 is 8 in the morning.
        end_time: End of the window, in minutes after midnight by the clock of the lock; 1080 is 6 in the evening.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("week_day", "weekDay"),
        Slot("start_time", "startTime"),
        Slot("end_time", "endTime"),
    )

    week_day: Weekday
    start_time: int
    end_time: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("weekDay")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Weekday(value)) is not None
            else as_enum(Weekday, value, "weekDay", self._keep)
        )
        self.week_day = read
        value = get("startTime")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "startTime", self._keep)
        self.start_time = read
        value = get("endTime")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "endTime", self._keep)
        self.end_time = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
