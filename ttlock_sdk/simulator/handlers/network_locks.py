"""Locks with a network of their own: Wi-Fi, 4G or NB-IoT. What a phone has uploaded of it is kept and shown."""

from __future__ import annotations

from typing import Any, Final

from ..wire import Refusal
from .call import DONE, Call, Handler
from .lock_data import WIFI_POWER_SAVING, setting_of

WIFI: Final[tuple[str, ...]] = (
    "networkName",
    "wifiMac",
    "ip",
    "subnetMask",
    "defaultGateway",
    "preferredDns",
    "alternateDns",
)
CELLULAR: Final[tuple[str, ...]] = ("catOneNodeId", "catOneCardNumber", "catOneOperator", "catOneImsi", "catOneApn")
NB: Final = ("nbNodeId", "nbCardNumber", "nbOperator")
GRADES: Final = ((-75, 3), (-85, 2))  # from this strength on, in dBm
PLATFORMS: Final = (("46011", "192.0.2.1", 5683), ("21401", "192.0.2.2", 8887))
OPERATORS: Final = {"46011": "China Telecom"}


def upload_wifi(call: Call) -> dict[str, Any]:
    """The Wi-Fi that a lock has joined; from then on it needs no gateway."""
    lock = call.lock()
    given = {name: text for name in WIFI if (text := call.text(name)) is not None}
    lock.wifi = {**(lock.wifi or {}), **given, "rssi": call.number("rssi", (lock.wifi or {}).get("rssi", -60))}
    return DONE


def get_wifi(call: Call) -> dict[str, Any]:
    """The same read, and whether the lock is on line."""
    lock = call.lock()
    if lock.wifi is None:
        raise Refusal(-3034, "the lock has no network")
    shown = {name: lock.wifi[name] for name in WIFI if name in lock.wifi}
    return {
        **shown,
        "rssiGrade": _grade(lock.wifi["rssi"]),
        "isOnline": int(lock.is_online),
        "powerSavingMode": setting_of(lock, WIFI_POWER_SAVING),
    }


def upload_cellular(call: Call) -> dict[str, Any]:
    """The mobile network of a 4G lock."""
    lock = call.lock()
    given = {name: text for name in CELLULAR if (text := call.text(name)) is not None}
    lock.cellular = {**given, "rssi": call.number("catOneRssi")}
    return DONE


def get_cellular(call: Call) -> dict[str, Any]:
    """The same read, and whether the lock is on line."""
    lock = call.lock()
    if lock.cellular is None:
        raise Refusal(-1, "the lock has no mobile network")
    shown = {name: lock.cellular[name] for name in CELLULAR if name in lock.cellular}
    return {**shown, "isOnline": int(lock.is_online), "rssiGrade": _grade(lock.cellular["rssi"]), "overseaCard": 0}


def register_nb(call: Call) -> dict[str, Any]:
    """The NB-IoT module of a lock."""
    lock = call.lock()
    lock.nb = {**{name: call.fields[name] for name in NB}, "rssi": call.number("nbRssi")}
    return DONE


def get_nb(call: Call) -> dict[str, Any]:
    """The same read."""
    lock = call.lock()
    if lock.nb is None:
        raise Refusal(-4067, "the lock is not registered with NB-IoT")
    operator = lock.nb["nbOperator"]
    return {
        **{name: lock.nb[name] for name in NB},
        "nbOperatorName": OPERATORS.get(operator, operator),
        "nbRssi": lock.nb["rssi"],
    }


def get_nb_platforms(call: Call) -> dict[str, Any]:
    """Where NB-IoT modules call; addresses of nobody."""
    return {"list": [{"nbOperator": name, "ip": ip, "port": port} for name, ip, port in PLATFORMS]}


def _grade(rssi: int) -> int:
    return next((grade for least, grade in GRADES if rssi > least), 1)


HANDLERS: Final[dict[str, Handler]] = {
    "uploadWifiLockNetwork": upload_wifi,
    "getWifiLockDetail": get_wifi,
    "uploadCatOneLockNetwork": upload_cellular,
    "getCatOneLockDetail": get_cellular,
    "registerNbLock": register_nb,
    "getNbDeviceInfo": get_nb,
    "getNbPlatforms": get_nb_platforms,
}
