# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, as_text_enum
from ..._runtime.model import Model, Slot, new
from .meter_operation import MeterOperation

_KNOWN = frozenset(
    {
        "waterMeterId",
        "pageNo",
        "pageSize",
        "recordType",
        "searchStr",
        "timezoneRawOffSet",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListWaterMeterRecordsAsTenantBody(Model):
    """The form of `tenant_water_meters.list_water_meter_records_as_tenant`: List what was done with a water meter, as
    its tenant.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        page_no: Number of the page, from 1.
        page_size: How many records a page holds at most, up to 1000.
        record_type: Only records of this kind. These numbers differ from those in the answer.
        search_str: Only records that this text is found in. No page says in which of their fields.
        timezone_raw_off_set: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
            Only the sample of the page has it; most likely days and times of the answer follow it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("record_type", "recordType"),
        Slot("search_str", "searchStr", secret=True),
        Slot("timezone_raw_off_set", "timezoneRawOffSet"),
    )

    water_meter_id: int
    page_no: int
    page_size: int
    record_type: MeterOperation | None = None
    search_str: str | None = None
    timezone_raw_off_set: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("waterMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "waterMeterId", self._keep)
        self.water_meter_id = read
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
        value = get("recordType")
        if value is None:
            absent += 1
        self.record_type = as_text_enum(MeterOperation, value, "recordType", self._keep)
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        value = get("timezoneRawOffSet")
        if value.__class__ is int:
            self.timezone_raw_off_set = value
        elif value is None:
            self.timezone_raw_off_set = None
            absent += 1
        else:
            self.timezone_raw_off_set = as_int(value, "timezoneRawOffSet", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
