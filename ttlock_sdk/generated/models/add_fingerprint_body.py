# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .cyclic_config import CyclicConfig
from .validity_type import ValidityType
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "startDate",
        "endDate",
        "fingerprintData",
        "fingerprintNumber",
        "fingerprintName",
        "fingerprintType",
        "cyclicConfig",
        "addType",
    }
)

_ValidityType = ValidityType.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddFingerprintBody(Model):
    """The form of `fingerprints.add_fingerprint`: Add a fingerprint, from enrolment data or as a phone has taken it.

    Attributes:
        lock_id: Id of the lock.
        start_date: From when on the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit.
        end_date: Until when the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit.
        fingerprint_data: What the enrolment reader made of the finger. Needed with `addType` 2.
        fingerprint_number: Number of the fingerprint in the lock, from the app kit. Needed with `addType` 1. Text,
            as numbers such as 44668054142981 exceed 32 bits; the newest page calls it an Int.
        fingerprint_name: Name for the fingerprint.
        fingerprint_type: Whether the fingerprint opens all the time between start and end, or in windows that come
            back every week.
        cyclic_config: For a recurring fingerprint only, which needs it: one window for each day of the week, all
            with the same hours, which count by the clock of the lock.
        add_type: Who carries the fingerprint to the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("fingerprint_data", "fingerprintData", secret=True),
        Slot("fingerprint_number", "fingerprintNumber"),
        Slot("fingerprint_name", "fingerprintName"),
        Slot("fingerprint_type", "fingerprintType"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("add_type", "addType"),
    )

    lock_id: int
    start_date: int
    end_date: int
    fingerprint_data: str | None = None
    fingerprint_number: str | None = None
    fingerprint_name: str | None = None
    fingerprint_type: ValidityType
    cyclic_config: list[CyclicConfig] | None = None
    add_type: Via | None = None

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
        value = get("fingerprintData")
        if value.__class__ is str:
            self.fingerprint_data = value
        elif value is None:
            self.fingerprint_data = None
            absent += 1
        else:
            self.fingerprint_data = as_str(value, "fingerprintData", self._keep)
        value = get("fingerprintNumber")
        if value.__class__ is str:
            self.fingerprint_number = value
        elif value is None:
            self.fingerprint_number = None
            absent += 1
        else:
            self.fingerprint_number = as_str(value, "fingerprintNumber", self._keep)
        value = get("fingerprintName")
        if value.__class__ is str:
            self.fingerprint_name = value
        elif value is None:
            self.fingerprint_name = None
            absent += 1
        else:
            self.fingerprint_name = as_str(value, "fingerprintName", self._keep)
        value = get("fingerprintType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _ValidityType(value)) is not None
            else as_enum(ValidityType, value, "fingerprintType", self._keep)
        )
        self.fingerprint_type = read
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("addType")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.add_type = found
        elif value is None:
            self.add_type = None
            absent += 1
        else:
            self.add_type = as_enum(Via, value, "addType", self._keep)
        if came + absent != 9:
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
