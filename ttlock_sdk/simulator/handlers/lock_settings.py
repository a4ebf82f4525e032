"""What a lock is told once and keeps: names, clock, passage and working modes, settings, freezing, owners."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from ..._runtime.features import Feature
from ..state import Lock
from ..wire import Refusal
from .call import DONE, GATEWAY_WAY, Call, Handler, Role
from .lock_data import OFF, can, data_of, setting_of
from .passcodes import PASSCODE

ALWAYS_THERE, FROZEN = 0, 1
ASK_THE_LOCK = 1
ATTEMPTS: Final = {
    "flag": "unauthorizedAttemptAlertFlag",
    "count": "unauthorizedAttemptAlertCount",
    "seconds": "unauthorizedAttemptAlertLockTime",
    "passcodes": "unauthorizedAttemptAlertPwd",
    "cards": "unauthorizedAttemptAlertCard",
    "fingerprints": "unauthorizedAttemptAlertFingerprint",
}


def rename(call: Call) -> dict[str, Any]:
    """Another name, in the cloud alone."""
    call.lock().alias = call.fields["lockAlias"]
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Take a lock out of the cloud, with all that belongs to it."""
    call.state.forget_lock(call.lock(Role.OWNER))
    return DONE


def transfer(call: Call) -> dict[str, Any]:
    """Give locks to another account; ekeys of others stay, the receiver's own one goes."""
    receiver = call.fields["receiverUsername"]
    if receiver == call.username:
        raise Refusal(-3011, "a lock cannot be transferred to oneself")
    if receiver not in call.state.accounts:
        raise Refusal(20006, "the receiver does not exist")
    locks = [call.with_fields(lockId=str(number)).lock(Role.OWNER) for number in _numbers(call, "lockIdList")]
    if not locks:
        raise Refusal(80002, "lockIdList is empty")
    for lock in locks:
        old = lock.ekeys.pop(receiver, None)
        call.state.ekeys.pop(old or 0, None)
        lock.admin_key_id = lock.group_id = 0
        call.state.locks.hand_over(lock.lock_id, receiver)
    return DONE


def freeze(call: Call) -> dict[str, Any]:
    """Let the lock take no command and no code."""
    lock = call.lock(Role.OWNER)
    call.reach(lock, frozen=True)
    lock.is_frozen = True
    return DONE


def unfreeze(call: Call) -> dict[str, Any]:
    """Let it take them again."""
    lock = call.lock(Role.OWNER)
    call.reach(lock, frozen=True)
    lock.is_frozen = False
    return DONE


def query_freeze_status(call: Call) -> dict[str, Any]:
    """Whether it is frozen, asked at the lock."""
    lock = call.lock()
    call.reach(lock, frozen=True)
    return {"status": FROZEN if lock.is_frozen else ALWAYS_THERE}


def set_auto_lock_time(call: Call) -> dict[str, Any]:
    """After how many seconds it locks by itself."""
    lock = _told(call, "type")
    lock.auto_lock_seconds = call.number("seconds")
    return DONE


def query_time(call: Call) -> dict[str, Any]:
    """What the clock of the lock shows."""
    lock = call.lock()
    call.reach(lock)
    return {"date": call.clock.ms() + lock.clock_drift_ms}


def adjust_time(call: Call) -> dict[str, Any]:
    """Set the clock of the lock right."""
    lock = call.lock()
    call.reach(lock)
    lock.clock_drift_ms = 0
    return {"date": call.clock.ms()}


def change_timezone(call: Call) -> dict[str, Any]:
    """Another time zone; the answer has the new data of the lock."""
    lock = _told(call, "type")
    lock.timezone_offset = call.number("timezoneRawOffset")
    return {"lockData": data_of(lock)}


def configure_passage_mode(call: Call) -> dict[str, Any]:
    """Passage mode in up to five windows."""
    lock = _told(call, "type")
    lock.passage = {
        "passageMode": call.number("passageMode", OFF),
        "cyclicConfig": _windows(call),
        "autoUnlock": call.number("autoUnlock", OFF),
    }
    return DONE


def get_passage_mode(call: Call) -> dict[str, Any]:
    """The same read."""
    return call.lock().passage or {"passageMode": OFF, "cyclicConfig": [], "autoUnlock": OFF}


def configure_passage_mode_single(call: Call) -> dict[str, Any]:
    """Passage mode in one window, as older programs set it."""
    lock = _told(call, "type")
    lock.passage_single = {
        **{name: call.number(name) for name in ("passageMode", "isAllDay", "startDate", "endDate", "autoUnlock")},
        "weekDays": _numbers(call, "weekDays"),
    }
    return DONE


def get_passage_mode_single(call: Call) -> dict[str, Any]:
    """The same read."""
    return call.lock().passage_single or {"passageMode": OFF, "weekDays": []}


def configure_working_mode(call: Call) -> dict[str, Any]:
    """When the lock works at all."""
    lock = _told(call, "type")
    lock.working = {"workingMode": call.number("workingMode"), "cyclicConfig": _windows(call)}
    return DONE


def get_working_mode(call: Call) -> dict[str, Any]:
    """The same read."""
    return call.lock().working or {"workingMode": 1, "cyclicConfig": []}


