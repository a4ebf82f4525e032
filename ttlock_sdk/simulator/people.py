"""What people do at a lock: type a code on its keypad, hold a card to it, touch it, show a face or a palm."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from .doors import opened, settle, works, write
from .state import PERIOD, PERMANENT, Credential, Lock, Notice, Passcode, StandaloneSensor, State
from .state.accessories import CLOSED, DOOR_SENSOR, OPEN, REMOTE
from .state.locks import ADD_FAILED, ADDING

BY_PASSCODE, BY_ADMINISTRATOR, KEY_LOCKED, KEYPAD_RESTS = 4, 92, 36, 48
RAW_UNKNOWN, RAW_EXPIRED = 7, 11
BY_KEY: Final = (10, 27)  # as the cloud numbers it, and as the lock does
RECORD_KINDS: Final = {"cards": (7, 17), "fingerprints": (8, 20), "faces": (67, 67), "palm_veins": (84, 84)}
RECURRING: Final = 4
BY_REMOTE, BY_QR_CODE, QR_CODE_EXPIRED, DOOR_CLOSED, DOOR_OPENED = 55, 57, 58, 30, 31
SENSOR_EVENT: Final = 7
UNKNOWN_TO_THE_LOCK: Final = (ADDING, ADD_FAILED)
ONE_TIME, WEEKEND, DAILY, WORKDAY, MONDAY = 1, 5, 6, 7, 8
SIX_HOURS_MS: Final = 21_600_000
DAY_MS: Final = 86_400_000


def enter_passcode(state: State, now: int, lock: Lock, code: str) -> bool:
    """Type a code on the keypad, at `now` milliseconds. Opens the lock and uses the code if it is valid.

    Five wrong codes, or as many as the lock is told, put the keypad out of use for a while.
    """
    settle(state, now, lock)
    if not lock.battery:
        return False
    found = next((passcode for passcode in lock.passcodes.values() if passcode.code == code), None)
    administrator = found is None and code != "" and code == lock.super_passcode
    awake = works(lock, now) and now >= lock.rests_until
    valid = administrator or (found is not None and _is_valid(lock, found, now + lock.clock_drift_ms))
    opens = valid and awake and not lock.is_frozen
    name = found.name if found is not None else None
    kind = BY_ADMINISTRATOR if administrator else BY_PASSCODE
    write(state, now, lock, kind, _raw(kind, found, opens), success=opens, username=name, code=code)
    if opens:
        lock.wrong_tries = 0
        if found is not None:
            found.used = found.used or now
        opened(state, now, lock)
    elif not valid and awake:
        _count(state, now, lock, "passcodes")
    return opens


def present(state: State, now: int, lock: Lock, shelf: str, number: str) -> bool:
    """Show a lock what it may know: a card, finger, face or palm. Opens it if that is valid now; writes it down."""
    settle(state, now, lock)
    if not lock.battery:
        return False
    known: dict[int, Credential] = getattr(lock, shelf)
    found = next((item for item in known.values() if item.number == number), None)
    blocked = shelf == "cards" and number in lock.blocked_cards
    valid = found is not None and not blocked and _serves(lock, found, now + lock.clock_drift_ms)
    opens = valid and not lock.is_frozen and works(lock, now) and now >= lock.rests_until
    name = found.name if found is not None else None
    kind, raw = RECORD_KINDS[shelf]
    write(state, now, lock, kind, raw, success=opens, username=name, code=number)
    if opens:
        lock.wrong_tries = 0
        opened(state, now, lock)
    elif not valid and works(lock, now) and lock.attempts.get(shelf):
        _count(state, now, lock, shelf)
    return opens


def press_remote(state: State, now: int, lock: Lock, mac: str) -> bool:
    """Press the button of a remote. Unlocks the lock if the remote is valid now; writes it down if it is known."""
    found = next((item for item in lock.accessories.values() if (item.kind, item.mac) == (REMOTE, mac)), None)
    if found is None or not lock.battery:
        return False
    settle(state, now, lock)
    valid = _in_time(lock, found.validity, found.start, found.end, found.windows, now + lock.clock_drift_ms)
    opens = valid and not lock.is_frozen and works(lock, now)
    write(state, now, lock, BY_REMOTE, success=opens, username=found.name)
    if opens:
        opened(state, now, lock)
    return opens


def show_qr_code(state: State, now: int, lock: Lock, content: str) -> bool:
    """Show a lock a QR code. Opens it if the code is valid now; writes it down if the lock can read it."""
    found = next((code for code in lock.qr_codes.values() if code.content == content), None)
    if found is None or not lock.battery:
        return False
    settle(state, now, lock)
    valid = _in_time(lock, found.validity, found.start, found.end, found.windows, now + lock.clock_drift_ms)
    opens = valid and not lock.is_frozen and works(lock, now)
    write(state, now, lock, BY_QR_CODE if valid else QR_CODE_EXPIRED, success=opens, username=found.name)
    if opens:
        opened(state, now, lock)
    return opens


def move_door(state: State, now: int, lock: Lock, *, is_open: bool) -> bool:
    """Open or close the door itself, which a bolted lock does not let happen; a door sensor sees it."""
    settle(state, now, lock)
    if is_open and not lock.is_open:
        return False
    lock.door_is_open = is_open
    if lock.has_sensor or any(item.kind == DOOR_SENSOR for item in lock.accessories.values()):
        write(state, now, lock, DOOR_OPENED if is_open else DOOR_CLOSED)
    return True


def move_sensor(state: State, now: int, sensor: StandaloneSensor, *, is_open: bool) -> None:
    """Open or close what a stand-alone sensor watches; the cloud tells it at once."""
    sensor.state = OPEN if is_open else CLOSED
    sensor.records.append((now, sensor.state))
    fields = {
        "doorSensorId": sensor.sensor_id,
        "mac": sensor.mac,
        "name": sensor.name,
        "recordType": sensor.state,
    }
    state.tell(Notice(sensor.owner, SENSOR_EVENT, {name: str(value) for name, value in fields.items()}))


def turn_key(state: State, now: int, lock: Lock, *, locks: bool) -> None:
    """Turn the mechanical key, which always works."""
    if locks:
        lock.is_open = False
        write(state, now, lock, KEY_LOCKED)
    else:
        opened(state, now, lock)
        write(state, now, lock, *BY_KEY)


def _raw(kind: int, found: Passcode | None, opens: bool) -> int:
    """How the lock itself numbers a code: it tells an unknown one from one whose time it is not."""
    if opens or kind != BY_PASSCODE:
        return kind
    return RAW_UNKNOWN if found is None else RAW_EXPIRED


def _count(state: State, now: int, lock: Lock, shelf: str) -> None:
    rules = lock.attempts
    if rules["flag"] != 1 or not rules["count"] or not rules[shelf]:
        return
    lock.wrong_tries += 1
    if lock.wrong_tries >= rules["count"]:
        lock.wrong_tries = 0
        lock.rests_until = now + rules["seconds"] * 1000
        write(state, now, lock, KEYPAD_RESTS)


def _serves(lock: Lock, item: Credential, now: int) -> bool:
    return item.status not in UNKNOWN_TO_THE_LOCK and _in_time(lock, item.kind, item.start, item.end, item.windows, now)


def _in_time(lock: Lock, kind: int, start: int, end: int, windows: list[dict[str, int]], now: int) -> bool:
    if now < start or (end and now >= end):
        return False
    if kind != RECURRING:
        return True
    moment = _local(lock, now)
    minute = moment.hour * 60 + moment.minute
    return any(
        window["weekDay"] == moment.isoweekday() and window["startTime"] <= minute < window["endTime"]
        for window in windows
    )


def _is_valid(lock: Lock, passcode: Passcode, now: int) -> bool:
    if passcode.status in UNKNOWN_TO_THE_LOCK:
        return False
    if passcode.kind == ONE_TIME:
        return not passcode.used and passcode.start <= now < passcode.start + SIX_HOURS_MS
    computed = not passcode.custom and passcode.kind in (PERMANENT, PERIOD)
    if computed and not passcode.used and now >= passcode.start + DAY_MS:
        return False  # a computed code dies unless it is used within a day
    if passcode.kind == PERMANENT:
        return now >= passcode.start
    if passcode.kind == PERIOD:
        return passcode.start <= now < passcode.end
    return passcode.kind >= WEEKEND and now >= passcode.start and _recurs(lock, passcode, now)


def _recurs(lock: Lock, passcode: Passcode, now: int) -> bool:
    moment, start, end = (_local(lock, ms) for ms in (now, passcode.start, passcode.end))
    days = {WEEKEND: (5, 6), DAILY: range(7), WORKDAY: range(5)}.get(passcode.kind, (passcode.kind - MONDAY,))
    return moment.weekday() in days and start.time() <= moment.time() < end.time()


def _local(lock: Lock, ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC) + timedelta(milliseconds=lock.timezone_offset)
