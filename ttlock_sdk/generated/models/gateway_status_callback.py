# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        self.notify_type = value if value.__class__ is int or value is None else as_int(value, "notifyType", unread)
        value = get("gatewayId")
        self.gateway_id = value if value.__class__ is int or value is None else as_int(value, "gatewayId", unread)
        value = get("gatewayName")
        self.gateway_name = value if value.__class__ is str or value is None else as_str(value, "gatewayName", unread)
        value = get("gatewayMac")
        self.gateway_mac = value if value.__class__ is str or value is None else as_str(value, "gatewayMac", unread)
        value = get("gatewayVersion")
        self.gateway_version = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _GatewayModel(value)) is not None
            else as_enum(GatewayModel, value, "gatewayVersion", unread)
        )
        value = get("networkName")
        self.network_name = value if value.__class__ is str or value is None else as_str(value, "networkName", unread)
        value = get("isOnline")
        self.is_online = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "isOnline", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
