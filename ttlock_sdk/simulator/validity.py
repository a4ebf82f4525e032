"""When what opens a lock is valid: passcodes by the rules of their types, the rest by time and recurrence."""

from __future__ import annotations

from typing import Any, Final

from .doors import zoned
from .state import PERIOD, PERMANENT, Credential, Ekey, Lock, Passcode
from .state.locks import ADD_FAILED, ADDING

RECURRING: Final = 4  # of cards, fingers, faces, palms, remotes, QR codes and ekeys
ONE_TIME, ERASING, WEEKEND, DAILY, WORKDAY, MONDAY = 1, 4, 5, 6, 7, 8  # of passcodes
ONCE: Final = 1  # the end of an ekey that serves once; the app alone deletes it after that
SIX_HOURS_MS: Final = 21_600_000
DAY_MS: Final = 86_400_000
UNKNOWN_TO_THE_LOCK: Final = (ADDING, ADD_FAILED)
_DAYS: Final = {WEEKEND: (5, 6), DAILY: range(7), WORKDAY: range(5)}


def credential_serves(lock: Lock, item: Credential, now: int) -> bool:
    """Whether a card, finger, face or palm is valid, by the clock of the lock."""
    return item.status not in UNKNOWN_TO_THE_LOCK and in_time(lock, item.kind, item.start, item.end, item.windows, now)


def in_time(lock: Lock, kind: int, start: int, end: int, windows: list[dict[str, int]], now: int) -> bool:
    """Whether `now` is between two times (0 is no bound), and of what recurs in one of its windows of the week."""
    if now < start or (end and now >= end):
        return False
    if kind != RECURRING:
        return True
    moment = zoned(now, lock)
    minute = moment.hour * 60 + moment.minute
    return any(
        window["weekDay"] == moment.isoweekday() and window["startTime"] <= minute < window["endTime"]
        for window in windows
    )


def passcode_serves(lock: Lock, passcode: Passcode, now: int) -> bool:
    """Whether a passcode is valid, by the clock of the lock."""
    if passcode.status in UNKNOWN_TO_THE_LOCK or now < passcode.start:
        return False
    if passcode.kind == ONE_TIME:
        return not passcode.used and now < passcode.start + SIX_HOURS_MS
    if passcode.kind == ERASING:
        return not passcode.used and now < passcode.start + DAY_MS
    if passcode.kind in (PERMANENT, PERIOD):
        if not passcode.custom and not passcode.used and now >= passcode.start + DAY_MS:
            return False  # a computed code dies unless it is used within a day
        return passcode.kind == PERMANENT or now < passcode.end
    days: Any = _DAYS.get(passcode.kind, (passcode.kind - MONDAY,))
    return zoned(now, lock).weekday() in days and _in_hours(lock, passcode.start, passcode.end, now)


def ekey_serves(lock: Lock, ekey: Ekey, now: int) -> bool:
    """Whether an ekey is valid. One that recurs has days, and the hours of two times."""
    if ekey.kind != RECURRING:
        return ekey.start <= now and (ekey.end <= ONCE or now < ekey.end)
    if now < ekey.start_day or (ekey.end_day and now > ekey.end_day):
        return False
    sunday_first = zoned(now, lock).isoweekday() % 7 + 1
    return sunday_first in ekey.week_days and (not ekey.end or _in_hours(lock, ekey.start, ekey.end, now))


def _in_hours(lock: Lock, start: int, end: int, now: int) -> bool:
    return zoned(start, lock).time() <= zoned(now, lock).time() < zoned(end, lock).time()
