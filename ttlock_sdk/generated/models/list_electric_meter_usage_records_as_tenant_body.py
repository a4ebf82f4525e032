# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .meter_period import MeterPeriod

_KNOWN = frozenset(
    {
        "electricMeterId",
        "dateType",
        "dateStr",
    }
)

_MeterPeriod = MeterPeriod.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListElectricMeterUsageRecordsAsTenantBody(Model):
    """The form of `tenant_electricity_meters.list_electric_meter_usage_records_as_tenant`: List what was used in a day,
    a month or a year, as the tenant.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        date_type: Which span of time is asked for.
        date_str: The span itself, in the form that fits its kind: 2024-09-06 for a day, 2024-09 for a month, 2024
            for a year.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("date_type", "dateType"),
        Slot("date_str", "dateStr"),
    )

    electric_meter_id: int
    date_type: MeterPeriod
    date_str: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
        value = get("dateType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _MeterPeriod(value)) is not None
            else as_enum(MeterPeriod, value, "dateType", self._keep)
        )
        self.date_type = read
        value = get("dateStr")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "dateStr", self._keep)
        self.date_str = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