def update_setting(call: Call) -> dict[str, Any]:
    """One of the settings, by its number."""
    lock = _told(call, "changeType")
    lock.settings[call.number("type")] = call.number("value")
    return DONE


def query_setting(call: Call) -> dict[str, Any]:
    """One of the settings, asked at the lock; off unless it was set."""
    lock = call.lock()
    call.reach(lock)
    return {"value": setting_of(lock, call.number("type"))}


def change_admin_passcode(call: Call) -> dict[str, Any]:
    """Another administrator's passcode."""
    lock, code = call.lock(Role.OWNER), call.fields["password"]
    if not PASSCODE.fullmatch(code):
        raise Refusal(-3006, "passcode must have 4 to 9 digits")
    if call.number("changeType", 1) == GATEWAY_WAY:
        call.reach(lock)
    lock.super_passcode = code
    return DONE


def change_erasing_passcode(call: Call) -> dict[str, Any]:
    """Another erasing passcode, as old locks had it."""
    call.lock(Role.OWNER).erasing_passcode = call.fields["password"]
    return DONE


def update_attempts(call: Call) -> dict[str, Any]:
    """How many failed attempts put the lock out of use, and for how long."""
    _check_attempts(call.lock())
    lock = _told(call, "type")
    lock.attempts = {name: call.number(wire, lock.attempts[name]) for name, wire in ATTEMPTS.items()}
    return DONE


def get_extra_setting(call: Call) -> dict[str, Any]:
    """The same read, with what else is known of a lock."""
    lock = call.lock()
    if call.number("type") == ASK_THE_LOCK:
        _check_attempts(lock)
        call.reach(lock)
    return {wire: lock.attempts[name] for name, wire in ATTEMPTS.items()}


def set_hotel_card_sector(call: Call) -> dict[str, Any]:
    """Which sectors of a hotel card the lock reads."""
    call.lock().sector = call.fields["sector"]
    return DONE


def activate_lift_floors(call: Call) -> dict[str, Any]:
    """Let a lift go to some floors; any lock is taken for the controller of one."""
    lock = call.lock()
    floors = _numbers(call, "floorList")
    call.reach(lock)
    lock.floors = floors
    return DONE


def get_face_data(call: Call) -> dict[str, Any]:
    """What a lock would take in place of a photo: a digest of it, the same for the same photo."""
    call.lock()
    image = call.fields["image"].encode("utf-8", "surrogatepass")
    return {"featureData": hashlib.sha256(image).hexdigest()[:40].upper()}


def upload_battery(call: Call) -> dict[str, Any]:
    """The charge that a phone has read."""
    call.lock(Role.HOLDER).battery = call.number("electricQuantity")
    return DONE


def _check_attempts(lock: Lock) -> None:
    if not can(lock.feature_value, Feature.UNAUTHORIZED_ATTEMPT_ALERT):
        raise Refusal(-4043, "the function is not supported for this lock")


def _told(call: Call, switch: str) -> Lock:
    """The lock, reached through its gateway if the call says so."""
    lock = call.lock()
    if call.number(switch, 1) == GATEWAY_WAY:
        call.reach(lock)
    return lock


def _windows(call: Call) -> list[Any]:
    found = _json(call, "cyclicConfig")
    for window in found:
        if not isinstance(window, dict) or not _all_numbers(window.get("weekDays")):
            raise Refusal(80002, "cyclicConfig must be a list of windows with the days of each")
    return found


def _numbers(call: Call, name: str) -> list[int]:
    found = _json(call, name)
    if not _all_numbers(found):
        raise Refusal(80002, f"{name} must be a list of numbers")
    return found


def _all_numbers(found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(number, int) for number in found)


def _json(call: Call, name: str) -> list[Any]:
    try:
        found = json.loads(call.text(name) or "[]")
    except (ValueError, RecursionError):
        raise Refusal(80002, f"{name} is not JSON") from None
    if not isinstance(found, list):
        raise Refusal(80002, f"{name} must be a list")
    return found


HANDLERS: Final[dict[str, Handler]] = {
    "renameLock": rename,
    "deleteLock": delete,
    "transferLocks": transfer,
    "freezeLock": freeze,
    "unfreezeLock": unfreeze,
    "queryLockFreezeStatus": query_freeze_status,
    "setAutoLockTime": set_auto_lock_time,
    "queryLockTime": query_time,
    "adjustLockTime": adjust_time,
    "changeLockTimezone": change_timezone,
    "configurePassageMode": configure_passage_mode,
    "getPassageModeConfiguration": get_passage_mode,
    "configPassageModeSingle": configure_passage_mode_single,
    "getPassageModeSingle": get_passage_mode_single,
    "configWorkingMode": configure_working_mode,
    "getWorkingMode": get_working_mode,
    "updateLockSetting": update_setting,
    "queryLockSetting": query_setting,
    "uploadLockBattery": upload_battery,
    "changeAdminPasscode": change_admin_passcode,
    "changeErasingPasscode": change_erasing_passcode,
    "updateUnauthorizedAttemptAlert": update_attempts,
    "getLockExtraSetting": get_extra_setting,
    "activateLiftFloors": activate_lift_floors,
    "getFaceFeatureData": get_face_data,
    "setHotelCardSector": set_hotel_card_sector,
}
