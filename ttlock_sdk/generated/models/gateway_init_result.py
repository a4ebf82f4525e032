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
class GatewayInitResult(Model):
    """The gateway that was just set up.

    Attributes:
        gateway_id: Id of the gateway. That it is there means that the gateway has arrived.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("gateway_id", "gatewayId"),)

    gateway_id: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("gatewayId")
        if value.__class__ is int:
            self.gateway_id = value
        elif value is None:
            self.gateway_id = None
            absent += 1
        else:
            self.gateway_id = as_int(value, "gatewayId", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
