# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .record_type import RecordType

_KNOWN = frozenset(
    {
        "lockId",
        "pageNo",
        "pageSize",
        "startDate",
        "endDate",
        "uid",
        "recordType",
        "searchStr",
    }
)

_RecordType = RecordType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListLockRecordsBody(Model):
    """The form of `records.list_lock_records`: List what happened at a lock.

    Attributes:
        lock_id: Id of the lock.
        page_no: Number of the page, from 1.
        page_size: How many records a page holds at most, up to 200.
        start_date: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
        end_date: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound.
        uid: Only what the account with this number did.
        record_type: Only records of this kind. Just these six values filter; without it all kinds come.
        search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
            number, or with the key fob of this MAC address.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("uid", "uid"),
        Slot("record_type", "recordType"),
        Slot("search_str", "searchStr", secret=True),
    )

    lock_id: int
    page_no: int
    page_size: int
    start_date: int | None = None
    end_date: int | None = None
    uid: int | None = None
    record_type: RecordType | None = None
    search_str: str | None = None

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
        value = get("pageNo")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "pageNo", self._keep)
        self.page_no = read
        value = get("pageSize")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "pageSize", self._keep)
        self.page_size = read
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
        value = get("uid")
        if value.__class__ is int:
            self.uid = value
        elif value is None:
            self.uid = None
            absent += 1
        else:
            self.uid = as_int(value, "uid", self._keep)
        value = get("recordType")
        if value.__class__ is int and (found := _RecordType(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(RecordType, value, "recordType", self._keep)
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        if came + absent != 8:
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
