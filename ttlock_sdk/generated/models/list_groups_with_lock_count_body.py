# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .group_filter import GroupFilter

_KNOWN = frozenset(
    {
        "keyRight",
    }
)

_GroupFilter = GroupFilter.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListGroupsWithLockCountBody(Model):
    """The form of `groups.list_groups_with_lock_count`: List the groups that hold something, with how much they hold.

    Attributes:
        key_right: Which ekeys decide whether a group is shown. Without it all groups come that hold something.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("key_right", "keyRight"),)

    key_right: GroupFilter | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("keyRight")
        if value.__class__ is int and (found := _GroupFilter(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(GroupFilter, value, "keyRight", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
