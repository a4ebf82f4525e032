# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_models
from ..._runtime.model import Model, Slot, new
from .record_upload import RecordUpload

_KNOWN = frozenset(
    {
        "lockId",
        "records",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UploadLockRecordsBody(Model):
    """The form of `records.upload_lock_records`: Hand the records that a phone has read from a lock to the cloud.

    Attributes:
        lock_id: Id of the lock.
        records: The records as the app kit read them from the lock, written as a JSON array.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("records", "records", secret=True, many=True, text=True),
    )

    lock_id: int
    records: list[RecordUpload]

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
        value = get("records")
        if value is None:
            absent += 1
        self.records = as_models(RecordUpload.from_dict, value, "records", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
