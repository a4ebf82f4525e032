# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_str
from ..._runtime.model import Model, Slot, new
from .on_off import OnOff
from .signal_grade import SignalGrade
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "networkName",
        "wifiMac",
        "rssiGrade",
        "isOnline",
        "powerSavingMode",
        "ip",
        "subnetMask",
        "defaultGateway",
        "preferredDns",
        "alternateDns",
    }
)

_OnOff = OnOff.numbers().get
_SignalGrade = SignalGrade.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WifiLockDetail(Model):
    """How a Wi-Fi lock is connected.

    Attributes:
        network_name: Name of the Wi-Fi, its SSID.
        wifi_mac: MAC address of the Wi-Fi.
        rssi_grade: How well the lock hears the Wi-Fi.
        is_online: Whether the lock is connected to the cloud. The table says 0 or 1, the sample shows true; both are
            read.
        power_saving_mode: Whether the lock saves power.
        ip: The fixed address of the lock.
        subnet_mask: Subnet mask that goes with the fixed address.
        default_gateway: Address of the router that goes with the fixed address.
        preferred_dns: Address of the name server that is asked first.
        alternate_dns: Address of the name server that is asked when the first does not answer.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("network_name", "networkName"),
        Slot("wifi_mac", "wifiMac"),
        Slot("rssi_grade", "rssiGrade"),
        Slot("is_online", "isOnline"),
        Slot("power_saving_mode", "powerSavingMode"),
        Slot("ip", "ip"),
        Slot("subnet_mask", "subnetMask"),
        Slot("default_gateway", "defaultGateway"),
        Slot("preferred_dns", "preferredDns"),
        Slot("alternate_dns", "alternateDns"),
    )

    network_name: str | None = None
    wifi_mac: str | None = None
    rssi_grade: SignalGrade | None = None
    is_online: YesNo | None = None
    power_saving_mode: OnOff | None = None
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
        found: Any  # a member of the set that a number belongs to
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
        value = get("rssiGrade")
        if value.__class__ is int and (found := _SignalGrade(value)) is not None:
            self.rssi_grade = found
        elif value is None:
            self.rssi_grade = None
            absent += 1
        else:
            self.rssi_grade = as_enum(SignalGrade, value, "rssiGrade", self._keep)
        value = get("isOnline")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.is_online = found
        elif value is None:
            self.is_online = None
            absent += 1
        else:
            self.is_online = as_enum(YesNo, value, "isOnline", self._keep)
        value = get("powerSavingMode")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.power_saving_mode = found
        elif value is None:
            self.power_saving_mode = None
            absent += 1
        else:
            self.power_saving_mode = as_enum(OnOff, value, "powerSavingMode", self._keep)
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
