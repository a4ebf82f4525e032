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
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
        "networkName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UploadGatewayDetailBody(Model):
    """The form of `gateways.upload_gateway_detail`: Tell the cloud model, firmware and network of a gateway.

    Attributes:
        gateway_id: Id of the gateway.
        model_num: Model of the gateway, as the app kit read it.
        hardware_revision: Version of its hardware, as the app kit read it.
        firmware_revision: Version of the firmware that it runs, as the app kit read it.
        network_name: Name of the network that the gateway was put into. The table of the page requires it; a gateway
            on the mobile network (4G) may go without.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("gateway_id", "gatewayId"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
        Slot("network_name", "networkName"),
    )

    gateway_id: int
    model_num: str
    hardware_revision: str
    firmware_revision: str
    network_name: str | None = None

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
        value = get("modelNum")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "modelNum", self._keep)
        self.model_num = read
        value = get("hardwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "hardwareRevision", self._keep)
        self.hardware_revision = read
        value = get("firmwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "firmwareRevision", self._keep)
        self.firmware_revision = read
        value = get("networkName")
        if value.__class__ is str:
            self.network_name = value
        elif value is None:
            self.network_name = None
            absent += 1
        else:
            self.network_name = as_str(value, "networkName", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
