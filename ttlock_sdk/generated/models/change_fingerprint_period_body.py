# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_models
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .cyclic_config import CyclicConfig
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "fingerprintId",
        "startDate",
        "endDate",
        "cyclicConfig",
        "changeType",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ChangeFingerprintPeriodBody(Model):
    """The form of `fingerprints.change_fingerprint_period`: Change when a fingerprint opens.

    Attributes:
        lock_id: Id of the lock.
        fingerprint_id: Id of the fingerprint.
        start_date: From when on the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not
            possible here.
        end_date: Until when the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not possible
            here.
        cyclic_config: For a recurring fingerprint, which needs it: one window for each day of the week, all with the
            same hours, which count by the clock of the lock.
        change_type: Who carries the change to the lock. 3 stands on the oldest page only, 4 on none of this call.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("fingerprint_id", "fingerprintId"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("change_type", "changeType"),
    )

    lock_id: int
    fingerprint_id: int
    start_date: int
    end_date: int
    cyclic_config: list[CyclicConfig] | None = None
    change_type: Via

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("fingerprintId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "fingerprintId", self._keep)
        self.fingerprint_id = read
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
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("changeType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "changeType", self._keep)
        )
        self.change_type = read
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
