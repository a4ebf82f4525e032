"""Gateways and what they see."""

from __future__ import annotations

from typing import Any, Final

from ..state import Gateway
from ..views import Part
from ..wire import Refusal
from .call import Call, Handler

BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2


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
    assert call.account is not None
    gateway = call.state.gateways.get(call.number("gatewayId"))
    if gateway is None:
        raise Refusal(-4037, "gateway does not exist")
    if gateway.owner != call.account.username:
        raise Refusal(-2018, "permission denied")
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
}
