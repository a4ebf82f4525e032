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
        "lastUpdateDate",
    }
)


@define(eq=False, repr=False, kw_only=True)
class SyncEkeysBody(Model):
    """The form of `ekeys.sync_ekeys`: Get the ekeys that have changed (older call).

    Attributes:
        last_update_date: What the answer of the last time said; without it, everything comes.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("last_update_date", "lastUpdateDate"),)

    last_update_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("lastUpdateDate")
        if value.__class__ is int:
            self.last_update_date = value
        elif value is None:
            self.last_update_date = None
            absent += 1
        else:
            self.last_update_date = as_int(value, "lastUpdateDate", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def last_update_at(self) -> datetime | None:
        """`last_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.last_update_date)
