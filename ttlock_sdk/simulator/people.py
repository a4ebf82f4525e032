"""What people do at a lock: type a code on its keypad, hold a card to it, touch it, show a face or a palm."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from .clock import SimulatedClock
from .state import PERIOD, PERMANENT, Credential, Lock, Passcode, Record, State

BY_PASSCODE: Final = 4
RECORD_KINDS: Final = {"cards": 7, "fingerprints": 8, "faces": 67, "palm_veins": 84}
RECURRING: Final = 4
ONE_TIME, WEEKEND, DAILY, WORKDAY, MONDAY = 1, 5, 6, 7, 8
SIX_HOURS_MS: Final = 21_600_000
DAY_MS: Final = 86_400_000


def enter_passcode(state: State, clock: SimulatedClock, lock: Lock, code: str) -> bool:
    """Type a code. Opens the lock and uses the code if it is valid now; makes a record either way."""
    now = clock.ms()
    found = next((passcode for passcode in lock.passcodes.values() if passcode.code == code), None)
    opens = found is not None and not lock.is_frozen and _is_valid(lock, found, now)
    if found is not None and opens:
        found.used = found.used or now
        lock.is_open = True
    name = found.name if found is not None else None
    lock.note(Record(state.new_id(), BY_PASSCODE, opens, name, code, now, now))
    return opens


def present(state: State, clock: SimulatedClock, lock: Lock, shelf: str, number: str) -> bool:
    """Show a lock what it may know: a card, finger, face or palm. Opens it if that is valid now; makes a record."""
    now = clock.ms()
    known: dict[int, Credential] = getattr(lock, shelf)
    found = next((item for item in known.values() if item.number == number), None)
    blocked = shelf == "cards" and number in lock.blocked_cards
    opens = found is not None and not blocked and not lock.is_frozen and _serves(lock, found, now)
    lock.is_open = lock.is_open or opens
    name = found.name if found is not None else None
    lock.note(Record(state.new_id(), RECORD_KINDS[shelf], opens, name, number, now, now))
    return opens


def _serves(lock: Lock, item: Credential, now: int) -> bool:
    if now < item.start or (item.end and now >= item.end):
        return False
    if item.kind != RECURRING:
        return True
    moment = _local(lock, now)
    minute = moment.hour * 60 + moment.minute
    return any(
        window["weekDay"] == moment.isoweekday() and window["startTime"] <= minute < window["endTime"]
        for window in item.windows
    )


def _is_valid(lock: Lock, passcode: Passcode, now: int) -> bool:
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
