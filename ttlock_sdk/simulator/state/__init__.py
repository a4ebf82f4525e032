"""What the simulated cloud knows."""

from __future__ import annotations

from heapq import heappush

from attrs import define, field

from .accessories import Accessory, QrCode, SensorUser, StandaloneSensor
from .accounts import Account, Application, Group, IssuedToken
from .gateways import Gateway
from .locks import LATEST_FIRMWARE, PERIOD, PERMANENT, Credential, Ekey, Lock, Passcode, Record
from .meters import CellularInfo, Deed, Meter, MeterGroup, MeterRecord, MeterTask, Payment
from .notices import Due, Notice
from .register import Register

__all__ = [
    "LATEST_FIRMWARE",
    "PERIOD",
    "PERMANENT",
    "Accessory",
    "Account",
    "Application",
    "CellularInfo",
    "Credential",
    "Deed",
    "Due",
    "Ekey",
    "Gateway",
    "Group",
    "IssuedToken",
    "Lock",
    "Meter",
    "MeterGroup",
    "MeterRecord",
    "MeterTask",
    "Notice",
    "Passcode",
    "Payment",
    "QrCode",
    "Record",
    "Register",
    "SensorUser",
    "StandaloneSensor",
    "State",
]


@define
class State:
    """Everything, by the key that calls use. Numbers are each given once, whatever they are for."""

    applications: dict[str, Application] = field(factory=dict)
    accounts: dict[str, Account] = field(factory=dict)
    tokens: dict[str, IssuedToken] = field(factory=dict, repr=False)  # by access token
    refreshes: dict[str, IssuedToken] = field(factory=dict, repr=False)  # by refresh token
    locks: Register[Lock] = field(factory=Register)
    gateways: Register[Gateway] = field(factory=Register)
    ekeys: Register[Ekey] = field(factory=lambda: Register("holder"))
    groups: Register[Group] = field(factory=Register)
    electric_meters: Register[Meter] = field(factory=Register)
    water_meters: Register[Meter] = field(factory=Register)
    meter_groups: Register[MeterGroup] = field(factory=Register)
    meter_ids: dict[tuple[str, str], int] = field(factory=dict, repr=False)  # by kind and address
    sensors: Register[StandaloneSensor] = field(factory=Register)
    homes: dict[int, int] = field(factory=dict, repr=False)  # the lock of what calls name without its lock
    heard_by: dict[int, set[int]] = field(factory=dict, repr=False)  # the gateways near a device
    due: list[Due] = field(factory=list, repr=False)  # a heap
    news: list[Notice] = field(factory=list, repr=False)
    logins: set[tuple[str, str]] = field(factory=set, repr=False)  # account and application
    last_id: int = 1000

    def new_id(self) -> int:
        """A number that nothing has yet."""
        self.last_id += 1
        return self.last_id

    def later(self, at: float, chore: str, number: int, detail: int = 0, uid: int = 0) -> None:
        """Let a chore (a name of `chores.CHORES`) fall due at a time, in seconds since 1970."""
        heappush(self.due, Due(at, self.new_id(), chore, number, detail, uid))

    def tell(self, notice: Notice) -> None:
        """Let the cloud tell something to those who listen."""
        self.news.append(notice)

    def forget_ekey(self, ekey: Ekey) -> None:
        """Take an ekey out."""
        del self.ekeys[ekey.key_id]
        self.locks[ekey.lock_id].ekeys.pop(ekey.holder, None)

    def forget_lock(self, lock: Lock) -> None:
        """Take a lock out, with all that belongs to it."""
        for number in list(lock.ekeys.values()):
            self.forget_ekey(self.ekeys[number])
        for number in (*lock.palm_veins, *lock.accessories, *lock.qr_codes):
            self.homes.pop(number, None)
        self.take_away(lock.lock_id)
        del self.locks[lock.lock_id]

    def meters(self, kind: str) -> Register[Meter]:
        """The meters of a kind: `electric` or `water`."""
        return self.electric_meters if kind == "electric" else self.water_meters

    def meter(self, meter_id: int) -> Meter:
        """A meter of either kind; a KeyError where there is none."""
        return self.electric_meters.get(meter_id) or self.water_meters[meter_id]

    def keep_meter(self, meter: Meter) -> None:
        """Take a meter in, to be found by its number and by its address."""
        self.meters(meter.kind)[meter.meter_id] = meter
        self.meter_ids[meter.kind, meter.mac.upper()] = meter.meter_id

    def bring_near(self, gateway_id: int, device_id: int, rssi: int = -65) -> None:
        """Let a gateway hear a device, with a strength in dBm."""
        self.gateways[gateway_id].near[device_id] = rssi
        self.heard_by.setdefault(device_id, set()).add(gateway_id)

    def take_away(self, device_id: int) -> None:
        """Let no gateway hear a device."""
        for gateway_id in self.heard_by.pop(device_id, set()):
            self.gateways[gateway_id].near.pop(device_id, None)

    def forget_gateway(self, gateway_id: int) -> None:
        """Take a gateway out, and all that it hears away from it."""
        for device_id in self.gateways.pop(gateway_id).near:
            self.heard_by[device_id].discard(gateway_id)

    def gateways_near(self, device_id: int) -> list[Gateway]:
        """The gateways that hear a device, in the order of their numbers."""
        return [self.gateways[number] for number in sorted(self.heard_by.get(device_id, ()))]

    def gateways_of(self, owner: str, device_id: int) -> list[Gateway]:
        """The gateways of an account that hear a device; those of others carry nothing to one of its own."""
        return [gateway for gateway in self.gateways_near(device_id) if gateway.owner == owner]
