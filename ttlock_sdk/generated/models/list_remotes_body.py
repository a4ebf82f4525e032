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
        "lockId",
        "orderBy",
    }
)

_OrderBy = OrderBy.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListRemotesBody(Model):
    """The form of `remotes.list_remotes`: List the remotes of a lock.

    Attributes:
        lock_id: Id of the lock.
        order_by: Order of the listing. The page requires it and leaves it out of its example.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("order_by", "orderBy"),
    )

    lock_id: int
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
        value = get("orderBy")
        if value.__class__ is int and (found := _OrderBy(value)) is not None:
            self.order_by = found
        elif value is None:
            self.order_by = None
            absent += 1
        else:
            self.order_by = as_enum(OrderBy, value, "orderBy", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
