# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .via import Via

_KNOWN = frozenset(
    {
        "waterMeterId",
        "type",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SyncWaterMeterStateAsTenantBody(Model):
    """The form of `tenant_water_meters.sync_water_meter_state_as_tenant`: Have a meter read now, as its tenant.

    Attributes:
        water_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        type_: Who carries the call to the meter. The page knows the gateway alone.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("water_meter_id", "waterMeterId"),
        Slot("type_", "type"),
    )

    water_meter_id: int
    type_: Via

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("waterMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "waterMeterId", self._keep)
        self.water_meter_id = read
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
