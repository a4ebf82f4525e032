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
        "groupId",
        "searchStr",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListElectricMetersBody(Model):
    """The form of `electricity_meters.list_electric_meters`: List the electricity meters of the account.

    Attributes:
        page_no: Number of the page, from 1.
        page_size: How many meters a page holds at most, up to 1000.
        group_id: Only meters of this group.
        search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too; no
            page shows how it is written.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("group_id", "groupId"),
        Slot("search_str", "searchStr", secret=True),
    )

    page_no: int
    page_size: int
    group_id: int | None = None
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
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
