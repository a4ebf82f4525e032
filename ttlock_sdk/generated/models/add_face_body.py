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
from .validity_type import ValidityType
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "startDate",
        "endDate",
        "featureData",
        "faceNumber",
        "name",
        "type",
        "cyclicConfig",
        "addType",
    }
)

_ValidityType = ValidityType.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddFaceBody(Model):
    """The form of `faces.add_face`: Add a face to a lock, from data of a photo or as a phone has taken it.

    Attributes:
        lock_id: Id of the lock.
        start_date: From when on the face opens, in milliseconds since 1970. 0 in both times for no limit.
        end_date: Until when the face opens, in milliseconds since 1970. 0 in both times for no limit.
        feature_data: What describes the face, from `getFaceFeatureData` for the same lock, in hexadecimal digits.
            Needed with `addType` 2.
        face_number: Number of the face in the lock, from the app kit. Needed with `addType` 1, refused with 2. Text,
            as numbers such as 44668054142981 exceed 32 bits.
        name: Name for the face, such as that of the person.
        type_: Whether the face opens all the time between start and end, or in windows that come back every week.
        cyclic_config: For a recurring face only, which needs it: one window for each day of the week, all with the
            same hours, which count by the clock of the lock.
        add_type: Who carries the face to the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("feature_data", "featureData", secret=True),
        Slot("face_number", "faceNumber"),
        Slot("name", "name"),
        Slot("type_", "type"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("add_type", "addType"),
    )

    lock_id: int
    start_date: int
    end_date: int
    feature_data: str | None = None
    face_number: str | None = None
    name: str | None = None
    type_: ValidityType | None = None
    cyclic_config: list[CyclicConfig] | None = None
    add_type: Via

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
        value = get("featureData")
        if value.__class__ is str:
            self.feature_data = value
        elif value is None:
            self.feature_data = None
            absent += 1
        else:
            self.feature_data = as_str(value, "featureData", self._keep)
        value = get("faceNumber")
        if value.__class__ is str:
            self.face_number = value
        elif value is None:
            self.face_number = None
            absent += 1
        else:
            self.face_number = as_str(value, "faceNumber", self._keep)
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
        value = get("addType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "addType", self._keep)
        )
        self.add_type = read
        if came + absent != 9:
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
