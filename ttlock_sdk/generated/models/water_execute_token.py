# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "executeToken",
    }
)


@define(eq=False, repr=False, kw_only=True)
class WaterExecuteToken(Model):
    """Leave for one payment.

    Attributes:
        execute_token: Token to pass on to the payment. The table says text, the sample shows a number; it reads as
            text.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("execute_token", "executeToken", secret=True),)

    execute_token: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("executeToken")
        if value.__class__ is str:
            self.execute_token = value
        elif value is None:
            self.execute_token = None
            absent += 1
        else:
            self.execute_token = as_str(value, "executeToken", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
