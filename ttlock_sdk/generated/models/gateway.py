# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .gateway_model import GatewayModel
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "gatewayId",
        "gatewayMac",
        "gatewayName",
        "gatewayVersion",
        "networkName",
        "networkMac",
        "lockNum",
        "isOnline",
    }
)

_GatewayModel = GatewayModel.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class Gateway(Model):
    """A gateway of the account.

    Attributes:
        gateway_id: Id of the gateway.
        gateway_mac: MAC address of the gateway, such as `AA:BB:CC:DD:EE:FF`.
        gateway_name: Name of the gateway; some answers leave it out.
        gateway_version: Which generation of gateway it is.
        network_name: Name of the network that the gateway hangs on.
        network_mac: Address of the access point of that network; some answers leave it out.
        lock_num: How many locks the gateway has seen during the last 30 minutes.
        is_online: Whether the gateway holds its connection to the cloud. After a power cut it still reads as yes for
            some minutes, as the cloud waits about eight minutes for a sign of life.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("gateway_id", "gatewayId"),
        Slot("gateway_mac", "gatewayMac"),
        Slot("gateway_name", "gatewayName"),
        Slot("gateway_version", "gatewayVersion"),
        Slot("network_name", "networkName"),
        Slot("network_mac", "networkMac"),
        Slot("lock_num", "lockNum"),
        Slot("is_online", "isOnline"),
    )

    gateway_id: int
    gateway_mac: str | None = None
    gateway_name: str | None = None
    gateway_version: GatewayModel | None = None
    network_name: str | None = None
    network_mac: str | None = None
    lock_num: int | None = None
    is_online: YesNo | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("gatewayId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "gatewayId", self._keep)
        self.gateway_id = read
        value = get("gatewayMac")
        if value.__class__ is str:
            self.gateway_mac = value
        elif value is None:
            self.gateway_mac = None
            absent += 1
        else:
            self.gateway_mac = as_str(value, "gatewayMac", self._keep)
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
        value = get("networkName")
        if value.__class__ is str:
            self.network_name = value
        elif value is None:
            self.network_name = None
            absent += 1
        else:
            self.network_name = as_str(value, "networkName", self._keep)
        value = get("networkMac")
        if value.__class__ is str:
            self.network_mac = value
        elif value is None:
            self.network_mac = None
            absent += 1
        else:
            self.network_mac = as_str(value, "networkMac", self._keep)
        value = get("lockNum")
        if value.__class__ is int:
            self.lock_num = value
        elif value is None:
            self.lock_num = None
            absent += 1
        else:
            self.lock_num = as_int(value, "lockNum", self._keep)
        value = get("isOnline")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.is_online = found
        elif value is None:
            self.is_online = None
            absent += 1
        else:
            self.is_online = as_enum(YesNo, value, "isOnline", self._keep)
        if came + absent != 8:
            self._keep_unknown(src_dict, _KNOWN)
        return self
