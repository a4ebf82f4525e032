# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import amount_in, as_enum, as_str, second_name
from ..._runtime.model import Model, Slot, new
from .meter_period import MeterPeriod

_KNOWN = frozenset(
    {
        "dateType",
        "usedM3",
        "usedKwh",
        "createDate",
    }
)

_MeterPeriod = MeterPeriod.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WaterUsage(Model):
    """What was used in one span of time.

    Attributes:
        date_type: By which span the use was asked for. In the sample a year is asked for and the rows are its
            months.
        used_m3: What was used, as text with its unit, such as 0.00t: a tonne of water is a cubic metre. The name is
            that of the sample; the field table says usedKwh.
        create_date: The span that the row is for, such as 2025-06. How fine the rows of a day are is not documented.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("date_type", "dateType"),
        Slot("used_m3", "usedM3", other="usedKwh"),
        Slot("create_date", "createDate"),
    )

    date_type: MeterPeriod | None = None
    used_m3: str | None = None
    create_date: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("dateType")
        if value.__class__ is int and (found := _MeterPeriod(value)) is not None:
            self.date_type = found
        elif value is None:
            self.date_type = None
            absent += 1
        else:
            self.date_type = as_enum(MeterPeriod, value, "dateType", self._keep)
        value = second_name(src_dict, "usedM3", "usedKwh", self._keep)
        if value.__class__ is str:
            self.used_m3 = value
        elif value is None:
            self.used_m3 = None
            absent += 1
        else:
            self.used_m3 = as_str(value, "usedM3", self._keep)
        value = get("createDate")
        if value.__class__ is str:
            self.create_date = value
        elif value is None:
            self.create_date = None
            absent += 1
        else:
            self.create_date = as_str(value, "createDate", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def used_m3_amount(self) -> Decimal | None:
        """The number in `used_m3`; None where there is none."""
        return amount_in(self.used_m3)
