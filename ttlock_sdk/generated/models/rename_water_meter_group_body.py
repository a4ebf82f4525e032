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
        "groupName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameWaterMeterGroupBody(Model):
    """The form of `water_meters.rename_water_meter_group`: Rename a group of water meters.

    Attributes:
        group_id: Id of the group.
        group_name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("group_id", "groupId"),
        Slot("group_name", "groupName"),
    )

    group_id: int
    group_name: str

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
        value = get("groupName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "groupName", self._keep)
        self.group_name = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
