# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "monthRequestCount",
    }
)


@define(eq=False, repr=False, kw_only=True)
class MonthRequestCount(Model):
    """How much of the application's monthly quota is used.

    Attributes:
        month_request_count: Calls of the application since the first day of this month, Beijing time (UTC+8). How
            many the plan allows is not said; the developer console shows it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("month_request_count", "monthRequestCount"),)

    month_request_count: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("monthRequestCount")
        if value.__class__ is int:
            self.month_request_count = value
        elif value is None:
            self.month_request_count = None
            absent += 1
        else:
            self.month_request_count = as_int(value, "monthRequestCount", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
