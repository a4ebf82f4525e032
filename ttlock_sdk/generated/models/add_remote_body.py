# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_model,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .cyclic_config import CyclicConfig
from .firmware_info import FirmwareInfo
from .validity_type import ValidityType

_KNOWN = frozenset(
    {
        "lockId",
        "number",
        "mac",
        "startDate",
        "endDate",
        "electricQuantity",
        "firmwareInfo",
        "name",
        "type",
        "cyclicConfig",
    }
)

_ValidityType = ValidityType.numbers().get
_read_FirmwareInfo = FirmwareInfo.from_dict


@define(eq=False, repr=False, kw_only=True)
class AddRemoteBody(Model):
    """The form of `remotes.add_remote`: Write down a remote that a phone has added.

    Attributes:
        lock_id: Id of the lock.
        number: Serial number of the remote, such as RC_a8179f.
        mac: Bluetooth address of the remote.
        start_date: From when on it opens, in milliseconds since 1970. That 0 stands for no limit is taken over from
            cards; the page does not say so.
        end_date: Until when it opens, in milliseconds since 1970; 0 likewise.
        electric_quantity: Charge of its battery in percent.
        firmware_info: Model and firmware, as the app kit has read them.
        name: Name for the remote.
        type_: Whether it opens all the time between start and end, or in windows that come back every week.
        cyclic_config: For a recurring remote only, which needs it: one window for each day of the week, all with the
            same hours, by the clock of the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("number", "number"),
        Slot("mac", "mac"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("firmware_info", "firmwareInfo", text=True),
        Slot("name", "name"),
        Slot("type_", "type"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
    )

    lock_id: int
    number: str
    mac: str
    start_date: int
    end_date: int
    electric_quantity: int
    firmware_info: FirmwareInfo
    name: str | None = None
    type_: ValidityType | None = None
    cyclic_config: list[CyclicConfig] | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("number")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "number", self._keep)
        self.number = read
        value = get("mac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "mac", self._keep)
        self.mac = read
        value = get("startDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "startDate", self._keep)
        self.start_date = read
        value = get("endDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "endDate", self._keep)
        self.end_date = read
        value = get("electricQuantity")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricQuantity", self._keep)
        self.electric_quantity = read
        value = get("firmwareInfo")
        if value is None:
            absent += 1
        read = (
            _read_FirmwareInfo(value)
            if value.__class__ is dict
            else as_model(_read_FirmwareInfo, value, "firmwareInfo", self._keep)
        )
        self.firmware_info = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("type")
        if value.__class__ is int and (found := _ValidityType(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(ValidityType, value, "type", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        )
        if came + absent != 10:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)
