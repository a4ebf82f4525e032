# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .order_by import OrderBy

_KNOWN = frozenset(
    {
        "lockId",
        "pageNo",
        "pageSize",
        "searchStr",
        "orderBy",
    }
)

_OrderBy = OrderBy.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListPasscodesBody(Model):
    """The form of `passcodes.list_passcodes`: List the passcodes of a lock.

    Attributes:
        lock_id: Id of the lock.
        page_no: Number of the page, from 1.
        page_size: How many passcodes a page holds at most, up to 200.
        search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
        order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it is
            always sent.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("search_str", "searchStr", secret=True),
        Slot("order_by", "orderBy"),
    )

    lock_id: int
    page_no: int
    page_size: int
    search_str: str | None = None
    order_by: OrderBy

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
        value = get("searchStr")
        if value.__class__ is str:
            self.search_str = value
        elif value is None:
            self.search_str = None
            absent += 1
        else:
            self.search_str = as_str(value, "searchStr", self._keep)
        value = get("orderBy")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _OrderBy(value)) is not None
            else as_enum(OrderBy, value, "orderBy", self._keep)
        )
        self.order_by = read
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
