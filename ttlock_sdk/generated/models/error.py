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
        "description",
    }
)


@define(eq=False, repr=False, kw_only=True)
class Error(Model):
    """What the cloud answers, with HTTP status 200, when it does not do what was asked.

    Attributes:
        errcode: Number of the failure, never 0. Numbers that are not in the list of error codes exist.
        errmsg: The failure in the cloud's own words, mostly English.
        description: The failure in the cloud's own words once more, mostly Chinese; often left out.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("errcode", "errcode"),
        Slot("errmsg", "errmsg"),
        Slot("description", "description"),
    )

    errcode: int
    errmsg: str | None = None
    description: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("errcode")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "errcode", self._keep)
        self.errcode = read
        value = get("errmsg")
        if value.__class__ is str:
            self.errmsg = value
        elif value is None:
            self.errmsg = None
            absent += 1
        else:
            self.errmsg = as_str(value, "errmsg", self._keep)
        value = get("description")
        if value.__class__ is str:
            self.description = value
        elif value is None:
            self.description = None
            absent += 1
        else:
            self.description = as_str(value, "description", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
