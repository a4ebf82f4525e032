# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "wirelessKeypadId",
        "wirelessKeypadName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameWirelessKeypadBody(Model):
    """The form of `wireless_keypads.rename_wireless_keypad`: Rename a wireless keypad.

    Attributes:
        wireless_keypad_id: Id of the keypad.
        wireless_keypad_name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("wireless_keypad_id", "wirelessKeypadId"),
        Slot("wireless_keypad_name", "wirelessKeypadName"),
    )

    wireless_keypad_id: int
    wireless_keypad_name: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("wirelessKeypadId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "wirelessKeypadId", self._keep)
        self.wireless_keypad_id = read
        value = get("wirelessKeypadName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wirelessKeypadName", self._keep)
        self.wireless_keypad_name = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
