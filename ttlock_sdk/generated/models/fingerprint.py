# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .credential_status import CredentialStatus
from .cyclic_config import CyclicConfig
from .validity_type import ValidityType

_KNOWN = frozenset(
    {
        "fingerprintId",
        "lockId",
        "fingerprintNumber",
        "fingerprintName",
        "fingerprintType",
        "startDate",
        "endDate",
        "cyclicConfig",
        "createDate",
        "senderUsername",
        "status",
    }
)

_CredentialStatus = CredentialStatus.numbers().get
_ValidityType = ValidityType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class Fingerprint(Model):
    """A fingerprint of a lock, as the cloud knows it.

    Attributes:
        fingerprint_id: Id of the fingerprint; what changing and deleting want.
        lock_id: Id of the lock.
        fingerprint_number: Number of the fingerprint in the lock. It can exceed 32 bits; a number in the answer is
            read as text, too.
        fingerprint_name: Name that a person gave the fingerprint.
        fingerprint_type: Whether the fingerprint opens all the time between start and end, or in windows that come
            back every week.
        start_date: From when on it opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit.
        cyclic_config: The windows in which a recurring fingerprint opens; missing for all others.
        create_date: When it was added, in milliseconds since 1970.
        sender_username: Account that added it.
        status: How far the fingerprint has come on its way to the lock. The values are those of all that opens a
            lock; they stand in a guide and on an older page, not on the newer page of this call.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("fingerprint_id", "fingerprintId"),
        Slot("lock_id", "lockId"),
        Slot("fingerprint_number", "fingerprintNumber"),
        Slot("fingerprint_name", "fingerprintName"),
        Slot("fingerprint_type", "fingerprintType"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("create_date", "createDate"),
        Slot("sender_username", "senderUsername"),
        Slot("status", "status"),
    )

    fingerprint_id: int
    lock_id: int | None = None
    fingerprint_number: str | None = None
    fingerprint_name: str | None = None
    fingerprint_type: ValidityType | None = None
    start_date: int | None = None
    end_date: int | None = None
    cyclic_config: list[CyclicConfig] = Factory(list)
    create_date: int | None = None
    sender_username: str | None = None
    status: CredentialStatus | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("fingerprintId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "fingerprintId", self._keep)
        self.fingerprint_id = read
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
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
        if value.__class__ is int and (found := _ValidityType(value)) is not None:
            self.fingerprint_type = found
        elif value is None:
            self.fingerprint_type = None
            absent += 1
        else:
            self.fingerprint_type = as_enum(ValidityType, value, "fingerprintType", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        value = get("createDate")
        if value.__class__ is int:
            self.create_date = value
        elif value is None:
            self.create_date = None
            absent += 1
        else:
            self.create_date = as_int(value, "createDate", self._keep)
        if came + absent == 9:  # nothing else came
            self.sender_username = self.status = None
            return self
        value = get("senderUsername")
        if value.__class__ is str:
            self.sender_username = value
        elif value is None:
            self.sender_username = None
            absent += 1
        else:
            self.sender_username = as_str(value, "senderUsername", self._keep)
        value = get("status")
        if value.__class__ is int and (found := _CredentialStatus(value)) is not None:
            self.status = found
        elif value is None:
            self.status = None
            absent += 1
        else:
            self.status = as_enum(CredentialStatus, value, "status", self._keep)
        if came + absent != 11:
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
    def create_at(self) -> datetime | None:
        """`create_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.create_date)
