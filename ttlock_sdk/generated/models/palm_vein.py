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
    as_text_enum,
)
from ..._runtime.model import Model, Slot
from ..._runtime.times import from_ms
from .credential_status_text import CredentialStatusText
from .cyclic_config import CyclicConfig
from .validity_type import ValidityType

_KNOWN = frozenset(
    {
        "id",
        "name",
        "number",
        "status",
        "nickname",
        "startDate",
        "endDate",
        "type",
        "cyclicConfig",
        "createDate",
    }
)

_ValidityType = ValidityType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class PalmVein(Model):
    """The vein pattern of a palm that a lock knows, as the cloud knows it.

    Attributes:
        id: Id of the palm vein pattern; what changing and deleting want.
        name: Name that a person gave it.
        number: Number of the pattern in the lock. It can exceed 32 bits. The page calls it text and shows a number;
            both are read.
        status: How far the pattern has come on its way to the lock. The page calls it text and shows a number; both
            are read. 3 stands for a palm whose time has not come yet; 4 to 9 stand in a guide, not on the page of
            this call.
        nickname: Name of the account that added it.
        start_date: From when on it opens, in milliseconds since 1970.
        end_date: Until when it opens, in milliseconds since 1970.
        type_: Whether the palm opens all the time between start and end, or in windows that come back every week.
        cyclic_config: The windows in which a recurring palm opens; missing for all others.
        create_date: When it was added, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("name", "name"),
        Slot("number", "number"),
        Slot("status", "status"),
        Slot("nickname", "nickname"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("type_", "type"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("create_date", "createDate"),
    )

    id: int
    name: str | None = None
    number: str | None = None
    status: CredentialStatusText | None = None
    nickname: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    type_: ValidityType | None = None
    cyclic_config: list[CyclicConfig] = Factory(list)
    create_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("id")
        read = value if value.__class__ is int or value is None else as_int(value, "id", unread)
        self.id = read
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        value = get("number")
        self.number = value if value.__class__ is str or value is None else as_str(value, "number", unread)
        value = get("status")
        self.status = as_text_enum(CredentialStatusText, value, "status", unread)
        value = get("nickname")
        self.nickname = value if value.__class__ is str or value is None else as_str(value, "nickname", unread)
        value = get("startDate")
        self.start_date = value if value.__class__ is int or value is None else as_int(value, "startDate", unread)
        value = get("endDate")
        self.end_date = value if value.__class__ is int or value is None else as_int(value, "endDate", unread)
        value = get("type")
        self.type_ = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _ValidityType(value)) is not None
            else as_enum(ValidityType, value, "type", unread)
        )
        value = get("cyclicConfig")
        self.cyclic_config = as_models(CyclicConfig.from_dict, value, "cyclicConfig", unread)
        value = get("createDate")
        self.create_date = value if value.__class__ is int or value is None else as_int(value, "createDate", unread)
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
