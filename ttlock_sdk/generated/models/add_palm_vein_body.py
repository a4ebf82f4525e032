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

_KNOWN = frozenset(
    {
        "lockId",
        "number",
        "startDate",
        "endDate",
        "name",
        "type",
        "cyclicConfig",
    }
)

_ValidityType = ValidityType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddPalmVeinBody(Model):
    """The form of `palm_veins.add_palm_vein`: Write down the veins of a palm that a phone has put into a lock.

    Attributes:
        lock_id: Id of the lock.
        number: Number of the palm vein pattern in the lock, from the app kit. Text, as numbers such as
            50432139657219 exceed 32 bits.
        start_date: From when on the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the
            page does not say, so it is not taken here.
        end_date: Until when the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the page
            does not say, so it is not taken here.
        name: Name for the palm vein pattern, such as that of the person.
        type_: Whether the palm opens all the time between start and end, or in windows that come back every week.
        cyclic_config: For a recurring palm only, which needs it: one window for each day of the week, all with the
            same hours, which count by the clock of the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("number", "number"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("name", "name"),
        Slot("type_", "type"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
    )

    lock_id: int
    number: str
    start_date: int
    end_date: int
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
        if came + absent != 7:
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
