"""What the cloud and its locks do by themselves when its time has come."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop
from typing import Final

from .doors import AUTO_LOCK, locked_by_itself
from .state import Credential, Due, Gateway, Lock, Notice, Passcode, State
from .state.locks import ADD_FAILED, ADDING, CHANGE_FAILED, CHANGING, DELETE_FAILED, DELETING, NORMAL

GATEWAY_STATUS: Final = 2
GATEWAY_OFFLINE: Final = "gateway_offline"
OFFLINE_TOLD_AFTER: Final = 1800.0
LOCK_STATUS, FAILURE = 3, 4
LOCK_OFFLINE: Final = "lock_offline"
LOCK_OFFLINE_TOLD_AFTER: Final = 900.0
FINISH: Final = "finish"
FAILED: Final = {ADDING: ADD_FAILED, CHANGING: CHANGE_FAILED, DELETING: DELETE_FAILED}
SHELVES: Final = {
    "passcodes": 2,
    "cards": 3,
    "fingerprints": 4,
    "palm_veins": 5,
    "faces": 6,
}  # and how callbacks call them


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


def switch_lock(state: State, seconds: float, lock: Lock, *, online: bool) -> None:
    """Take a lock with a network of its own on or off line; that it is gone is told a quarter of an hour later."""
    if lock.is_online == online:
        return
    lock.is_online = online
    if online:
        _tell_lock(state, lock)
    else:
        lock.offline_since = seconds
        state.later(seconds + LOCK_OFFLINE_TOLD_AFTER, LOCK_OFFLINE, lock.lock_id)


def _lock_offline(state: State, due: Due) -> None:
    lock = state.locks.get(due.number)
    if lock is not None and not lock.is_online and due.at - lock.offline_since >= LOCK_OFFLINE_TOLD_AFTER:
        _tell_lock(state, lock)


def _tell_lock(state: State, lock: Lock) -> None:
    if lock.wifi is None:
        return
    fields = {
        "lockId": lock.lock_id,
        "lockAlias": lock.alias,
        "lockMac": lock.mac,
        "networkName": lock.wifi.get("networkName", ""),
        "admin": lock.owner,
        "isOnline": int(lock.is_online),
    }
    state.tell(Notice(lock.owner, LOCK_STATUS, {name: str(value) for name, value in fields.items()}))


def _finish(state: State, due: Due) -> None:
    """End what was under way to a lock: it is done, or it has failed and the cloud says so."""
    lock = state.locks.get(due.number)
    if lock is None:
        return
    for shelf, kind in SHELVES.items():
        items: dict[int, Passcode | Credential] = getattr(lock, shelf)
        item = items.get(due.detail)
        if item is not None and item.status in FAILED:
            code = lock.network_failure or (0 if lock.answers else -3036)
            if code:
                item.status = FAILED[item.status]
                _tell_failure(state, lock, due, kind, code)
            elif item.status == DELETING:
                del items[due.detail]
                state.homes.pop(due.detail, None)
            else:
                for name, value in (item.coming or {}).items():
                    setattr(item, name, value)
                item.status = NORMAL
            item.coming = None


def _tell_failure(state: State, lock: Lock, due: Due, kind: int, code: int) -> None:
    fields = {
        "lockId": lock.lock_id,
        "lockMac": lock.mac,
        "uid": due.uid,
        "objectType": kind,
        "objectId": due.detail,
        "errcode": code,
    }
    state.tell(Notice(lock.owner, FAILURE, {name: str(value) for name, value in fields.items()}))


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
    LOCK_OFFLINE: _lock_offline,
    FINISH: _finish,
}
