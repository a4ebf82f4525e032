"""What the cloud and its locks do by themselves when its time has come."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop
from typing import Final

from .doors import AUTO_LOCK, locked_by_itself
from .state import Due, Gateway, Notice, State

GATEWAY_STATUS: Final = 2
GATEWAY_OFFLINE: Final = "gateway_offline"
OFFLINE_TOLD_AFTER: Final = 1800.0


def run(state: State, seconds: float) -> None:
    """Do all that has fallen due by now, oldest first, each at its own time."""
    while state.due and state.due[0].at <= seconds:
        due = heappop(state.due)
        CHORES[due.chore](state, due)


def switch_gateway(state: State, seconds: float, gateway: Gateway, *, online: bool) -> None:
    """Take a gateway on or off line. The cloud tells at once that it is back, after half an hour that it is gone."""
    if gateway.is_online == online:
        return
    gateway.is_online = online
    if online:
        _tell(state, gateway)
    else:
        gateway.offline_since = seconds
        state.later(seconds + OFFLINE_TOLD_AFTER, GATEWAY_OFFLINE, gateway.gateway_id)


def _auto_lock(state: State, due: Due) -> None:
    lock = state.locks.get(due.number)
    if lock is not None:
        locked_by_itself(state, round(due.at * 1000), lock)


def _gateway_offline(state: State, due: Due) -> None:
    gateway = state.gateways.get(due.number)
    if gateway is not None and not gateway.is_online and due.at - gateway.offline_since >= OFFLINE_TOLD_AFTER:
        _tell(state, gateway)


def _tell(state: State, gateway: Gateway) -> None:
    fields = {
        "gatewayId": gateway.gateway_id,
        "gatewayName": gateway.name,
        "gatewayMac": gateway.mac,
        "gatewayVersion": gateway.version,
        "networkName": gateway.network,
        "isOnline": int(gateway.is_online),
    }
    state.tell(Notice(gateway.owner, GATEWAY_STATUS, {name: str(value) for name, value in fields.items()}))


CHORES: Final[dict[str, Callable[[State, Due], None]]] = {
    AUTO_LOCK: _auto_lock,
    GATEWAY_OFFLINE: _gateway_offline,
}
