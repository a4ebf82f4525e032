# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "sector",
    }
)


@define(eq=False, repr=False, kw_only=True)
class SetHotelCardSectorBody(Model):
    """The form of `locks.set_hotel_card_sector`: Record which sectors of hotel cards a lock reads.

    Attributes:
        lock_id: Id of the lock.
        sector: Numbers of the sectors with commas between them, such as `1,2,3,4`.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("sector", "sector"),
    )

    lock_id: int
    sector: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("sector")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "sector", self._keep)
        self.sector = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
