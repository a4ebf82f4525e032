# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "gatewayNetMac",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GetGatewayInitResultBody(Model):
    """The form of `gateways.get_gateway_init_result`: Ask whether a gateway that was just set up has reached the cloud.

    Attributes:
        gateway_net_mac: MAC address with which the gateway is in the network, as the app kit gave it. When the
            gateway got another name than that address during the setup, this name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("gateway_net_mac", "gatewayNetMac"),)

    gateway_net_mac: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("gatewayNetMac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "gatewayNetMac", self._keep)
        self.gateway_net_mac = read
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
