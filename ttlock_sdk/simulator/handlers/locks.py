"""Locks: list, details, state and commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ..._runtime.features import Feature, LockFeatures
from ..doors import opened, write
from ..state import Lock
from ..state.accessories import DOOR_SENSOR
from ..validity import ekey_serves
from ..wire import Refusal
from .call import DONE, Call, Handler, Role, filled
from .lock_data import (
    OFF,
    OPEN_DIRECTION,
    PRIVACY_LOCK,
    RESET_BUTTON,
    SOUND,
    TAMPER_ALERT,
    VOLUME,
    can,
    data_of,
    setting_of,
)

BY_GATEWAY, BY_APP = (12, 28), (11, 26)  # as the cloud numbers it, and as the lock does
SETTINGS: Final = {
    "lockSound": SOUND,
    "soundVolume": VOLUME,
    "privacyLock": PRIVACY_LOCK,
    "tamperAlert": TAMPER_ALERT,
    "resetButton": RESET_BUTTON,
    "openDirection": OPEN_DIRECTION,
}
LOCKS = 1  # what listings give by default; there are neither lift controllers nor power savers here


def list_locks(call: Call) -> dict[str, Any]:
    """The caller's locks in the order of their ids, those whose alias holds `lockAlias`, or of one group."""
    return call.page(_chosen(call), lambda lock: described(call, lock))


def list_hotel_locks(call: Call) -> dict[str, Any]:
    """The same with what hotels want to know."""
    return call.page(_chosen(call), lambda lock: {**described(call, lock), "sector": lock.sector})


def _chosen(call: Call) -> Sequence[Lock]:
    alias, group, kind = call.text("lockAlias"), call.number("groupId"), call.number("type", 1)
    locks = call.state.locks.of(call.username)
    if kind != LOCKS:
        return []
    if alias is None and not group:
        return locks
    return [
        lock
        for lock in locks
        if (alias is None or alias.casefold() in lock.alias.casefold()) and group in (0, lock.group_id)
    ]


def get_lock_detail(call: Call) -> dict[str, Any]:
    """Everything about one lock."""
    lock = call.lock()
    return {
        **_common(call, lock),
        "modelNum": lock.model,
        "hardwareRevision": lock.hardware,
        "firmwareRevision": lock.firmware,
        "autoLockTime": lock.auto_lock_seconds,
        **{name: setting_of(lock, number) for name, number in SETTINGS.items()},
        "passageMode": (lock.passage or {}).get("passageMode", OFF),
        "passageModeAutoUnlock": (lock.passage or {}).get("autoUnlock", OFF),
        "isFrozen": 1 if lock.is_frozen else 2,
        **({"deletePwd": lock.erasing_passcode} if lock.erasing_passcode else {}),
    }


def unlock(call: Call) -> dict[str, Any]:
    """Open through a gateway; makes a record. The holder of an ekey needs leave for it, and has to come in time."""
    lock = _opened_by(call)
    if not lock.remote_unlock or not LockFeatures.from_hex(lock.feature_value).remote_unlock:
        raise Refusal(-4043, "the function is not supported for this lock")
    return _moved(call, lock, is_open=True)


def lock(call: Call) -> dict[str, Any]:
    """Close through a gateway; makes a record."""
    return _moved(call, _opened_by(call), is_open=False)


def query_open_state(call: Call) -> dict[str, Any]:
    """Ask the lock whether it is open."""
    lock = call.lock()
    call.reach(lock)
    has_sensor = lock.has_sensor or any(item.kind == DOOR_SENSOR for item in lock.accessories.values())
    sensor = (0 if lock.door_is_open else 1) if has_sensor else None
    return filled(state=1 if lock.is_open else 0, sensorState=sensor)


def query_battery(call: Call) -> dict[str, Any]:
    """Ask the lock for its charge."""
    lock = call.lock()
    call.reach(lock)
    return {"electricQuantity": lock.battery}


def _opened_by(call: Call) -> Lock:
    lock = call.lock(Role.HOLDER)
    if call.role(lock) is not Role.HOLDER:
        return lock
    ekey = call.state.ekeys[lock.ekeys[call.username]]
    if not ekey_serves(lock, ekey, call.clock.ms()):
        raise Refusal(-2018, "the ekey is not valid now")
    if not ekey.is_remote:
        raise Refusal(-3046, "the account may not unlock this lock remotely")
    return lock


def _moved(call: Call, lock: Lock, *, is_open: bool) -> dict[str, Any]:
    call.reach(lock)
    now = call.clock.ms()
    if is_open:
        opened(call.state, now, lock)
    lock.is_open = is_open
    write(call.state, now, lock, *(BY_GATEWAY if is_open else BY_APP), username=call.username)
    return DONE


def described(call: Call, lock: Lock) -> dict[str, Any]:
    """A lock as listings show it."""
    group = call.state.groups.get(lock.group_id)
    named = {} if group is None else {"groupId": group.group_id, "groupName": group.name}
    return {**_common(call, lock), **named, "lockData": data_of(lock)}


def _common(call: Call, lock: Lock) -> dict[str, Any]:
    return filled(
        lockId=lock.lock_id,
        lockName=lock.name,
        lockAlias=lock.alias,
        lockMac=lock.mac,
        electricQuantity=lock.battery,
        featureValue=lock.feature_value,
        hasGateway=int(bool(call.state.gateways_of(lock.owner, lock.lock_id))),
        noKeyPwd=lock.super_passcode if can(lock.feature_value, Feature.PASSCODES) else None,
        date=lock.created,
        keyboardPwdVersion=4,
        timezoneRawOffset=lock.timezone_offset,
    )


HANDLERS: Final[dict[str, Handler]] = {
    "listLocks": list_locks,
    "listHotelLocks": list_hotel_locks,
    "getLockDetail": get_lock_detail,
    "lock": lock,
    "unlock": unlock,
    "queryLockOpenState": query_open_state,
    "queryLockBattery": query_battery,
}
