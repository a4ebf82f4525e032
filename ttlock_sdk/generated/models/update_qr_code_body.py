# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .cyclic_config import CyclicConfig
from .qr_code_type import QrCodeType
from .qr_code_via import QrCodeVia

_KNOWN = frozenset(
    {
        "qrCodeId",
        "type",
        "name",
        "startDate",
        "endDate",
        "refreshTime",
        "cyclicConfig",
        "changeType",
    }
)

_QrCodeType = QrCodeType.numbers().get
_QrCodeVia = QrCodeVia.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateQrCodeBody(Model):
    """The form of `qr_codes.update_qr_code`: Change name or time of a QR code.

    Attributes:
        qr_code_id: Id of the QR code.
        type_: The type that the code has; it cannot be changed. The page requires it, its example has none.
        name: The new name.
        start_date: The new beginning, in milliseconds since 1970.
        end_date: The new end, in milliseconds since 1970.
        refresh_time: How many minutes a code that is shown serves.
        cyclic_config: The windows of a recurring code, which needs them.
        change_type: How the change gets to the lock: not at all for a random code, which is the default.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("qr_code_id", "qrCodeId"),
        Slot("type_", "type"),
        Slot("name", "name"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("refresh_time", "refreshTime"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("change_type", "changeType"),
    )

    qr_code_id: int
    type_: QrCodeType | None = None
    name: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    refresh_time: int | None = None
    cyclic_config: list[CyclicConfig] | None = None
    change_type: QrCodeVia

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("qrCodeId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "qrCodeId", self._keep)
        self.qr_code_id = read
        value = get("type")
        if value.__class__ is int and (found := _QrCodeType(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(QrCodeType, value, "type", self._keep)
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("refreshTime")
        if value.__class__ is int:
            self.refresh_time = value
        elif value is None:
            self.refresh_time = None
            absent += 1
        else:
            self.refresh_time = as_int(value, "refreshTime", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("changeType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _QrCodeVia(value)) is not None
            else as_enum(QrCodeVia, value, "changeType", self._keep)
        )
        self.change_type = read
        if came + absent != 8:
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
