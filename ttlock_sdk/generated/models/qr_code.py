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
from .qr_code_origin import QrCodeOrigin
from .qr_code_type import QrCodeType

_KNOWN = frozenset(
    {
        "qrCodeId",
        "lockId",
        "type",
        "qrCodeNumber",
        "name",
        "startDate",
        "endDate",
        "refreshTime",
        "cyclicConfig",
        "createDate",
        "status",
        "creator",
        "link",
        "qrCodeVersion",
    }
)

_CredentialStatus = CredentialStatus.numbers().get
_QrCodeOrigin = QrCodeOrigin.numbers().get
_QrCodeType = QrCodeType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class QrCode(Model):
    """A QR code of a lock, as the listing shows it.

    Attributes:
        qr_code_id: Id of the code.
        lock_id: Id of the lock.
        type_: When it opens.
        qr_code_number: Number of the code in the lock, as records show it. The table says text, the sample shows a
            number; it reads as text.
        name: Name of the code.
        start_date: From when on it opens, in milliseconds since 1970.
        end_date: Until when it opens, in milliseconds since 1970.
        refresh_time: How many minutes a code that is shown serves.
        cyclic_config: The windows of a recurring one. Others have none.
        create_date: When it was made, in milliseconds since 1970.
        status: How far it has come on its way to the lock.
        creator: Account that made it.
        link: Address of a page that shows the code. Whoever has it can open the lock, so treat it like a key.
        qr_code_version: Whether the cloud made its number.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("qr_code_id", "qrCodeId"),
        Slot("lock_id", "lockId"),
        Slot("type_", "type"),
        Slot("qr_code_number", "qrCodeNumber"),
        Slot("name", "name"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("refresh_time", "refreshTime"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("create_date", "createDate"),
        Slot("status", "status"),
        Slot("creator", "creator"),
        Slot("link", "link", secret=True),
        Slot("qr_code_version", "qrCodeVersion"),
    )

    qr_code_id: int
    lock_id: int | None = None
    type_: QrCodeType | None = None
    qr_code_number: str | None = None
    name: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    refresh_time: int | None = None
    cyclic_config: list[CyclicConfig] = Factory(list)
    create_date: int | None = None
    status: CredentialStatus | None = None
    creator: str | None = None
    link: str | None = None
    qr_code_version: QrCodeOrigin | None = None

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
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("type")
        if value.__class__ is int and (found := _QrCodeType(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(QrCodeType, value, "type", self._keep)
        value = get("qrCodeNumber")
        if value.__class__ is str:
            self.qr_code_number = value
        elif value is None:
            self.qr_code_number = None
            absent += 1
        else:
            self.qr_code_number = as_str(value, "qrCodeNumber", self._keep)
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
        value = get("createDate")
        if value.__class__ is int:
            self.create_date = value
        elif value is None:
            self.create_date = None
            absent += 1
        else:
            self.create_date = as_int(value, "createDate", self._keep)
        value = get("status")
        if value.__class__ is int and (found := _CredentialStatus(value)) is not None:
            self.status = found
        elif value is None:
            self.status = None
            absent += 1
        else:
            self.status = as_enum(CredentialStatus, value, "status", self._keep)
        value = get("creator")
        if value.__class__ is str:
            self.creator = value
        elif value is None:
            self.creator = None
            absent += 1
        else:
            self.creator = as_str(value, "creator", self._keep)
        if came + absent == 12:  # nothing else came
            self.link = self.qr_code_version = None
            return self
        value = get("link")
        if value.__class__ is str:
            self.link = value
        elif value is None:
            self.link = None
            absent += 1
        else:
            self.link = as_str(value, "link", self._keep)
        value = get("qrCodeVersion")
        if value.__class__ is int and (found := _QrCodeOrigin(value)) is not None:
            self.qr_code_version = found
        elif value is None:
            self.qr_code_version = None
            absent += 1
        else:
            self.qr_code_version = as_enum(QrCodeOrigin, value, "qrCodeVersion", self._keep)
        if came + absent != 14:
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

    @property
    def create_at(self) -> datetime | None:
        """`create_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.create_date)
