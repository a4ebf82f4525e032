# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .on_off import OnOff

_KNOWN = frozenset(
    {
        "keyId",
        "keyName",
        "remoteEnable",
    }
)

_OnOff = OnOff.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateEkeyBody(Model):
    """The form of `ekeys.update_ekey`: Change the name of an ekey, or whether it unlocks from afar.

    Attributes:
        key_id: Id of the ekey.
        key_name: The new name.
        remote_enable: Whether the holder may unlock from afar.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_id", "keyId"),
        Slot("key_name", "keyName"),
        Slot("remote_enable", "remoteEnable"),
    )

    key_id: int
    key_name: str | None = None
    remote_enable: OnOff | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyId", self._keep)
        self.key_id = read
        value = get("keyName")
        if value.__class__ is str:
            self.key_name = value
        elif value is None:
            self.key_name = None
            absent += 1
        else:
            self.key_name = as_str(value, "keyName", self._keep)
        value = get("remoteEnable")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.remote_enable = found
        elif value is None:
            self.remote_enable = None
            absent += 1
        else:
            self.remote_enable = as_enum(OnOff, value, "remoteEnable", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
