# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "icKey",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CardEncoderIcKey(Model):
    """The key of the sectors of hotel cards.

    Attributes:
        ic_key: The key, 12 hexadecimal digits in the sample. Treat it like a key to all rooms.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("ic_key", "icKey", secret=True),)

    ic_key: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("icKey")
        if value.__class__ is str:
            self.ic_key = value
        elif value is None:
            self.ic_key = None
            absent += 1
        else:
            self.ic_key = as_str(value, "icKey", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
