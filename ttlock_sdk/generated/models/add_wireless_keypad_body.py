# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "wirelessKeypadNumber",
        "wirelessKeypadName",
        "wirelessKeypadMac",
        "wirelessKeypadFeatureValue",
        "electricQuantity",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddWirelessKeypadBody(Model):
    """The form of `wireless_keypads.add_wireless_keypad`: Write down a wireless keypad that a phone has added.

    Attributes:
        lock_id: Id of the lock.
        wireless_keypad_number: Serial number of the keypad.
        wireless_keypad_name: Name for the keypad.
        wireless_keypad_mac: Bluetooth address of the keypad.
        wireless_keypad_feature_value: What the keypad can do, as a hexadecimal number from the app kit. No page
            explains its bits.
        electric_quantity: Charge of its battery in percent.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("wireless_keypad_number", "wirelessKeypadNumber"),
        Slot("wireless_keypad_name", "wirelessKeypadName"),
        Slot("wireless_keypad_mac", "wirelessKeypadMac"),
        Slot("wireless_keypad_feature_value", "wirelessKeypadFeatureValue"),
        Slot("electric_quantity", "electricQuantity"),
    )

    lock_id: int
    wireless_keypad_number: str
    wireless_keypad_name: str
    wireless_keypad_mac: str
    wireless_keypad_feature_value: str
    electric_quantity: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("wirelessKeypadNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wirelessKeypadNumber", self._keep)
        self.wireless_keypad_number = read
        value = get("wirelessKeypadName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wirelessKeypadName", self._keep)
        self.wireless_keypad_name = read
        value = get("wirelessKeypadMac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wirelessKeypadMac", self._keep)
        self.wireless_keypad_mac = read
        value = get("wirelessKeypadFeatureValue")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "wirelessKeypadFeatureValue", self._keep)
        self.wireless_keypad_feature_value = read
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
