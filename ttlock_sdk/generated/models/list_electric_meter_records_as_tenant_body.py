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
        "electricMeterId",
        "pageNo",
        "pageSize",
        "recordType",
        "searchStr",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListElectricMeterRecordsAsTenantBody(Model):
    """The form of `tenant_electricity_meters.list_electric_meter_records_as_tenant`: List what was done with an
    electricity meter, as its tenant.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        page_no: Number of the page, from 1.
        page_size: How many records a page holds at most, up to 1000.
        record_type: Only records of this kind. These numbers differ from those in the answer.
        search_str: Only records that this text is found in. No page says in which of their fields.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("record_type", "recordType"),
        Slot("search_str", "searchStr", secret=True),
    )

    electric_meter_id: int
    page_no: int
    page_size: int
    record_type: MeterOperation | None = None
    search_str: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
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
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
