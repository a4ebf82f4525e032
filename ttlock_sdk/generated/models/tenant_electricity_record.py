# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .tenant_electricity_record_type import TenantElectricityRecordType

_KNOWN = frozenset(
    {
        "id",
        "recordType",
        "title",
        "content",
        "date",
        "headUrl",
    }
)

_TenantElectricityRecordType = TenantElectricityRecordType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class TenantElectricityRecord(Model):
    """Something that was done with a meter, as a tenant is shown it, or a row that only tells the day.

    Attributes:
        id: Id of the record. Rows that only part two days have none.
        record_type: What happened. The table says text, the sample shows a number; both are read.
        title: Headline of the record; in the sample the name of the person who did it.
        content: The record in words, in the language of the account. Meant for people; its wording can change.
        date: The day as YYYY-MM-DD on a row that parts two days, the time as HH:mm:ss on all others. The day of a
            record is that of the last such row before it. No page names the time zone.
        head_url: Address of the picture of the person who did it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("record_type", "recordType"),
        Slot("title", "title"),
        Slot("content", "content"),
        Slot("date", "date"),
        Slot("head_url", "headUrl"),
    )

    id: int | None = None
    record_type: TenantElectricityRecordType | None = None
    title: str | None = None
    content: str | None = None
    date: str | None = None
    head_url: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("id")
        if value.__class__ is int:
            self.id = value
        elif value is None:
            self.id = None
            absent += 1
        else:
            self.id = as_int(value, "id", self._keep)
        value = get("recordType")
        if value.__class__ is int and (found := _TenantElectricityRecordType(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(TenantElectricityRecordType, value, "recordType", self._keep)
        value = get("title")
        if value.__class__ is str:
            self.title = value
        elif value is None:
            self.title = None
            absent += 1
        else:
            self.title = as_str(value, "title", self._keep)
        value = get("content")
        if value.__class__ is str:
            self.content = value
        elif value is None:
            self.content = None
            absent += 1
        else:
            self.content = as_str(value, "content", self._keep)
        value = get("date")
        if value.__class__ is str:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_str(value, "date", self._keep)
        value = get("headUrl")
        if value.__class__ is str:
            self.head_url = value
        elif value is None:
            self.head_url = None
            absent += 1
        else:
            self.head_url = as_str(value, "headUrl", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
