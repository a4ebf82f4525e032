# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_models
from ..._runtime.model import Model, Slot, new
from .group_lock_count import GroupLockCount

_KNOWN = frozenset(
    {
        "list",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GroupLockCountList(Model):
    """The groups that hold something, all of them; this listing has no pages.

    Attributes:
        items: The groups with their numbers.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("items", "list", many=True),)

    items: list[GroupLockCount] = Factory(list)

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
        self.items = as_models(GroupLockCount.from_dict, value, "list", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
