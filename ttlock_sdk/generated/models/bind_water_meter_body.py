# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "mac",
        "name",
    }
)


@define(eq=False, repr=False, kw_only=True)
class BindWaterMeterBody(Model):
    """The form of `water_meters.bind_water_meter`: Add a water meter to the account, in the older way.

    Attributes:
        mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
        name: Name for the meter. The table of the page calls it a number, its sample is text.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("mac", "mac"),
        Slot("name", "name"),
    )

    mac: str
    name: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("mac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "mac", self._keep)
        self.mac = read
        value = get("name")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "name", self._keep)
        self.name = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
