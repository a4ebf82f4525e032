# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .lock_accessory_type import LockAccessoryType

_KNOWN = frozenset(
    {
        "type",
        "mac",
        "electricQuantity",
        "updateDate",
    }
)

_LockAccessoryType = LockAccessoryType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UploadAccessoryBatteryBody(Model):
    """The form of `locks.upload_accessory_battery`: Tell the cloud the charge of an accessory.

    Attributes:
        type_: What kind of accessory it is.
        mac: Bluetooth address of the accessory, such as `00:00:5E:03:00:01`.
        electric_quantity: Charge of its battery in percent.
        update_date: When the charge was read, in milliseconds since 1970, as the app kit gave it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("type_", "type"),
        Slot("mac", "mac"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("update_date", "updateDate"),
    )

    type_: LockAccessoryType
    mac: str
    electric_quantity: int
    update_date: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _LockAccessoryType(value)) is not None
            else as_enum(LockAccessoryType, value, "type", self._keep)
        )
        self.type_ = read
        value = get("mac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "mac", self._keep)
        self.mac = read
        value = get("electricQuantity")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricQuantity", self._keep)
        self.electric_quantity = read
        value = get("updateDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "updateDate", self._keep)
        self.update_date = read
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def update_at(self) -> datetime | None:
        """`update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.update_date)
