# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .meter_switch import MeterSwitch

_KNOWN = frozenset(
    {
        "electricMeterId",
        "onOff",
    }
)

_MeterSwitch = MeterSwitch.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ControlElectricMeterOnOffBody(Model):
    """The form of `electricity_meters.control_electric_meter_on_off`: Switch the supply on or off.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        on_off: Whether current is to flow.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("on_off", "onOff"),
    )

    electric_meter_id: int
    on_off: MeterSwitch

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
        value = get("onOff")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _MeterSwitch(value)) is not None
            else as_enum(MeterSwitch, value, "onOff", self._keep)
        )
        self.on_off = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
