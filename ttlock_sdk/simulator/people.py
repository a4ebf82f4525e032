"""What people do at a lock: type a code on its keypad, hold a card to it, touch it, show a face or a palm."""

from __future__ import annotations

from typing import Final

from .doors import opened, settle, works, write
from .state import Credential, Lock, Notice, Passcode, StandaloneSensor, State
from .state.accessories import CLOSED, DOOR_SENSOR, OPEN, REMOTE
from .validity import ERASING, credential_serves, in_time, passcode_serves

BY_PASSCODE, BY_ADMINISTRATOR, KEY_LOCKED, KEYPAD_RESTS = 4, 92, 36, 48
RAW_UNKNOWN, RAW_EXPIRED, RAW_ERASED = 7, 11, 10
BY_KEY: Final = (10, 27)  # as the cloud numbers it, and as the lock does
SHOWN: Final = {"cards": (7, 17), "fingerprints": (8, 20), "faces": (67, 67), "palm_veins": (84, 84)}
EXPIRED: Final = {"cards": (7, 25), "fingerprints": (8, 22), "faces": (71, 71), "palm_veins": (88, 88)}
CARD_UNKNOWN, CARD_BLOCKED = (7, 91), (51, 51)
BY_REMOTE, BY_QR_CODE, QR_CODE_EXPIRED, DOOR_CLOSED, DOOR_OPENED = 55, 57, 58, 30, 31
SENSOR_EVENT: Final = 7


def enter_passcode(state: State, now: int, lock: Lock, code: str) -> bool:
    """Type a code on the keypad, at `now` milliseconds. Opens the lock and uses the code if it is valid.

    Five wrong codes, or as many as the lock is told, put the keypad out of use for a while. A code that erases opens
    nothing.
    """
    settle(state, now, lock)
    if not lock.battery:
        return False
    found = next((passcode for passcode in lock.passcodes.values() if passcode.code == code), None)
    administrator = found is None and code != "" and code == lock.super_passcode
    awake = works(lock, now) and now >= lock.rests_until
    valid = administrator or (found is not None and passcode_serves(lock, found, now + lock.clock_drift_ms))
    taken = valid and awake and not lock.is_frozen
    if taken and found is not None and found.kind == ERASING:
        _erase(state, now, lock, found)
        return False
    name = found.name if found is not None else None
    kind = BY_ADMINISTRATOR if administrator else BY_PASSCODE
    write(state, now, lock, kind, _raw(kind, found, taken), success=taken, username=name, code=code)
    if taken:
        lock.wrong_tries = 0
        if found is not None:
            found.used = found.used or now
        opened(state, now, lock)
    elif not valid and awake:
        _count(state, now, lock, "passcodes")
    return taken


def present(state: State, now: int, lock: Lock, shelf: str, number: str) -> bool:
    """Show a lock what it may know: a card, finger, face or palm. Opens it if that is valid now; writes it down."""
    settle(state, now, lock)
    if not lock.battery:
        return False
    known: dict[int, Credential] = getattr(lock, shelf)
    found = next((item for item in known.values() if item.number == number), None)
    numbers = _numbers(lock, shelf, number, found, now + lock.clock_drift_ms)
    valid = found is not None and numbers == SHOWN[shelf]
    opens = valid and not lock.is_frozen and works(lock, now) and now >= lock.rests_until
    name = found.name if found is not None else None
    write(state, now, lock, *numbers, success=opens, username=name, code=number)
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
    valid = in_time(lock, found.validity, found.start, found.end, found.windows, now + lock.clock_drift_ms)
    opens = valid and not lock.is_frozen and works(lock, now)
    write(state, now, lock, BY_REMOTE, success=opens, username=found.name, code=found.mac)
    if opens:
        opened(state, now, lock)
    return opens


def show_qr_code(state: State, now: int, lock: Lock, content: str) -> bool:
    """Show a lock a QR code. Opens it if the code is valid now; writes it down if the lock can read it."""
    found = next((code for code in lock.qr_codes.values() if code.content == content), None)
    if found is None or not lock.battery:
        return False
    settle(state, now, lock)
    valid = in_time(lock, found.validity, found.start, found.end, found.windows, now + lock.clock_drift_ms)
    opens = valid and not lock.is_frozen and works(lock, now)
    kind, number = BY_QR_CODE if valid else QR_CODE_EXPIRED, str(found.number)
    write(state, now, lock, kind, success=opens, username=found.name, code=number)
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


def _numbers(lock: Lock, shelf: str, number: str, found: Credential | None, now: int) -> tuple[int, int]:
    """How the cloud and the lock number what was shown: each way of being refused has its own, where there is one."""
    if shelf == "cards" and number in lock.blocked_cards:
        return CARD_BLOCKED
    if found is None:
        return CARD_UNKNOWN if shelf == "cards" else SHOWN[shelf]
    return SHOWN[shelf] if credential_serves(lock, found, now) else EXPIRED[shelf]


def _erase(state: State, now: int, lock: Lock, eraser: Passcode) -> None:
    """Strike all codes that were there before the one that was typed; the cloud has no number of its own for that."""
    eraser.used = now
    lock.wrong_tries = 0
    for code in [code for code in lock.passcodes.values() if code.passcode_id < eraser.passcode_id]:
        del lock.passcodes[code.passcode_id]
    write(state, now, lock, None, RAW_ERASED, username=eraser.name, code=eraser.code)


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
