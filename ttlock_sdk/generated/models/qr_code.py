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
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("qrCodeId")
        read = value if value.__class__ is int or value is None else as_int(value, "qrCodeId", unread)
        self.qr_code_id = read
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("type")
        self.type_ = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _QrCodeType(value)) is not None
            else as_enum(QrCodeType, value, "type", unread)
        )
        value = get("qrCodeNumber")
        self.qr_code_number = (
            value if value.__class__ is str or value is None else as_str(value, "qrCodeNumber", unread)
        )
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        value = get("startDate")
        self.start_date = value if value.__class__ is int or value is None else as_int(value, "startDate", unread)
        value = get("endDate")
        self.end_date = value if value.__class__ is int or value is None else as_int(value, "endDate", unread)
        value = get("refreshTime")
        self.refresh_time = value if value.__class__ is int or value is None else as_int(value, "refreshTime", unread)
        value = get("cyclicConfig")
        self.cyclic_config = as_models(CyclicConfig.from_dict, value, "cyclicConfig", unread)
        value = get("createDate")
        self.create_date = value if value.__class__ is int or value is None else as_int(value, "createDate", unread)
        value = get("status")
        self.status = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _CredentialStatus(value)) is not None
            else as_enum(CredentialStatus, value, "status", unread)
        )
        value = get("creator")
        self.creator = value if value.__class__ is str or value is None else as_str(value, "creator", unread)
        value = get("link")
        self.link = value if value.__class__ is str or value is None else as_str(value, "link", unread)
        value = get("qrCodeVersion")
        self.qr_code_version = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _QrCodeOrigin(value)) is not None
            else as_enum(QrCodeOrigin, value, "qrCodeVersion", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.end_date)

    @property
    def create_at(self) -> datetime | None:
        """`create_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.create_date)
