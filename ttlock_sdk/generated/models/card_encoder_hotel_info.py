# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "hotelInfo",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CardEncoderHotelInfo(Model):
    """Sealed data of a hotel, for a card encoder.

    Attributes:
        hotel_info: The data, in Base64 in the sample, for the encoder alone. Cards that open rooms are made with it,
            so treat it like a key.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("hotel_info", "hotelInfo", secret=True),)

    hotel_info: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("hotelInfo")
        if value.__class__ is str:
            self.hotel_info = value
        elif value is None:
            self.hotel_info = None
            absent += 1
        else:
            self.hotel_info = as_str(value, "hotelInfo", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
