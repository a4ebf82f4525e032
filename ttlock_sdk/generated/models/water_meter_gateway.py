# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .gateway_model import GatewayModel

_KNOWN = frozenset(
    {
        "rssi",
        "gatewayName",
        "gatewayVersion",
    }
)

_GatewayModel = GatewayModel.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WaterMeterGateway(Model):
    """A gateway that hears a water meter.

    Attributes:
        rssi: How strongly the gateway hears the meter, in dBm, a negative number. Above -75 is strong, -75 to -85
            will do, below -85 is weak.
        gateway_name: Name of the gateway.
        gateway_version: Model of the gateway.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("rssi", "rssi"),
        Slot("gateway_name", "gatewayName"),
        Slot("gateway_version", "gatewayVersion"),
    )

    rssi: int | None = None
    gateway_name: str | None = None
    gateway_version: GatewayModel | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("gatewayName")
        if value.__class__ is str:
            self.gateway_name = value
        elif value is None:
            self.gateway_name = None
            absent += 1
        else:
            self.gateway_name = as_str(value, "gatewayName", self._keep)
        value = get("gatewayVersion")
        if value.__class__ is int and (found := _GatewayModel(value)) is not None:
            self.gateway_version = found
        elif value is None:
            self.gateway_version = None
            absent += 1
        else:
            self.gateway_version = as_enum(GatewayModel, value, "gatewayVersion", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
