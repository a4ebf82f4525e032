# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_list
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .ekey_weekday import EkeyWeekday

_KNOWN = frozenset(
    {
        "keyId",
        "startDate",
        "endDate",
        "weekDays",
        "startDay",
        "endDay",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ChangeEkeyPeriodBody(Model):
    """The form of `ekeys.change_ekey_period`: Change the time in which an ekey opens.

    Attributes:
        key_id: Id of the ekey.
        start_date: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
        end_date: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end.
        week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
            cards and passcodes.
        start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970.
        end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_id", "keyId"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("week_days", "weekDays", many=True, text=True),
        Slot("start_day", "startDay"),
        Slot("end_day", "endDay"),
    )

    key_id: int
    start_date: int
    end_date: int
    week_days: list[EkeyWeekday] | None = None
    start_day: int | None = None
    end_day: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("keyId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyId", self._keep)
        self.key_id = read
        value = get("startDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "startDate", self._keep)
        self.start_date = read
        value = get("endDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "endDate", self._keep)
        self.end_date = read
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = (
            None
            if value is None or value == ""
            else as_list(lambda item, name, odd: as_enum(EkeyWeekday, item, name, odd), value, "weekDays", self._keep)
        )
        value = get("startDay")
        if value.__class__ is int:
            self.start_day = value
        elif value is None:
            self.start_day = None
            absent += 1
        else:
            self.start_day = as_int(value, "startDay", self._keep)
        value = get("endDay")
        if value.__class__ is int:
            self.end_day = value
        elif value is None:
            self.end_day = None
            absent += 1
        else:
            self.end_day = as_int(value, "endDay", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)

    @property
    def start_day_at(self) -> datetime | None:
        """`start_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_day)

    @property
    def end_day_at(self) -> datetime | None:
        """`end_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_day)
