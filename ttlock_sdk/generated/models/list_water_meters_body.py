# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot

_KNOWN = frozenset(
    {
        "pageNo",
        "pageSize",
        "groupId",
        "searchStr",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListWaterMetersBody(Model):
    """The form of `water_meters.list_water_meters`: List the water meters of the account.

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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        value = get("pageNo")
        read = value if value.__class__ is int or value is None else as_int(value, "pageNo", unread)
        self.page_no = read
        value = get("pageSize")
        read = value if value.__class__ is int or value is None else as_int(value, "pageSize", unread)
        self.page_size = read
        value = get("groupId")
        self.group_id = value if value.__class__ is int or value is None else as_int(value, "groupId", unread)
        value = get("searchStr")
        self.search_str = value if value.__class__ is str or value is None else as_str(value, "searchStr", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
