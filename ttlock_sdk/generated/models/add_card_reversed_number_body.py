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
        "cardNumber",
        "startDate",
        "endDate",
        "cardName",
        "cardType",
        "cyclicConfig",
        "addType",
    }
)

_ValidityType = ValidityType.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddCardReversedNumberBody(Model):
    """The form of `cards.add_card_reversed_number`: Add an IC card whose number comes with its bytes in reverse.

    Attributes:
        lock_id: Id of the lock.
        card_number: Number of the card in decimal digits, as the reader reports it and before any turning. Text, as
            it can exceed 32 bits.
        start_date: From when on the card opens, in milliseconds since 1970. 0 in both times for no limit.
        end_date: Until when the card opens, in milliseconds since 1970. 0 in both times for no limit.
        card_name: Name for the card.
        card_type: Whether the card opens all the time between start and end, or in windows that come back every
            week.
        cyclic_config: For a recurring card only, which needs it: one window for each day of the week, all with the
            same hours, which count by the clock of the lock.
        add_type: Who carries the card to the lock. 3 stands on an older page only, 4 on none of this call.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("card_number", "cardNumber", secret=True),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("card_name", "cardName"),
        Slot("card_type", "cardType"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("add_type", "addType"),
    )

    lock_id: int
    card_number: str
    start_date: int
    end_date: int
    card_name: str | None = None
    card_type: ValidityType | None = None
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
        value = get("cardNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "cardNumber", self._keep)
        self.card_number = read
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
        value = get("cardName")
        if value.__class__ is str:
            self.card_name = value
        elif value is None:
            self.card_name = None
            absent += 1
        else:
            self.card_name = as_str(value, "cardName", self._keep)
        value = get("cardType")
        if value.__class__ is int and (found := _ValidityType(value)) is not None:
            self.card_type = found
        elif value is None:
            self.card_type = None
            absent += 1
        else:
            self.card_type = as_enum(ValidityType, value, "cardType", self._keep)
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
