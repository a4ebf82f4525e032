"""Dates as people write them: a small grammar of our own, dateutil for the rest, and nothing that is in doubt."""

from __future__ import annotations

import re
import warnings
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from typing import Final

from .exits import Problem

READABLE: Final = (
    "now, today, tomorrow 15:00, yesterday, friday 9:30, 18:00, 3pm, noon, 2026-12-24, 2026-12-24 11:00, "
    "2026-12-24T11:00+01:00, 24 Dec 2026 11:00, +7d, +1d12h, -90m (w, d, h, m), in 3 days, 2 hours ago"
)
_DAYS: Final = {"today": 0, "tomorrow": 1, "yesterday": -1}
_WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT: Final = tuple(day[:3] for day in _WEEK)
_UNITS: Final = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes"}
_UNIT: Final = r"(?:weeks?|w|days?|d|hours?|h|minutes?|min|m)"
_RELATIVE: Final = re.compile(rf"([+-]|in)((?:\d{{1,6}}{_UNIT})+)|((?:\d{{1,6}}{_UNIT})+)ago", re.ASCII)
_PIECE: Final = re.compile(r"(\d+)([wdhm])", re.ASCII)
_CLOCK: Final = re.compile(r"(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?\s*(am|pm)?", re.ASCII)
_ISO: Final = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun) )?(\d{4})([-/])(\d{2})\2(\d{2})(?:(?:t|,? )"
    r"(?:(noon)|(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)(?:\.\d+)?"
    r"(?: ?(z|utc|[+-]\d{2}:?\d{2}|\(utc(?:[+-]\d{1,2}(?::\d{2})?)?\)))?))?",
    re.ASCII,
)
_NUMERIC: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:\s+(.+))?", re.ASCII)
_DISTANCE: Final = re.compile(r"([+-])(\d{1,2}):?(\d{2})?", re.ASCII)
_MONTH_NAME: Final = re.compile(r"\b(?:\d{1,2})?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.ASCII)
_DAY_NAME: Final = re.compile(rf"\b(?:{'|'.join(_SHORT)})", re.ASCII)
_TIME_AMONG: Final = re.compile(
    r"(?<![\d:])(?:(\d{1,2}(?::\d{2}){1,2})(?:\.\d+)?(?: ?([ap])\.?m\b\.?)?|(\d{1,2}) ?([ap])\.?m\b\.?)"
    r"(?: ?(?:z\b|[+-]\d{2}(?::?\d{2})?\b))?",
    re.ASCII,
)
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?", re.ASCII)


class DateError(Problem):
    """A date that cannot be read, or could be read in two ways."""


class Here(tzinfo):
    """The zone of this machine, summer and winter, as the platform has it."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """How far its clocks are ahead of UTC at that time."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """None: the platform does not tell."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """What people here call it at that time."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """The time here when it is `moment` in UTC."""
        there = moment.replace(tzinfo=UTC).astimezone()
        here = there.replace(tzinfo=self)
        return here if here.utcoffset() == there.utcoffset() else here.replace(fold=1)


HERE: Final = Here()


def zone_of(offset_ms: int | None) -> tzinfo:
    """The zone of a lock's clock by its offset in milliseconds; this machine's where there is none."""
    if offset_ms is not None and abs(offset_ms) < 86_400_000:
        return timezone(timedelta(milliseconds=offset_ms))
    return HERE


def shown(moment: datetime) -> str:
    """A time as it is shown back before something is done with it; `read` takes it again, without the day."""
    return f"{moment:%a %Y-%m-%d %H:%M} (UTC{_offset(moment)})"


def read(text: str, now: datetime, *, past: bool = False) -> datetime:
    """The moment that a text means, in the zone of `now` unless it names an offset.

    Args:
        text: see `READABLE`. A day without a time is its beginning.
        now: an aware datetime in the zone that is meant.
        past: the name of a day means the last such day, today among them; otherwise the next one.

    Raises:
        DateError: it cannot be read, day and month are in doubt, no calendar holds it, or the clocks are changed at
            that time: it comes twice, or never.
    """
    words = " ".join(text.casefold().split())
    try:
        for reader in (_relative, _iso, _named, _numeric, _clock_today):
            found = reader(words, now, past)
            if found is not None:
                return found
        return _by_dateutil(words, now, text)
    except (OverflowError, ValueError):
        raise _unreadable(text) from None


def _relative(words: str, now: datetime, past: bool) -> datetime | None:
    found = _RELATIVE.fullmatch(words.replace(" ", ""))
    if found is None:
        return None
    sign = -1 if found[1] == "-" or found[3] else 1
    ahead = dict.fromkeys(_UNITS.values(), 0)
    for count, unit in _PIECE.findall(found[2] or found[3]):
        ahead[_UNITS[unit]] += sign * int(count)
    day = now + timedelta(weeks=ahead["weeks"], days=ahead["days"])  # the same time of the day, also in summer
    rest = timedelta(hours=ahead["hours"], minutes=ahead["minutes"])
    return (day.astimezone(UTC) + rest).astimezone(now.tzinfo)


def _named(words: str, now: datetime, past: bool) -> datetime | None:
    if words == "now":
        return now
    name, _, rest = _day_first(words).partition(" ")
    if _MONTH_NAME.search(rest):
        return None  # the day beside its date
    if name in _DAYS:
        ahead = _DAYS[name]
    elif name in _WEEK or name in _SHORT:
        ahead = (_SHORT.index(name[:3]) - now.weekday()) % 7 or 7
        ahead -= 7 if past else 0  # which makes it today, if today is such a day
    else:
        return None
    return _at(now + timedelta(days=ahead), rest.removeprefix("at "), now.tzinfo)


def _day_first(words: str) -> str:
    """`15:00 tomorrow` and `tomorrow, 15:00` as `tomorrow 15:00`."""
    clock, _, name = words.rpartition(" ")
    if clock and name in {*_DAYS, *_WEEK, *_SHORT}:
        return f"{name} {clock}"
    name, comma, rest = words.partition(", ")
    return f"{name} {rest}" if comma else words


def _iso(words: str, now: datetime, past: bool) -> datetime | None:
    found = _ISO.fullmatch(words)
    if found is None:
        return None
    year, _, month, day, noon, clock, zone = found.groups()
    date = datetime(int(year), int(month), int(day))
    _check_day(words, date)
    if zone is None:
        return _at(date, noon or clock or "", now.tzinfo)
    return _at(date, clock, timezone(_distance(zone))).astimezone(now.tzinfo)


def _distance(zone: str) -> timedelta:
    """How far a zone is ahead of UTC, by `z`, `utc`, `+0130`, `+01:30` or `(utc+1:30)`. ValueError if too far."""
    found = _DISTANCE.search(zone)
    if found is None:
        return timedelta()
    distance = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return -distance if found[1] == "-" else distance


def _numeric(words: str, now: datetime, past: bool) -> datetime | None:
    found = _NUMERIC.fullmatch(words)
    if found is None:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if first <= 12 and second <= 12 and first != second:
        ways = f"{year}-{second:02}-{first:02} or {year}-{first:02}-{second:02}"
        raise DateError(f"day and month of {words!r} are in doubt: write {ways}")
    day, month = (first, second) if first > 12 else (second, first)
    return _at(datetime(year, month, day), found[5] or "", now.tzinfo)


def _clock_today(words: str, now: datetime, past: bool) -> datetime | None:
    found = _CLOCK.fullmatch(words)
    if words != "noon" and (found is None or (found[2] is None and found[4] is None)):
        return None
    return _at(now, words, now.tzinfo)


def _at(day: datetime, clock: str, zone: tzinfo | None) -> datetime:
    return _certain(datetime.combine(day.date(), _clock(clock) if clock else time(), zone))


def _certain(moment: datetime) -> datetime:
    """The same, unless the clocks are changed just then."""
    first, second = moment.replace(fold=0), moment.replace(fold=1)
    if first.utcoffset() == second.utcoffset():
        return moment
    if (first.utcoffset() or timedelta()) > (second.utcoffset() or timedelta()):
        ways = " or ".join(f"{way.isoformat(timespec='minutes')}" for way in (first, second))
        raise DateError(f"{moment:%Y-%m-%d %H:%M} comes twice, as the clocks are put back: write {ways}")
    raise DateError(f"{moment:%Y-%m-%d %H:%M} does not come, as the clocks are put forward: take another time")


def _clock(text: str) -> time:
    """A time of the day. ValueError if it is none; an hour alone is one only with am or pm."""
    if text == "noon":
        return time(12)
    found = _CLOCK.fullmatch(text)
    if found is None or (found[2] is None and found[4] is None):
        raise ValueError
    hour = int(found[1])
    if found[4] is not None:
        if not 1 <= hour <= 12:
            raise ValueError
        hour = hour % 12 + (12 if found[4] == "pm" else 0)
    return time(hour, int(found[2] or 0), int(found[3] or 0))


def _check_day(words: str, date: datetime) -> None:
    named = _DAY_NAME.search(words)
    if named is not None and named[0] != _SHORT[date.weekday()]:
        raise DateError(f"{date:%Y-%m-%d} is a {_WEEK[date.weekday()]}")


def _by_dateutil(words: str, now: datetime, text: str) -> datetime:
    """What has a month by name, a day, a year of four digits and at most one time; each number must be found again."""
    times = [
        f"{clock or hour}{half or other}{'m' * bool(half or other)}"
        for clock, half, hour, other in _TIME_AMONG.findall(words)
    ]
    numbers = sorted(map(int, _NUMBER.findall(_TIME_AMONG.sub(" ", words))))
    if not _MONTH_NAME.search(words) or len(numbers) != 2 or len(times) > 1:
        raise _unreadable(text)
    from dateutil import parser

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a zone by a name that it does not know
            moment = parser.parse(words, default=datetime(2000, 1, 1))
    except (parser.ParserError, Warning, TypeError, ArithmeticError, AttributeError, IndexError, RecursionError):
        raise _unreadable(text) from None
    clock = _clock(times[0]) if times else time()
    moment = moment.replace(microsecond=0)
    if [moment.day, moment.year] != numbers or moment.time() != clock or moment.year < 1900:
        raise _unreadable(text)
    _check_day(words, moment)
    return _certain(moment.replace(tzinfo=now.tzinfo)) if moment.tzinfo is None else moment.astimezone(now.tzinfo)


def _unreadable(text: str) -> DateError:
    return DateError(f"cannot read {text!r} as a date. What can be read: {READABLE}")


def _offset(moment: datetime) -> str:
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    if not minutes:
        return ""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
