# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "electricMeterId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ClearElectricMeterBody(Model):
    """The form of `electricity_meters.clear_electric_meter`: Set what is left on a meter to zero.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("electric_meter_id", "electricMeterId"),)

    electric_meter_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
