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
from ..._runtime.model import Model, Slot, new
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
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("id")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "id", self._keep)
        self.id = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("number")
        if value.__class__ is str:
            self.number = value
        elif value is None:
            self.number = None
            absent += 1
        else:
            self.number = as_str(value, "number", self._keep)
        value = get("status")
        if value is None:
            absent += 1
        self.status = as_text_enum(CredentialStatusText, value, "status", self._keep)
        value = get("nickname")
        if value.__class__ is str:
            self.nickname = value
        elif value is None:
            self.nickname = None
            absent += 1
        else:
            self.nickname = as_str(value, "nickname", self._keep)
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
        self.cyclic_config = as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        value = get("createDate")
        if value.__class__ is int:
            self.create_date = value
        elif value is None:
            self.create_date = None
            absent += 1
        else:
            self.create_date = as_int(value, "createDate", self._keep)
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

    @property
    def create_at(self) -> datetime | None:
        """`create_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.create_date)
