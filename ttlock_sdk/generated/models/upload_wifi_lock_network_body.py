# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "lockId",
        "networkName",
        "wifiMac",
        "rssi",
        "useStaticIp",
        "ip",
        "subnetMask",
        "defaultGateway",
        "preferredDns",
        "alternateDns",
    }
)

_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UploadWifiLockNetworkBody(Model):
    """The form of `wifi_locks.upload_wifi_lock_network`: Tell the cloud of the Wi-Fi that a lock was joined to.

    Attributes:
        lock_id: Id of the lock.
        network_name: Name of the Wi-Fi, its SSID.
        wifi_mac: MAC address of the Wi-Fi.
        rssi: How strongly the lock hears the Wi-Fi, in dBm, a negative number such as -75.
        use_static_ip: Whether the lock has a fixed address. The page calls it true or false; a form carries it as 1
            or 0.
        ip: The fixed address of the lock.
        subnet_mask: Subnet mask that goes with the fixed address.
        default_gateway: Address of the router that goes with the fixed address.
        preferred_dns: Address of the name server that is asked first.
        alternate_dns: Address of the name server that is asked when the first does not answer.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("network_name", "networkName"),
        Slot("wifi_mac", "wifiMac"),
        Slot("rssi", "rssi"),
        Slot("use_static_ip", "useStaticIp"),
        Slot("ip", "ip"),
        Slot("subnet_mask", "subnetMask"),
        Slot("default_gateway", "defaultGateway"),
        Slot("preferred_dns", "preferredDns"),
        Slot("alternate_dns", "alternateDns"),
    )

    lock_id: int
    network_name: str | None = None
    wifi_mac: str | None = None
    rssi: int | None = None
    use_static_ip: YesNo | None = None
    ip: str | None = None
    subnet_mask: str | None = None
    default_gateway: str | None = None
    preferred_dns: str | None = None
    alternate_dns: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("networkName")
        if value.__class__ is str:
            self.network_name = value
        elif value is None:
            self.network_name = None
            absent += 1
        else:
            self.network_name = as_str(value, "networkName", self._keep)
        value = get("wifiMac")
        if value.__class__ is str:
            self.wifi_mac = value
        elif value is None:
            self.wifi_mac = None
            absent += 1
        else:
            self.wifi_mac = as_str(value, "wifiMac", self._keep)
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("useStaticIp")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.use_static_ip = found
        elif value is None:
            self.use_static_ip = None
            absent += 1
        else:
            self.use_static_ip = as_enum(YesNo, value, "useStaticIp", self._keep)
        value = get("ip")
        if value.__class__ is str:
            self.ip = value
        elif value is None:
            self.ip = None
            absent += 1
        else:
            self.ip = as_str(value, "ip", self._keep)
        value = get("subnetMask")
        if value.__class__ is str:
            self.subnet_mask = value
        elif value is None:
            self.subnet_mask = None
            absent += 1
        else:
            self.subnet_mask = as_str(value, "subnetMask", self._keep)
        value = get("defaultGateway")
        if value.__class__ is str:
            self.default_gateway = value
        elif value is None:
            self.default_gateway = None
            absent += 1
        else:
            self.default_gateway = as_str(value, "defaultGateway", self._keep)
        if came + absent == 8:  # nothing else came
            self.preferred_dns = self.alternate_dns = None
            return self
        value = get("preferredDns")
        if value.__class__ is str:
            self.preferred_dns = value
        elif value is None:
            self.preferred_dns = None
            absent += 1
        else:
            self.preferred_dns = as_str(value, "preferredDns", self._keep)
        value = get("alternateDns")
        if value.__class__ is str:
            self.alternate_dns = value
        elif value is None:
            self.alternate_dns = None
            absent += 1
        else:
            self.alternate_dns = as_str(value, "alternateDns", self._keep)
        if came + absent != 10:
            self._keep_unknown(src_dict, _KNOWN)
        return self
