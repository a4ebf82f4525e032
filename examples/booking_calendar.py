"""Bookings of a calendar as codes: python examples/booking_calendar.py CALENDAR.ics LOCK_ID

Booking portals publish a calendar (iCalendar) for each house. Each booking that has not ended gets a code of its own;
bookings that are gone lose theirs. Run it from cron as often as you like: what is as it should be is left alone.

A code follows from the booking's uid and a key of yours (BOOKING_KEY), so it needs no database, and nobody who knows
the calendar can work it out.

Check-in and check-out are by the clock of the house, whose zone you give (BOOKING_ZONE, such as Europe/Berlin): that of
the machine may be another one, and cron often knows none.

A booking that cannot have a code is named on standard error and skipped, and the others get theirs.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event
from somewhere import somewhere

from ttlock_sdk import TTLock, errors

MARK: Final = "booking "  # what the names of our codes begin with; codes of others are left alone
CHECK_IN, CHECK_OUT = time(15), time(11)
DIGITS: Final = 7


class Booking(NamedTuple):
    """A stay, from check-in to check-out; both are None where the calendar says nothing that makes sense."""

    uid: str
    start: datetime | None = None
    end: datetime | None = None

    @property
    def name(self) -> str:
        """The name of its code, which tells the booking and no guest."""
        return MARK + hashlib.sha256(self.uid.encode()).hexdigest()[:10]


def bookings(text: bytes, zone: ZoneInfo) -> list[Booking]:
    """The bookings of a calendar. Days without times are stays: check-in on the first one, check-out on the last."""
    found = (_booking(event, zone) for event in Calendar.from_ical(text).events)
    return [booking for booking in found if booking is not None]


def _booking(event: Event, zone: ZoneInfo) -> Booking | None:
    """What an event says; None if it was cancelled."""
    uid = str(event.uid)
    try:
        if event.status == "CANCELLED":
            return None
        if not uid:  # two of them would share a code
            return Booking(uid)
        return Booking(uid, _moment(event.start, CHECK_IN, zone), _moment(event.end, CHECK_OUT, zone))
    except ValueError:
        return Booking(uid)


def _moment(value: date | datetime, hour: time, zone: ZoneInfo) -> datetime:
    if not isinstance(value, datetime):
        return datetime.combine(value, hour, zone)
    return value if value.tzinfo is not None else value.replace(tzinfo=zone)


def code_of(booking: Booking, key: str) -> str:
    """The digits of a booking: always the same, and no run such as 1234567, which locks refuse."""
    for turn in range(100):
        found = hmac.digest(key.encode(), f"{booking.uid} {turn}".encode(), "sha256")
        digits = f"{int.from_bytes(found[:8]) % 10**DIGITS:0{DIGITS}d}"
        steps = {ord(after) - ord(before) for before, after in pairwise(digits)}
        if len(steps) > 1:
            return digits
    raise AssertionError("a hundred digests in a row that are runs")


def keep_in_step(tt: TTLock, lock_id: int, wanted: Iterable[Booking], key: str, now: datetime) -> dict[str, int]:
    """Give each booking its code and take away those of bookings that are gone or over; how many of each.

    A booking that cannot have a code keeps the one that it has.
    """
    done = {"added": 0, "changed": 0, "present": 0, "replaced": 0, "deleted": 0, "skipped": 0}
    stays = {booking.name: booking for booking in wanted if booking.end is None or booking.end > now}
    for code in tt.passcodes.all(lock_id):
        name = code.keyboard_pwd_name or ""
        if name.startswith(MARK) and name not in stays:
            tt.passcodes.delete(lock_id, code.keyboard_pwd_id)
            done["deleted"] += 1
    for name, stay in stays.items():
        outcome = "skipped"
        if stay.start is None or stay.end is None:  # without a period it would open for ever
            print(f"skipped booking {stay.uid!r}: its uid, status or times are missing or odd", file=sys.stderr)
        else:
            try:
                found = tt.passcodes.ensure(lock_id, code_of(stay, key), name=name, start=stay.start, end=stay.end)
                outcome = found.outcome.value
            except (errors.ValidationError, errors.ConflictError) as error:
                print(f"skipped booking {stay.uid!r}: {error}", file=sys.stderr)
        done[outcome] += 1
    return done


def zone_of(name: str) -> ZoneInfo:
    """The zone of that name, or the end of the program with a sentence."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        sys.exit(f"set BOOKING_ZONE to the zone of the house, such as Europe/Berlin, not {name!r}")


def main(words: list[str]) -> None:
    """Bring one lock in step with one calendar."""
    if len(words) != 2 or not words[1].isdecimal():
        sys.exit("usage: booking_calendar.py CALENDAR.ics LOCK_ID")
    key = os.environ.get("BOOKING_KEY", "")
    if len(key) < 16:
        sys.exit("set BOOKING_KEY to a secret of 16 characters or more")
    zone = zone_of(os.environ.get("BOOKING_ZONE", ""))
    with TTLock.from_env() as tt:
        done = keep_in_step(tt, int(words[1]), bookings(Path(words[0]).read_bytes(), zone), key, datetime.now(UTC))
    print(", ".join(f"{count} {what}" for what, count in done.items()))


if __name__ == "__main__":
    with somewhere():
        main(sys.argv[1:])
