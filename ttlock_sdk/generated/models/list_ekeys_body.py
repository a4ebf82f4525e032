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
        "lockAlias",
        "groupId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListEkeysBody(Model):
    """The form of `ekeys.list_ekeys`: List the ekeys of the account.

    Attributes:
        page_no: Number of the page, from 1.
        page_size: How many ekeys a page holds at most, up to 1000.
        lock_alias: Only ekeys of locks whose name holds this text.
        group_id: Only ekeys of locks in this group.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("lock_alias", "lockAlias"),
        Slot("group_id", "groupId"),
    )

    page_no: int
    page_size: int
    lock_alias: str | None = None
    group_id: int | None = None

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
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
