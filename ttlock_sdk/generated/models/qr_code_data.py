# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .credential_status import CredentialStatus
from .cyclic_config import CyclicConfig
from .qr_code_type import QrCodeType

_KNOWN = frozenset(
    {
        "lockAlias",
        "type",
        "qrCodeNumber",
        "qrCodeContent",
        "name",
        "startDate",
        "endDate",
        "refreshTime",
        "cyclicConfig",
        "status",
    }
)

_CredentialStatus = CredentialStatus.numbers().get
_QrCodeType = QrCodeType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class QrCodeData(Model):
    """A QR code and the text that is its picture.

    Attributes:
        lock_alias: Name of the lock.
        type_: When it opens.
        qr_code_number: Number of the code in the lock.
        qr_code_content: Text to draw as the picture; missing outside of its time. It opens the lock, so treat it
            like a key.
        name: Name of the code.
        start_date: From when on it opens, in milliseconds since 1970.
        end_date: Until when it opens, in milliseconds since 1970.
        refresh_time: How many minutes the text serves.
        cyclic_config: The windows of a recurring one. Others have none.
        status: How far it has come on its way to the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_alias", "lockAlias"),
        Slot("type_", "type"),
        Slot("qr_code_number", "qrCodeNumber"),
        Slot("qr_code_content", "qrCodeContent", secret=True),
        Slot("name", "name"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("refresh_time", "refreshTime"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("status", "status"),
    )

    lock_alias: str | None = None
    type_: QrCodeType | None = None
    qr_code_number: int | None = None
    qr_code_content: str | None = None
    name: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    refresh_time: int | None = None
    cyclic_config: list[CyclicConfig] = Factory(list)
    status: CredentialStatus | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("type")
        if value.__class__ is int and (found := _QrCodeType(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(QrCodeType, value, "type", self._keep)
        value = get("qrCodeNumber")
        if value.__class__ is int:
            self.qr_code_number = value
        elif value is None:
            self.qr_code_number = None
            absent += 1
        else:
            self.qr_code_number = as_int(value, "qrCodeNumber", self._keep)
        value = get("qrCodeContent")
        if value.__class__ is str:
            self.qr_code_content = value
        elif value is None:
            self.qr_code_content = None
            absent += 1
        else:
            self.qr_code_content = as_str(value, "qrCodeContent", self._keep)
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
        self.cyclic_config = as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        value = get("status")
        if value.__class__ is int and (found := _CredentialStatus(value)) is not None:
            self.status = found
        elif value is None:
            self.status = None
            absent += 1
        else:
            self.status = as_enum(CredentialStatus, value, "status", self._keep)
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
