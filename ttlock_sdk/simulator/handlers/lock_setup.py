"""Locks that come into the cloud, the data that phones upload for them, copies from one lock to another, firmware."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from attrs import evolve

from ..state import LATEST_FIRMWARE, Lock
from ..wire import Refusal
from .call import DONE, Call, Handler, Role, filled
from .ekeys import copy_all, invalidate_all
from .lock_data import data_of
from .passcodes import check_room

FEATURES: Final = "F44354CD5F3"


def initialize(call: Call) -> dict[str, Any]:
    """Take in a lock that a phone has paired with; the caller is its owner.

    The sealed data tell nothing to a simulator, but the same data are the same lock: it leaves whoever had it.
    """
    sealed = hashlib.sha256(call.fields["lockData"].encode()).digest()
    mac = ":".join(f"{byte:02X}" for byte in (0, 0, 0x5E, *sealed[:3]))
    lock = _taken_in(call, mac=mac, name=f"SIM_{sealed[:3].hex()}", feature_value=FEATURES)
    lock.lock_data = call.fields["lockData"]
    group = call.state.groups.get(call.number("groupId"))
    lock.group_id = group.group_id if group is not None and group.owner == call.username else 0
    return {"lockId": lock.lock_id, "keyId": lock.admin_key_id}


def initialize_v2(call: Call) -> dict[str, Any]:
    """The same by the old kit, which told all fields by themselves."""
    fields = call.fields
    value = f"{call.number('specialValue') & 0xFFFFFFFF:X}"
    lock = _taken_in(call, mac=fields["lockMac"], name=fields["lockName"], feature_value=value)
    lock.super_passcode = fields["noKeyPwd"]
    lock.battery = min(100, max(0, call.number("electricQuantity")))
    lock.timezone_offset = call.number("timezoneRawOffset")
    lock.model, lock.hardware = fields["modelNum"], fields["hardwareRevision"]
    lock.firmware = fields["firmwareRevision"]
    lock.erasing_passcode = call.text("deletePwd") or ""
    return {"lockId": lock.lock_id, "keyId": lock.admin_key_id}


def update_data(call: Call) -> dict[str, Any]:
    """New sealed data."""
    call.lock().lock_data = call.fields["lockData"]
    return DONE


def update_special_value(call: Call) -> dict[str, Any]:
    """What the lock can do, as the low 32 bits of its feature value."""
    lock = call.lock()
    high = int(lock.feature_value, 16) >> 32 << 32
    lock.feature_value = f"{high | call.number('specialValue') & 0xFFFFFFFF:X}"
    return DONE


def get_import_data(call: Call) -> dict[str, Any]:
    """What another lock of the caller has that can be copied."""
    call.lock()
    source = _source(call)
    return {
        "keyNum": len(source.ekeys),
        "keyboardPwdNum": len(source.passcodes),
        "cardNum": len(source.cards),
        "keyboardPwdList": [
            {
                "keyboardPwdId": code.passcode_id,
                "keyboardPwdName": code.name,
                "keyboardPwd": code.code,
                "keyboardPwdType": code.kind,
                "startDate": code.start,
                "endDate": code.end,
            }
            for code in source.passcodes.values()
        ],
        "identityCardList": [
            {
                "cardId": card.credential_id,
                "cardName": card.name,
                "cardType": card.kind,
                "cardNumber": card.number,
                "startDate": card.start,
                "endDate": card.end,
                **({"cyclicConfig": card.windows} if card.windows else {}),
            }
            for card in source.cards.values()
        ],
    }


def report_import(call: Call) -> dict[str, Any]:
    """Take up what a phone has written into the new lock; the ekeys come by themselves."""
    lock, source = call.lock(), _source(call)
    codes = _named(call, "keyboardPwdIdList", "keyboardPwdList")
    cards = _named(call, "cardIdList", "cardList")
    there = {code.code for code in lock.passcodes.values()}
    new = [code for code in source.passcodes.values() if code.passcode_id in codes and code.code not in there]
    check_room(lock.passcodes, sum(code.custom for code in new))
    for code in new:
        copy = evolve(code, passcode_id=call.state.new_id(), created=call.clock.ms())
        lock.passcodes[copy.passcode_id] = copy
    held = {card.number for card in lock.cards.values()}
    for card in [card for card in source.cards.values() if card.credential_id in cards and card.number not in held]:
        twin = evolve(card, credential_id=call.state.new_id(), created=call.clock.ms())
        lock.cards[twin.credential_id] = twin
    copy_all(call, source, lock)
    return DONE


def get_recover_data(call: Call) -> dict[str, Any]:
    """What is to be put back after new firmware; nobody knows how the cloud shows it, so this says that all is well."""
    call.lock()
    return DONE


def reset_all_ekeys(call: Call) -> dict[str, Any]:
    """The oldest way to make all ekeys but the owner's useless."""
    invalidate_all(call, call.lock(Role.OWNER))
    return DONE


def check_upgrade(call: Call) -> dict[str, Any]:
    """Whether there is newer firmware than the lock has."""
    return _upgrade(call.lock())


def recheck_upgrade(call: Call) -> dict[str, Any]:
    """The same by data that a phone has just read; they are not kept."""
    return _upgrade(call.lock())


def check_upgrade_on_premise(call: Call) -> dict[str, Any]:
    """The same without an account: the data tell which lock it is."""
    wanted = call.fields["lockData"]
    for lock in call.state.locks.values():
        if wanted == data_of(lock):
            return _upgrade(lock)
    raise Refusal(-1003, "lock does not exist")


def _taken_in(call: Call, *, mac: str, name: str, feature_value: str) -> Lock:
    old = next((lock for lock in call.state.locks.values() if lock.mac == mac), None)
    if old is not None:
        call.state.forget_lock(old)
    lock_id = call.state.new_id()
    lock = Lock(
        lock_id=lock_id,
        owner=call.username,
        name=name,
        alias=call.text("lockAlias") or name,
        mac=mac,
        feature_value=feature_value,
        created=call.clock.ms(),
        admin_key_id=call.state.new_id(),
    )
    call.state.locks[lock_id] = lock
    return lock


def _source(call: Call) -> Lock:
    return call.with_fields(lockId=call.fields["fromLockId"]).lock()


def _named(call: Call, *names: str) -> set[int]:
    found: set[int] = set()
    for name in names:
        try:
            found |= {int(number) for number in json.loads(call.text(name) or "[]")}
        except (ValueError, TypeError, OverflowError, RecursionError):
            raise Refusal(80002, f"{name} must be a list of numbers") from None
    return found


def _upgrade(lock: Lock) -> dict[str, Any]:
    needed = lock.firmware != LATEST_FIRMWARE
    return filled(
        needUpgrade=int(needed),
        firmwareInfo={
            "modelNum": lock.model,
            "hardwareRevision": lock.hardware,
            "firmwareRevision": lock.firmware,
        },
        firmwarePackage="c2ltdWxhdGVk" if needed else None,
        version=LATEST_FIRMWARE,
    )


HANDLERS: Final[dict[str, Handler]] = {
    "initializeLock": initialize,
    "initializeLockV2Sdk": initialize_v2,
    "updateLockData": update_data,
    "updateLockSpecialValue": update_special_value,
    "getLockImportData": get_import_data,
    "reportLockImport": report_import,
    "getLockRecoverData": get_recover_data,
    "resetAllLockEkeys": reset_all_ekeys,
    "checkLockUpgrade": check_upgrade,
    "recheckLockUpgrade": recheck_upgrade,
    "checkLockUpgradeOnPremise": check_upgrade_on_premise,
}
