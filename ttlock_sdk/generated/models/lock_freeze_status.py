# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .freeze_state import FreezeState

_KNOWN = frozenset(
    {
        "status",
    }
)

_FreezeState = FreezeState.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockFreezeStatus(Model):
    """What a lock says when it is asked whether it is frozen.

    Attributes:
        status: Whether the lock is frozen.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("status", "status"),)

    status: FreezeState | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("status")
        if value.__class__ is int and (found := _FreezeState(value)) is not None:
            self.status = found
        elif value is None:
            self.status = None
            absent += 1
        else:
            self.status = as_enum(FreezeState, value, "status", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
