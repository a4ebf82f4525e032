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
        "notifyType",
        "gatewayId",
        "gatewayName",
        "gatewayMac",
        "gatewayVersion",
        "networkName",
        "isOnline",
    }
)

_GatewayModel = GatewayModel.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class GatewayStatusCallback(Model):
    """A gateway went online or offline. Of the latter the cloud tells half an hour late.

    Attributes:
        notify_type: Always 2.
        gateway_id: Id of the gateway.
        gateway_name: Name of the gateway.
        gateway_mac: Bluetooth address of the gateway.
        gateway_version: Model of the gateway.
        network_name: Name of the Wi-Fi that it uses.
        is_online: Whether it is online now.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("notify_type", "notifyType"),
        Slot("gateway_id", "gatewayId"),
        Slot("gateway_name", "gatewayName"),
        Slot("gateway_mac", "gatewayMac"),
        Slot("gateway_version", "gatewayVersion"),
        Slot("network_name", "networkName"),
        Slot("is_online", "isOnline"),
    )

    notify_type: int | None = None
    gateway_id: int | None = None
    gateway_name: str | None = None
    gateway_mac: str | None = None
    gateway_version: GatewayModel | None = None
    network_name: str | None = None
    is_online: YesNo | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        if value.__class__ is int:
            self.notify_type = value
        elif value is None:
            self.notify_type = None
            absent += 1
        else:
            self.notify_type = as_int(value, "notifyType", self._keep)
        value = get("gatewayId")
        if value.__class__ is int:
            self.gateway_id = value
        elif value is None:
            self.gateway_id = None
            absent += 1
        else:
            self.gateway_id = as_int(value, "gatewayId", self._keep)
        value = get("gatewayName")
        if value.__class__ is str:
            self.gateway_name = value
        elif value is None:
            self.gateway_name = None
            absent += 1
        else:
            self.gateway_name = as_str(value, "gatewayName", self._keep)
        value = get("gatewayMac")
        if value.__class__ is str:
            self.gateway_mac = value
        elif value is None:
            self.gateway_mac = None
            absent += 1
        else:
            self.gateway_mac = as_str(value, "gatewayMac", self._keep)
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
        value = get("isOnline")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.is_online = found
        elif value is None:
            self.is_online = None
            absent += 1
        else:
            self.is_online = as_enum(YesNo, value, "isOnline", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
