"""Gateways and what they see."""

from __future__ import annotations

import json
from typing import Any, Final

from ..state import Gateway
from ..views import Part
from ..wire import Refusal
from .call import DONE, Call, Handler

BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2
LOCK, ELECTRIC_METER, WATER_METER = 0, 1, 2
LATEST: Final = "1.1.21.1027"


def list_gateways(call: Call) -> dict[str, Any]:
    """The caller's gateways."""
    owned = call.state.gateways.of(call.username)
    order = call.number("orderBy", NEWEST)
    if order == NEWEST:
        return call.page(Part.newest_first(owned), lambda gateway: _listed(call, gateway))
    by_name = sorted(owned, key=lambda gateway: gateway.name, reverse=order == BY_NAME_DOWN)
    return call.page(by_name, lambda gateway: _listed(call, gateway))


def list_locks(call: Call) -> dict[str, Any]:
    """The locks that a gateway has seen."""
    gateway = _own(call)
    found = [(call.state.locks[lock_id], rssi) for lock_id, rssi in gateway.near.items() if lock_id in call.state.locks]
    return {
        "list": [
            {
                "lockId": lock.lock_id,
                "lockName": lock.name,
                "lockAlias": lock.alias,
                "lockMac": lock.mac,
                "rssi": rssi,
                "updateDate": call.clock.ms(),
            }
            for lock, rssi in found
        ]
    }


def list_devices(call: Call) -> dict[str, Any]:
    """Everything that a gateway has seen: locks, and meters of either kind."""
    gateway = _own(call)
    return {"list": [shown for number, rssi in gateway.near.items() if (shown := _device(call, number, rssi))]}


def get(call: Call) -> dict[str, Any]:
    """One gateway."""
    return _listed(call, _own(call))


def get_init_result(call: Call) -> dict[str, Any]:
    """The id of a gateway that an app has just set up, by the address of its network part; nothing if there is none."""
    mac = call.fields["gatewayNetMac"]
    found = next((gateway for gateway in call.state.gateways.of(call.username) if gateway.mac == mac), None)
    return {} if found is None else {"gatewayId": found.gateway_id}


def list_by_lock(call: Call) -> dict[str, Any]:
    """The gateways of its owner that have seen a lock."""
    lock = call.lock()
    return {
        "list": [
            {
                "gatewayId": gateway.gateway_id,
                "gatewayMac": gateway.mac,
                "gatewayName": gateway.name,
                "rssi": gateway.near[lock.lock_id],
                "rssiUpdateDate": call.clock.ms(),
            }
            for gateway in call.state.gateways_of(lock.owner, lock.lock_id)
        ]
    }


def rename(call: Call) -> dict[str, Any]:
    """Another name."""
    _own(call).name = call.fields["gatewayName"]
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Take a gateway out."""
    call.state.forget_gateway(_own(call).gateway_id)
    return DONE


def transfer(call: Call) -> dict[str, Any]:
    """Give gateways to another account, all or none."""
    receiver = call.fields["receiverUsername"]
    if receiver == call.username:
        raise Refusal(-3016, "a gateway cannot be transferred to oneself")
    if receiver not in call.state.accounts:
        raise Refusal(20006, "the receiver does not exist")
    try:
        numbers = [int(number) for number in json.loads(call.fields["gatewayIdList"])]
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise Refusal(80002, "gatewayIdList must be a list of numbers") from None
    for gateway in [_own(call.with_fields(gatewayId=str(number))) for number in numbers]:
        call.state.gateways.hand_over(gateway.gateway_id, receiver)
    return DONE


def set_upgrade_mode(call: Call) -> dict[str, Any]:
    """Make a gateway ready for new firmware."""
    gateway = _own(call)
    if not gateway.is_online:
        raise Refusal(-3002, "gateway is offline")
    if gateway.busy_until > call.clock.time():
        raise Refusal(-3003, "gateway is busy")
    gateway.is_upgrading = True
    return DONE


def upload_detail(call: Call) -> dict[str, Any]:
    """What an app has read from a gateway; that it runs other firmware ends its being upgraded."""
    gateway = _own(call)
    gateway.is_upgrading = gateway.is_upgrading and gateway.firmware == call.fields["firmwareRevision"]
    gateway.model, gateway.hardware = call.fields["modelNum"], call.fields["hardwareRevision"]
    gateway.firmware = call.fields["firmwareRevision"]
    gateway.network = call.text("networkName") or gateway.network
    return DONE


def check_upgrade(call: Call) -> dict[str, Any]:
    """Whether there is newer firmware for a gateway; it fetches that itself."""
    gateway = _own(call)
    return _upgrade(gateway.model, gateway.hardware, gateway.firmware)


def check_upgrade_on_premise(call: Call) -> dict[str, Any]:
    """The same for a gateway that is known by what it says alone; with the package."""
    found = _upgrade(*(call.fields[name] for name in ("modelNum", "hardwareRevision", "firmwareRevision")))
    return {**found, "firmwarePackage": "c2ltdWxhdGVk"} if found["needUpgrade"] else found


def _own(call: Call) -> Gateway:
    gateway = call.state.gateways.get(call.number("gatewayId"))
    if gateway is None:
        raise Refusal(-4037, "gateway does not exist")
    if gateway.owner != call.username:
        raise Refusal(-2018, "permission denied")
    return gateway


def _upgrade(model: str, hardware: str, firmware: str) -> dict[str, Any]:
    return {
        "needUpgrade": int(firmware != LATEST),
        "firmwareInfo": {"modelNum": model, "hardwareRevision": hardware, "firmwareRevision": firmware},
        "version": LATEST,
    }


def _device(call: Call, number: int, rssi: int) -> dict[str, Any] | None:
    state = call.state
    seen = {"rssi": rssi, "updateDate": call.clock.ms(), "deviceId": number}
    if (lock := state.locks.get(number)) is not None:
        return {"deviceType": LOCK, **seen, "deviceName": lock.name, "deviceAlias": lock.alias, "deviceMac": lock.mac}
    meter = state.electric_meters.get(number) or state.water_meters.get(number)
    if meter is None:
        return None
    kind = ELECTRIC_METER if number in state.electric_meters else WATER_METER
    return {"deviceType": kind, **seen, "deviceName": meter.number, "deviceAlias": meter.name, "deviceMac": meter.mac}


def _listed(call: Call, gateway: Gateway) -> dict[str, Any]:
    return {
        "gatewayId": gateway.gateway_id,
        "gatewayMac": gateway.mac,
        "gatewayName": gateway.name,
        "gatewayVersion": gateway.version,
        "networkName": gateway.network,
        "networkMac": gateway.mac,
        "lockNum": sum(device_id in call.state.locks for device_id in gateway.near),
        "isOnline": int(gateway.is_online),
    }


HANDLERS: Final[dict[str, Handler]] = {
    "listGateways": list_gateways,
    "listGatewayLocks": list_locks,
    "listGatewayDevices": list_devices,
    "getGateway": get,
    "getGatewayInitResult": get_init_result,
    "listLockGateways": list_by_lock,
    "renameGateway": rename,
    "deleteGateway": delete,
    "transferGateways": transfer,
    "setGatewayUpgradeMode": set_upgrade_mode,
    "uploadGatewayDetail": upload_detail,
    "checkGatewayUpgrade": check_upgrade,
    "checkGatewayUpgradeOnPremise": check_upgrade_on_premise,
}
