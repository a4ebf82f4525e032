# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms

_KNOWN = frozenset(
    {
        "gatewayId",
        "gatewayMac",
        "gatewayName",
        "rssi",
        "rssiUpdateDate",
    }
)


@define(eq=False, repr=False, kw_only=True)
class NearbyGateway(Model):
    """A gateway that has heard a device lately.

    Attributes:
        gateway_id: Id of the gateway.
        gateway_mac: MAC address of the gateway.
        gateway_name: Name of the gateway.
        rssi: How strongly the gateway hears the device, in dBm, a negative number. Above -75 is strong, -75 to -85
            will do, below -85 is weak.
        rssi_update_date: When the strength was measured, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("gateway_id", "gatewayId"),
        Slot("gateway_mac", "gatewayMac"),
        Slot("gateway_name", "gatewayName"),
        Slot("rssi", "rssi"),
        Slot("rssi_update_date", "rssiUpdateDate"),
    )

    gateway_id: int
    gateway_mac: str | None = None
    gateway_name: str | None = None
    rssi: int | None = None
    rssi_update_date: int | None = None

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
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("rssiUpdateDate")
        if value.__class__ is int:
            self.rssi_update_date = value
        elif value is None:
            self.rssi_update_date = None
            absent += 1
        else:
            self.rssi_update_date = as_int(value, "rssiUpdateDate", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def rssi_update_at(self) -> datetime | None:
        """`rssi_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.rssi_update_date)
