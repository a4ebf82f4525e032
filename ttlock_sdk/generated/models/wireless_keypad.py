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
        "wirelessKeypadNumber",
        "wirelessKeypadName",
        "wirelessKeypadMac",
        "electricQuantity",
    }
)


@define(eq=False, repr=False, kw_only=True)
class WirelessKeypad(Model):
    """A wireless keypad of a lock.

    Attributes:
        wireless_keypad_id: Id of the keypad.
        wireless_keypad_number: Serial number of the keypad.
        wireless_keypad_name: Name of the keypad.
        wireless_keypad_mac: Bluetooth address of the keypad.
        electric_quantity: Charge of its battery in percent.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("wireless_keypad_id", "wirelessKeypadId"),
        Slot("wireless_keypad_number", "wirelessKeypadNumber"),
        Slot("wireless_keypad_name", "wirelessKeypadName"),
        Slot("wireless_keypad_mac", "wirelessKeypadMac"),
        Slot("electric_quantity", "electricQuantity"),
    )

    wireless_keypad_id: int
    wireless_keypad_number: str | None = None
    wireless_keypad_name: str | None = None
    wireless_keypad_mac: str | None = None
    electric_quantity: int | None = None

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
        value = get("wirelessKeypadNumber")
        if value.__class__ is str:
            self.wireless_keypad_number = value
        elif value is None:
            self.wireless_keypad_number = None
            absent += 1
        else:
            self.wireless_keypad_number = as_str(value, "wirelessKeypadNumber", self._keep)
        value = get("wirelessKeypadName")
        if value.__class__ is str:
            self.wireless_keypad_name = value
        elif value is None:
            self.wireless_keypad_name = None
            absent += 1
        else:
            self.wireless_keypad_name = as_str(value, "wirelessKeypadName", self._keep)
        value = get("wirelessKeypadMac")
        if value.__class__ is str:
            self.wireless_keypad_mac = value
        elif value is None:
            self.wireless_keypad_mac = None
            absent += 1
        else:
            self.wireless_keypad_mac = as_str(value, "wirelessKeypadMac", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
