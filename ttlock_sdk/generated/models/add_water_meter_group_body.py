# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "groupName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddWaterMeterGroupBody(Model):
    """The form of `water_meters.add_water_meter_group`: Add a group for water meters.

    Attributes:
        group_name: Name for the group.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("group_name", "groupName"),)

    group_name: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("groupName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "groupName", self._keep)
        self.group_name = read
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
