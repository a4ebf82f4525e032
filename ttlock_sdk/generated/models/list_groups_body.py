# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .order_by import OrderBy

_KNOWN = frozenset(
    {
        "orderBy",
    }
)

_OrderBy = OrderBy.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListGroupsBody(Model):
    """The form of `groups.list_groups`: List the groups of the account.

    Attributes:
        order_by: Order of the groups. The table of the page requires it, and its sample leaves it out.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("order_by", "orderBy"),)

    order_by: OrderBy | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("orderBy")
        if value.__class__ is int and (found := _OrderBy(value)) is not None:
            self.order_by = found
        elif value is None:
            self.order_by = None
            absent += 1
        else:
            self.order_by = as_enum(OrderBy, value, "orderBy", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
