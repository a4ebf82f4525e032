# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .order_by import OrderBy
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "lockId",
        "pageNo",
        "pageSize",
        "searchStr",
        "keyRight",
        "orderBy",
    }
)

_OrderBy = OrderBy.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListLockEkeysBody(Model):
    """The form of `ekeys.list_lock_ekeys`: List the ekeys that were sent for a lock.

    Attributes:
        lock_id: Id of the lock.
        page_no: Number of the page, from 1.
        page_size: How many ekeys a page holds at most, up to 200.
        search_str: Only ekeys whose name holds this text.
        key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
        order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
            optional here; which order the cloud then takes, no page says.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("search_str", "searchStr", secret=True),
        Slot("key_right", "keyRight"),
        Slot("order_by", "orderBy"),
    )

    lock_id: int
    page_no: int
    page_size: int
    search_str: str | None = None
    key_right: YesNo | None = None
    order_by: OrderBy | None = None

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
        value = get("keyRight")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(YesNo, value, "keyRight", self._keep)
        value = get("orderBy")
        if value.__class__ is int and (found := _OrderBy(value)) is not None:
            self.order_by = found
        elif value is None:
            self.order_by = None
            absent += 1
        else:
            self.order_by = as_enum(OrderBy, value, "orderBy", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
