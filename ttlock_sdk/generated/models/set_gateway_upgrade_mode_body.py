# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "gatewayId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class SetGatewayUpgradeModeBody(Model):
    """The form of `gateways.set_gateway_upgrade_mode`: Put a gateway into upgrade mode.

    Attributes:
        gateway_id: Id of the gateway.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("gateway_id", "gatewayId"),)

    gateway_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("gatewayId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "gatewayId", self._keep)
        self.gateway_id = read
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
