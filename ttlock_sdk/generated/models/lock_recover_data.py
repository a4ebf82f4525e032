# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "errcode",
        "errmsg",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockRecoverData(Model):
    """What a phone is to write back into a lock. No page lists its fields; these are those that any answer can carry.

    Attributes:
        errcode: 0 for success.
        errmsg: The result in words.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("errcode", "errcode"),
        Slot("errmsg", "errmsg"),
    )

    errcode: int | None = None
    errmsg: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("errcode")
        if value.__class__ is int:
            self.errcode = value
        elif value is None:
            self.errcode = None
            absent += 1
        else:
            self.errcode = as_int(value, "errcode", self._keep)
        value = get("errmsg")
        if value.__class__ is str:
            self.errmsg = value
        elif value is None:
            self.errmsg = None
            absent += 1
        else:
            self.errmsg = as_str(value, "errmsg", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
