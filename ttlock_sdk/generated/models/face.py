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
    second_name,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .credential_status_text import CredentialStatusText
from .cyclic_config import CyclicConfig
from .validity_type import ValidityType

_KNOWN = frozenset(
    {
        "faceId",
        "lockId",
        "faceName",
        "name",
        "faceNumber",
        "status",
        "nickname",
        "userid",
        "faceType",
        "type",
        "startDate",
        "endDate",
        "cyclicConfig",
        "createDate",
    }
)

_ValidityType = ValidityType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class Face(Model):
    """A face of a lock, as the cloud knows it.

    Attributes:
        face_id: Id of the face; what changing and deleting want.
        lock_id: Id of the lock.
        face_name: Name that a person gave the face. The field is called so in the page's sample.
        face_number: Number of the face in the lock. It can exceed 32 bits; a number in the answer is read as text,
            too.
        status: How far the face has come on its way to the lock. The page calls it text, so the digit may come in
            quotes. 3 stands for a face whose time has not come yet; 4 to 9 stand in a guide, not on the page of this
            call.
        nickname: Name of the account that added it.
        userid: Account that added it; the page calls it a text with the number of that account.
        face_type: Whether the face opens all the time between start and end, or in windows that come back every
            week. The field is called so in the page's sample.
        start_date: From when on it opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit.
        cyclic_config: The windows in which a recurring face opens; missing for all others. One page sketches a
            single window with a list of days instead, which no answer has confirmed.
        create_date: When it was added, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("face_id", "faceId"),
        Slot("lock_id", "lockId"),
        Slot("face_name", "faceName", other="name"),
        Slot("face_number", "faceNumber"),
        Slot("status", "status"),
        Slot("nickname", "nickname"),
        Slot("userid", "userid"),
        Slot("face_type", "faceType", other="type"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cyclic_config", "cyclicConfig", many=True),
        Slot("create_date", "createDate"),
    )

    face_id: int
    lock_id: int | None = None
    face_name: str | None = None
    face_number: str | None = None
    status: CredentialStatusText | None = None
    nickname: str | None = None
    userid: str | None = None
    face_type: ValidityType | None = None
    start_date: int | None = None
    end_date: int | None = None
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
        value = get("faceId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "faceId", self._keep)
        self.face_id = read
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = second_name(src_dict, "faceName", "name", self._keep)
        if value.__class__ is str:
            self.face_name = value
        elif value is None:
            self.face_name = None
            absent += 1
        else:
            self.face_name = as_str(value, "faceName", self._keep)
        value = get("faceNumber")
        if value.__class__ is str:
            self.face_number = value
        elif value is None:
            self.face_number = None
            absent += 1
        else:
            self.face_number = as_str(value, "faceNumber", self._keep)
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
        value = get("userid")
        if value.__class__ is str:
            self.userid = value
        elif value is None:
            self.userid = None
            absent += 1
        else:
            self.userid = as_str(value, "userid", self._keep)
        value = second_name(src_dict, "faceType", "type", self._keep)
        if value.__class__ is int and (found := _ValidityType(value)) is not None:
            self.face_type = found
        elif value is None:
            self.face_type = None
            absent += 1
        else:
            self.face_type = as_enum(ValidityType, value, "faceType", self._keep)
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
        if came + absent != 12:
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
