# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms

_KNOWN = frozenset(
    {
        "date",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockTime(Model):
    """What the clock of a lock shows.

    Attributes:
        date: Time on the clock of the lock, in milliseconds since 1970. How far it is from the present time is how
            wrong the clock is, give or take the seconds that the answer was on its way.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("date", "date"),)

    date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("date")
        if value.__class__ is int:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_int(value, "date", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def date_at(self) -> datetime | None:
        """`date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.date)
