# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "electricQuantity",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockBattery(Model):
    """What the lock said about its battery when it was asked.

    Attributes:
        electric_quantity: Charge of the battery in percent.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("electric_quantity", "electricQuantity"),)

    electric_quantity: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
