# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "pageNo",
        "pageSize",
        "searchStr",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListStandaloneDoorSensorsBody(Model):
    """The form of `standalone_door_sensors.list_standalone_door_sensors`: List the stand-alone door sensors of the
    account.

    Attributes:
        page_no: Number of the page, from 1.
        page_size: How many sensors a page holds at most, up to 200.
        search_str: Only sensors whose name holds this text.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("search_str", "searchStr", secret=True),
    )

    page_no: int
    page_size: int
    search_str: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
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
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
