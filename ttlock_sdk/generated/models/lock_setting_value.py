# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .setting_state import SettingState

_KNOWN = frozenset(
    {
        "value",
    }
)

_SettingState = SettingState.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockSettingValue(Model):
    """What a lock said about one of its settings when it was asked.

    Attributes:
        value: How it is set.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("value", "value"),)

    value: SettingState | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("value")
        if value.__class__ is int and (found := _SettingState(value)) is not None:
            self.value = found
        elif value is None:
            self.value = None
            absent += 1
        else:
            self.value = as_enum(SettingState, value, "value", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
