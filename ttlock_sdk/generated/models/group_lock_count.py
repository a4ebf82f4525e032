# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "groupId",
        "name",
        "lockNum",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GroupLockCount(Model):
    """A group, and how much it holds.

    Attributes:
        group_id: Id of the group; 0 stands for what is in no group.
        name: Name of the group; empty for id 0.
        lock_num: How many locks and ekeys are in it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("group_id", "groupId"),
        Slot("name", "name"),
        Slot("lock_num", "lockNum"),
    )

    group_id: int
    name: str | None = None
    lock_num: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("groupId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "groupId", self._keep)
        self.group_id = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("lockNum")
        if value.__class__ is int:
            self.lock_num = value
        elif value is None:
            self.lock_num = None
            absent += 1
        else:
            self.lock_num = as_int(value, "lockNum", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
