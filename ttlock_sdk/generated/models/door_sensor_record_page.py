# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models
from ..._runtime.model import Model, Slot, new
from .door_sensor_record import DoorSensorRecord

_KNOWN = frozenset(
    {
        "list",
        "pageNo",
        "pageSize",
        "pages",
        "total",
    }
)


@define(eq=False, repr=False, kw_only=True)
class DoorSensorRecordPage(Model):
    """One page of records.

    Attributes:
        items: The records of this page.
        page_no: Number of this page, from 1.
        page_size: How many items a page holds at most.
        pages: How many pages there are.
        total: How many items there are on all pages.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("items", "list", many=True),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("pages", "pages"),
        Slot("total", "total"),
    )

    items: list[DoorSensorRecord] = Factory(list)
    page_no: int
    page_size: int
    pages: int
    total: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("list")
        if value is None:
            absent += 1
        self.items = as_models(DoorSensorRecord.from_dict, value, "list", self._keep)
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
        value = get("pages")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "pages", self._keep)
        self.pages = read
        value = get("total")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "total", self._keep)
        self.total = read
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    def __iter__(self) -> Iterator[DoorSensorRecord]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
