"""A lock as a thing on a door: when it works, how it opens and closes, and what it writes down."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from .state import Lock, Notice, Record, State

ON: Final = 1
NEVER_OFF, NEVER_ON = 1, 2  # working modes; any other has hours
LOCK_RECORDS: Final = 1
AUTO_LOCKED, PASSAGE_OPENED = 45, 63
OPENINGS_PER_PERCENT: Final = 40
AUTO_LOCK: Final = "auto_lock"
_BEGIN: Final = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_MS, _LAST_MS = -62_135_596_800_000, 253_402_300_799_999  # the years 1 to 9999, beyond which no calendar goes


def zoned(ms: int, lock: Lock | None = None) -> datetime:
    """A time as the zone of a lock has it, or UTC; those that no calendar has become the nearest that one has."""
    shown = ms + (lock.timezone_offset if lock is not None else 0)
    return _BEGIN + timedelta(milliseconds=min(max(shown, _FIRST_MS), _LAST_MS))


def local_time(lock: Lock, ms: int) -> datetime:
    """What the clock of a lock shows, in its own zone."""
    return zoned(ms + lock.clock_drift_ms, lock)


def works(lock: Lock, now: int) -> bool:
    """Whether the lock works at all now: it has power, and it is within its hours."""
    mode = (lock.working or {}).get("workingMode", NEVER_OFF)
    if not lock.battery or mode == NEVER_ON:
        return False
    return mode == NEVER_OFF or _within(lock, now, (lock.working or {})["cyclicConfig"])


def in_passage(lock: Lock, now: int) -> bool:
    """Whether the lock stays open now once it was opened."""
    for mode, windows in ((lock.passage, "cyclicConfig"), (lock.passage_single, None)):
        if mode is not None and mode.get("passageMode") == ON:
            found = [_single(mode)] if windows is None else mode[windows]
            if _within(lock, now, found):
                return True
    return False


def settle(state: State, now: int, lock: Lock) -> None:
    """Open a lock whose hours of passage mode have begun, if it is to open by itself."""
    modes = [mode for mode in (lock.passage, lock.passage_single) if mode and mode.get("autoUnlock") == ON]
    if modes and not lock.is_open and works(lock, now) and in_passage(lock, now):
        lock.is_open = True
        write(state, now, lock, PASSAGE_OPENED)


def opened(state: State, now: int, lock: Lock) -> None:
    """Open a lock: that costs charge, and it closes by itself after a while unless it is told not to."""
    lock.is_open = True
    lock.openings += 1
    if lock.openings % OPENINGS_PER_PERCENT == 0:
        lock.battery = max(0, lock.battery - 1)
    if lock.auto_lock_seconds > 0:
        lock.locks_at = now / 1000 + lock.auto_lock_seconds
        state.later(lock.locks_at, AUTO_LOCK, lock.lock_id)


def locked_by_itself(state: State, now: int, lock: Lock) -> None:
    """Close a lock whose time has come, but for passage mode."""
    if lock.is_open and now / 1000 >= lock.locks_at and not in_passage(lock, now):
        lock.is_open = False
        write(state, now, lock, AUTO_LOCKED)


def write(
    state: State,
    now: int,
    lock: Lock,
    kind: int | None,
    raw_kind: int | None = None,
    *,
    success: bool = True,
    username: str | None = None,
    code: str | None = None,
) -> Record:
    """Write a record, by the clock of the lock, and tell it to the cloud's listeners if something hears the lock.

    Args:
        state: the world.
        now: milliseconds since 1970.
        lock: which.
        kind: as the cloud numbers it; None for what it has no number for.
        raw_kind: as the lock does; the same by default.
        success: whether it came about.
        username: who, or the name of what was shown.
        code: the code or number that was shown.
    """
    raw = raw_kind or kind or 0
    moment = now + lock.clock_drift_ms
    record = Record(state.new_id(), kind, success, username, code, moment, now, raw, lock.battery)
    lock.note(record)
    heard = any(gateway.is_online for gateway in state.gateways_of(lock.owner, lock.lock_id))
    if heard or (lock.has_network and lock.is_online):
        state.tell(_told(lock, record))
    return record


def _told(lock: Lock, record: Record) -> Notice:
    told = {
        "lockId": lock.lock_id,
        "lockMac": lock.mac,
        "electricQuantity": record.battery,
        "lockDate": record.lock_ms,
        "serverDate": record.server_ms,
        "recordTypeFromLock": record.raw_kind,
        "recordType": record.kind,
        "success": int(record.success),
        "username": record.username,
        "keyboardPwd": record.code,
    }
    records = json.dumps([{name: value for name, value in told.items() if value is not None}], ensure_ascii=False)
    fields = {"lockId": str(lock.lock_id), "lockMac": lock.mac, "admin": lock.owner, "records": records}
    return Notice(lock.owner, LOCK_RECORDS, fields)


def _single(mode: Mapping[str, Any]) -> dict[str, Any]:
    names = {"isAllDay": "isAllDay", "startTime": "startDate", "endTime": "endDate", "weekDays": "weekDays"}
    return {name: mode.get(wire, 0) for name, wire in names.items()}


def _within(lock: Lock, now: int, windows: Iterable[Any]) -> bool:
    moment = local_time(lock, now)
    minute = moment.hour * 60 + moment.minute
    for window in windows:
        if isinstance(window, dict) and moment.isoweekday() in (window.get("weekDays") or ()):
            all_day = window.get("isAllDay") == ON
            if all_day or _number(window, "startTime") <= minute < _number(window, "endTime"):
                return True
    return False


def _number(window: Mapping[str, Any], name: str) -> int:
    value = window.get(name)
    return value if isinstance(value, int) else 0
