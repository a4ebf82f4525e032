# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "gatewayId",
        "gatewayName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameGatewayBody(Model):
    """The form of `gateways.rename_gateway`: Give a gateway another name.

    Attributes:
        gateway_id: Id of the gateway.
        gateway_name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("gateway_id", "gatewayId"),
        Slot("gateway_name", "gatewayName"),
    )

    gateway_id: int
    gateway_name: str

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
        value = get("gatewayName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "gatewayName", self._keep)
        self.gateway_name = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
