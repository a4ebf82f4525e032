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
from .cyclic_config import CyclicConfig
from .validity_type import ValidityType

_KNOWN = frozenset(
    {
        "cardId",
        "cardName",
        "cardType",
        "cardNumber",
        "startDate",
        "endDate",
        "cyclicConfig",
    }
)

_ValidityType = ValidityType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ImportableCard(Model):
    """An IC card that can be copied to another lock.

    Attributes:
        card_id: Id of the card; what reporting the copy wants.
        card_name: Name that a person gave the card.
        card_type: Whether the card opens all the time between start and end, or in windows that come back every
            week.
        card_number: Number of the card in decimal digits. It can exceed 32 bits; a number in the answer is read as
            text, too.
        start_date: From when on it opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit.
        cyclic_config: The windows in which a recurring card opens. Only cards with the same hours on each of their
            days have it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("card_id", "cardId"),
        Slot("card_name", "cardName"),
        Slot("card_type", "cardType"),
        Slot("card_number", "cardNumber", secret=True),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cyclic_config", "cyclicConfig", many=True),
    )

    card_id: int
    card_name: str | None = None
    card_type: ValidityType | None = None
    card_number: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    cyclic_config: list[CyclicConfig] = Factory(list)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("cardId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "cardId", self._keep)
        self.card_id = read
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
        value = get("cardNumber")
        if value.__class__ is str:
            self.card_number = value
        elif value is None:
            self.card_number = None
            absent += 1
        else:
            self.card_number = as_str(value, "cardNumber", self._keep)
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
