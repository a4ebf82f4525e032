# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .lock_event import LockEvent

_KNOWN = frozenset(
    {
        "recordType",
        "operateDate",
        "electricQuantity",
        "accessoryElectricQuantity",
        "deleteDate",
        "keyId",
        "recordId",
        "uid",
        "password",
        "newPassword",
    }
)

_LockEvent = LockEvent.numbers().get


@define(eq=False, repr=False, kw_only=True)
class RecordUpload(Model):
    """One record as the app kit reads it from a lock. No page has a table of these fields; they follow a sample in
    which no two records have the same ones. Pass on what the kit gave, unchanged.

    Attributes:
        record_type: What happened, in the numbering of the lock itself.
        operate_date: When it happened by the clock of the lock, in milliseconds since 1970.
        electric_quantity: Charge of the battery in percent.
        accessory_electric_quantity: By its name, the charge of the battery of an accessory; no page explains it.
        delete_date: By its name, when something was deleted; 0 in the sample. No page explains it.
        key_id: By its name, the id of the ekey; 0 in the sample.
        record_id: Number of the record in the lock, as the kit gave it. It is not the id under which the cloud lists
            the record.
        uid: Number of the account that used the app.
        password: The passcode that was typed.
        new_password: The passcode after a change at the lock; the same as before where nothing was changed.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("record_type", "recordType"),
        Slot("operate_date", "operateDate"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("accessory_electric_quantity", "accessoryElectricQuantity"),
        Slot("delete_date", "deleteDate"),
        Slot("key_id", "keyId"),
        Slot("record_id", "recordId"),
        Slot("uid", "uid"),
        Slot("password", "password", secret=True),
        Slot("new_password", "newPassword", secret=True),
    )

    record_type: LockEvent | None = None
    operate_date: int | None = None
    electric_quantity: int | None = None
    accessory_electric_quantity: int | None = None
    delete_date: int | None = None
    key_id: int | None = None
    record_id: int | None = None
    uid: int | None = None
    password: str | None = None
    new_password: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("recordType")
        if value.__class__ is int and (found := _LockEvent(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(LockEvent, value, "recordType", self._keep)
        value = get("operateDate")
        if value.__class__ is int:
            self.operate_date = value
        elif value is None:
            self.operate_date = None
            absent += 1
        else:
            self.operate_date = as_int(value, "operateDate", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("accessoryElectricQuantity")
        if value.__class__ is int:
            self.accessory_electric_quantity = value
        elif value is None:
            self.accessory_electric_quantity = None
            absent += 1
        else:
            self.accessory_electric_quantity = as_int(value, "accessoryElectricQuantity", self._keep)
        value = get("deleteDate")
        if value.__class__ is int:
            self.delete_date = value
        elif value is None:
            self.delete_date = None
            absent += 1
        else:
            self.delete_date = as_int(value, "deleteDate", self._keep)
        value = get("keyId")
        if value.__class__ is int:
            self.key_id = value
        elif value is None:
            self.key_id = None
            absent += 1
        else:
            self.key_id = as_int(value, "keyId", self._keep)
        value = get("recordId")
        if value.__class__ is int:
            self.record_id = value
        elif value is None:
            self.record_id = None
            absent += 1
        else:
            self.record_id = as_int(value, "recordId", self._keep)
        value = get("uid")
        if value.__class__ is int:
            self.uid = value
        elif value is None:
            self.uid = None
            absent += 1
        else:
            self.uid = as_int(value, "uid", self._keep)
        if came + absent == 8:  # nothing else came
            self.password = self.new_password = None
            return self
        value = get("password")
        if value.__class__ is str:
            self.password = value
        elif value is None:
            self.password = None
            absent += 1
        else:
            self.password = as_str(value, "password", self._keep)
        value = get("newPassword")
        if value.__class__ is str:
            self.new_password = value
        elif value is None:
            self.new_password = None
            absent += 1
        else:
            self.new_password = as_str(value, "newPassword", self._keep)
        if came + absent != 10:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def operate_at(self) -> datetime | None:
        """`operate_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.operate_date)
