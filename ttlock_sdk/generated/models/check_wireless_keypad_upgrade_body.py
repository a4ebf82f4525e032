# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "wirelessKeypadId",
        "slotNumber",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CheckWirelessKeypadUpgradeBody(Model):
    """The form of `wireless_keypads.check_wireless_keypad_upgrade`: Ask whether there is newer firmware for a keypad.

    Attributes:
        wireless_keypad_id: Id of the keypad.
        slot_number: Number of the slot that the keypad has at the lock, as the app kit tells it. The page does not
            explain it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("wireless_keypad_id", "wirelessKeypadId"),
        Slot("slot_number", "slotNumber"),
    )

    wireless_keypad_id: int
    slot_number: int

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
        value = get("slotNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "slotNumber", self._keep)
        self.slot_number = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
