# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .order_by import OrderBy

_KNOWN = frozenset(
    {
        "pageNo",
        "pageSize",
        "orderBy",
    }
)

_OrderBy = OrderBy.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListGatewaysBody(Model):
    """The form of `gateways.list_gateways`: List the gateways of the account.

    Attributes:
        page_no: Number of the page, from 1.
        page_size: How many gateways a page holds at most, up to 200.
        order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
            always sent.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("order_by", "orderBy"),
    )

    page_no: int
    page_size: int
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
        value = get("orderBy")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _OrderBy(value)) is not None
            else as_enum(OrderBy, value, "orderBy", self._keep)
        )
        self.order_by = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
