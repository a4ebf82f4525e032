"""Remotes, wireless keypads and door sensors of a lock: what a phone has added is kept, found and taken out by its id.

They differ in the names of their fields, which the table below holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from ..state import Accessory, Lock
from ..state.accessories import DOOR_SENSOR, KEYPAD, LATEST_ACCESSORY_FIRMWARE, REMOTE
from ..wire import Refusal
from .call import DONE, GATEWAY_WAY, Call, Handler, filled
from .credentials import times_of

BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2
RECURRING: Final = 4
BATTERY_OF: Final = {1: KEYPAD, 2: REMOTE, 3: DOOR_SENSOR}


class Kind(NamedTuple):
    """One kind, and its names on the wire."""

    kind: str
    id: str
    name: str = "name"
    number: str = "number"
    mac: str = "mac"


REMOTES: Final = Kind(REMOTE, "remoteId")
DOOR_SENSORS: Final = Kind(DOOR_SENSOR, "doorSensorId")
KEYPADS: Final = Kind(KEYPAD, "wirelessKeypadId", "wirelessKeypadName", "wirelessKeypadNumber", "wirelessKeypadMac")


def adding(kind: Kind) -> Handler:
    """The handler that takes one in; the same address once more keeps its id, and a lock has one door sensor alone."""

    def add(call: Call) -> dict[str, Any]:
        lock, mac = call.lock(), call.fields[kind.mac]
        start, end, windows = times_of(call) if kind is REMOTES else (0, 0, [])
        model, hardware, firmware = _firmware(call)
        old = next((item for item in of(lock, kind) if item.mac == mac or kind is DOOR_SENSORS), None)
        item = Accessory(
            accessory_id=call.state.new_id() if old is None else old.accessory_id,
            kind=kind.kind,
            number=call.fields[kind.number],
            name=call.text(kind.name) or call.fields[kind.number],
            mac=mac,
            created=call.clock.ms(),
            sender=call.username,
            battery=min(100, max(0, call.number("electricQuantity", 100))),
            feature_value=call.text("wirelessKeypadFeatureValue") or "",
            model=model,
            hardware=hardware,
            firmware=firmware,
            validity=call.number("type", 1),
            start=start,
            end=end,
            windows=windows,
        )
        lock.accessories[item.accessory_id] = item
        call.state.homes[item.accessory_id] = lock.lock_id
        return {kind.id: item.accessory_id}

    return add


def renaming(kind: Kind) -> Handler:
    """The handler that gives one another name."""

    def rename(call: Call) -> dict[str, Any]:
        _, item = existing(call, kind)
        item.name = call.text(kind.name) or item.name
        return DONE

    return rename


def deleting(kind: Kind) -> Handler:
    """The handler that takes one out."""

    def delete(call: Call) -> dict[str, Any]:
        lock, item = existing(call, kind)
        del lock.accessories[item.accessory_id]
        del call.state.homes[item.accessory_id]
        return DONE

    return delete


def checking(kind: Kind) -> Handler:
    """The handler that tells whether there is newer firmware, by what the call says that it has or the cloud knows."""

    def check(call: Call) -> dict[str, Any]:
        _, item = existing(call, kind)
        has = call.text("firmwareRevision") or item.firmware
        return upgrade(call.text("modelNum") or item.model, call.text("hardwareRevision") or item.hardware, has)

    return check


def reporting(kind: Kind) -> Handler:
    """The handler that is told that one has the newest firmware now."""

    def report(call: Call) -> dict[str, Any]:
        _, item = existing(call, kind)
        item.firmware = LATEST_ACCESSORY_FIRMWARE
        item.feature_value = call.text("featureValue") or item.feature_value
        return DONE

    return report


def check_keypad_on_premise(call: Call) -> dict[str, Any]:
    """The same for a keypad that is known by what it says alone."""
    return upgrade(*(call.fields[name] for name in ("modelNum", "hardwareRevision", "firmwareRevision")))


def upgrade(model: str, hardware: str, firmware: str) -> dict[str, Any]:
    """What a check of firmware answers."""
    needed = firmware != LATEST_ACCESSORY_FIRMWARE
    return filled(
        needUpgrade=int(needed),
        firmwareInfo={"modelNum": model, "hardwareRevision": hardware, "firmwareRevision": firmware},
        firmwarePackage="c2ltdWxhdGVk" if needed else None,
        version=LATEST_ACCESSORY_FIRMWARE,
    )


def list_remotes(call: Call) -> dict[str, Any]:
    """The remotes of a lock."""
    found = list(of(call.lock(), REMOTES))
    order = call.number("orderBy", NEWEST)
    if order == NEWEST:
        found.sort(key=lambda item: -item.accessory_id)
    else:
        found.sort(key=lambda item: item.name, reverse=order == BY_NAME_DOWN)
    return {"list": [_remote(call, item) for item in found]}


def clear_remotes(call: Call) -> dict[str, Any]:
    """Take all remotes of a lock out."""
    lock = call.lock()
    for item in list(of(lock, REMOTES)):
        del lock.accessories[item.accessory_id]
        del call.state.homes[item.accessory_id]
    return DONE


def update_remote(call: Call) -> dict[str, Any]:
    """Another name or another time of a remote."""
    lock, item = existing(call, REMOTES)
    start, end, windows = times_of(call)
    if start or end or windows:
        if call.number("changeType", 1) == GATEWAY_WAY:
            call.reach(lock)
        item.start, item.end = start, end
        if windows:
            item.validity, item.windows = RECURRING, windows
    item.name = call.text("name") or item.name
    return DONE


def list_keypads(call: Call) -> dict[str, Any]:
    """The keypads of a lock."""
    return {
        "list": [
            {
                "wirelessKeypadId": item.accessory_id,
                "wirelessKeypadNumber": item.number,
                "wirelessKeypadName": item.name,
                "wirelessKeypadMac": item.mac,
                "electricQuantity": item.battery,
                "wirelessKeypadFeatureValue": item.feature_value,
            }
            for item in of(call.lock(), KEYPADS)
        ]
    }


def get_door_sensor(call: Call) -> dict[str, Any]:
    """The door sensor of a lock."""
    item = next(iter(of(call.lock(), DOOR_SENSORS)), None)
    if item is None:
        raise Refusal(1, "failed or means no")
    return {
        "doorSensorId": item.accessory_id,
        "name": item.name,
        "electricQuantity": item.battery,
        "version": item.firmware,
        "mac": item.mac,
        "number": item.number,
    }


def upload_battery(call: Call) -> dict[str, Any]:
    """The charge of an accessory that a phone has read; it is known by its address alone."""
    kind, mac = BATTERY_OF[call.number("type")], call.fields["mac"]
    for lock in call.state.locks.of(call.username):
        for item in lock.accessories.values():
            if (item.kind, item.mac) == (kind, mac):
                item.battery = min(100, max(0, call.number("electricQuantity")))
                return DONE
    raise Refusal(-2018, "permission denied")


def of(lock: Lock, kind: Kind) -> Iterable[Accessory]:
    """What a lock has of a kind."""
    return [item for item in lock.accessories.values() if item.kind == kind.kind]


def existing(call: Call, kind: Kind) -> tuple[Lock, Accessory]:
    """The one that a call names, and its lock, which the caller must be an administrator of."""
    number = call.number(kind.id)
    lock = call.state.locks.get(call.state.homes.get(number, 0))
    item = None if lock is None else lock.accessories.get(number)
    if lock is None or item is None or item.kind != kind.kind:
        raise Refusal(-2018, "permission denied")
    return call.with_fields(lockId=str(lock.lock_id)).lock(), item


def _firmware(call: Call) -> tuple[str, str, str]:
    try:
        found = json.loads(call.text("firmwareInfo") or "{}")
        model, hardware, firmware = (found.get(name) for name in ("modelNum", "hardwareRevision", "firmwareRevision"))
    except (ValueError, RecursionError, AttributeError):
        raise Refusal(80002, "firmwareInfo must be an object") from None
    fresh = Accessory(0, "", "", "", "", 0, "")
    return (
        str(model or fresh.model)[:100],
        str(hardware or fresh.hardware)[:100],
        str(firmware or fresh.firmware)[:100],
    )


def _remote(call: Call, item: Accessory) -> dict[str, Any]:
    return {
        "remoteId": item.accessory_id,
        "number": item.number,
        "name": item.name,
        "mac": item.mac,
        "electricQuantity": item.battery,
        "status": "1",
        "nickname": item.sender,
        "userId": item.sender,
        "startDate": item.start,
        "endDate": item.end,
        "type": item.validity,
        "createDate": item.created,
        **({"cyclicConfig": item.windows} if item.windows else {}),
    }


HANDLERS: Final[dict[str, Handler]] = {
    "addRemote": adding(REMOTES),
    "listRemotes": list_remotes,
    "updateRemote": update_remote,
    "deleteRemote": deleting(REMOTES),
    "clearRemotes": clear_remotes,
    "checkRemoteUpgrade": checking(REMOTES),
    "reportRemoteUpgrade": reporting(REMOTES),
    "addWirelessKeypad": adding(KEYPADS),
    "listWirelessKeypads": list_keypads,
    "renameWirelessKeypad": renaming(KEYPADS),
    "deleteWirelessKeypad": deleting(KEYPADS),
    "checkWirelessKeypadUpgrade": checking(KEYPADS),
    "checkWirelessKeypadUpgradeOnPremise": check_keypad_on_premise,
    "reportWirelessKeypadUpgrade": reporting(KEYPADS),
    "addDoorSensor": adding(DOOR_SENSORS),
    "getDoorSensor": get_door_sensor,
    "updateDoorSensor": renaming(DOOR_SENSORS),
    "deleteDoorSensor": deleting(DOOR_SENSORS),
    "checkDoorSensorUpgrade": checking(DOOR_SENSORS),
    "reportDoorSensorUpgrade": reporting(DOOR_SENSORS),
    "uploadAccessoryBattery": upload_battery,
}
