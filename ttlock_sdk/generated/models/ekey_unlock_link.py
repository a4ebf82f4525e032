# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "link",
    }
)


@define(eq=False, repr=False, kw_only=True)
class EkeyUnlockLink(Model):
    """The address of a page that unlocks.

    Attributes:
        link: The address. Whoever has it can open the lock, so treat it like a key.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("link", "link", secret=True),)

    link: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("link")
        if value.__class__ is str:
            self.link = value
        elif value is None:
            self.link = None
            absent += 1
        else:
            self.link = as_str(value, "link", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
