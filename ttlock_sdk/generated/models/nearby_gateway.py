# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        value = get("gatewayId")
        read = value if value.__class__ is int or value is None else as_int(value, "gatewayId", unread)
        self.gateway_id = read
        value = get("gatewayMac")
        self.gateway_mac = value if value.__class__ is str or value is None else as_str(value, "gatewayMac", unread)
        value = get("gatewayName")
        self.gateway_name = value if value.__class__ is str or value is None else as_str(value, "gatewayName", unread)
        value = get("rssi")
        self.rssi = value if value.__class__ is int or value is None else as_int(value, "rssi", unread)
        value = get("rssiUpdateDate")
        self.rssi_update_date = (
            value if value.__class__ is int or value is None else as_int(value, "rssiUpdateDate", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self

    @property
    def rssi_update_at(self) -> datetime | None:
        """`rssi_update_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.rssi_update_date)
