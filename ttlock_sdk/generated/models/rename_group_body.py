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
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameGroupBody(Model):
    """The form of `groups.rename_group`: Rename a group.

    Attributes:
        group_id: Id of the group. The page calls it text.
        name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("group_id", "groupId"),
        Slot("name", "name"),
    )

    group_id: int
    name: str

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
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "name", self._keep)
        self.name = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
