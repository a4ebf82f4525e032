# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .synced_ekey import SyncedEkey

_KNOWN = frozenset(
    {
        "keyList",
        "lastUpdateDate",
    }
)


@define(eq=False, repr=False, kw_only=True)
class EkeySync(Model):
    """The ekeys that have changed.

    Attributes:
        key_list: The ekeys.
        last_update_date: To be passed the next time.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_list", "keyList", many=True),
        Slot("last_update_date", "lastUpdateDate"),
    )

    key_list: list[SyncedEkey] = Factory(list)
    last_update_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("keyList")
        if value is None:
            absent += 1
        self.key_list = as_models(SyncedEkey.from_dict, value, "keyList", self._keep)
        value = get("lastUpdateDate")
        if value.__class__ is int:
            self.last_update_date = value
        elif value is None:
            self.last_update_date = None
            absent += 1
        else:
            self.last_update_date = as_int(value, "lastUpdateDate", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def last_update_at(self) -> datetime | None:
        """`last_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.last_update_date)
