# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models
from ..._runtime.model import Model, Slot, new
from .electricity_record import ElectricityRecord

_KNOWN = frozenset(
    {
        "list",
        "total",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ElectricityRecordPage(Model):
    """One page of records of an electricity meter.

    Attributes:
        items: The rows of this page, among them those that only tell the day.
        total: How many items there are on all pages.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("items", "list", many=True),
        Slot("total", "total"),
    )

    items: list[ElectricityRecord] = Factory(list)
    total: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("list")
        if value is None:
            absent += 1
        self.items = as_models(ElectricityRecord.from_dict, value, "list", self._keep)
        value = get("total")
        if value.__class__ is int:
            self.total = value
        elif value is None:
            self.total = None
            absent += 1
        else:
            self.total = as_int(value, "total", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    def __iter__(self) -> Iterator[ElectricityRecord]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
