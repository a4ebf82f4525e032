"""Windows that come back every week, written the way people say them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from typing import TYPE_CHECKING, Final

from .errors import ValidationError

if TYPE_CHECKING:
    from .generated.models import CyclicConfig, Weekday

_MIDNIGHT: Final = 24 * 60


def every_week(days: Iterable[Weekday | int], start: time, end: time) -> list[CyclicConfig]:
    """The windows of some days, for `cyclic_config` of cards, fingerprints, faces, palm veins, QR codes and remotes.

    Args:
        days: `Weekday` members, or numbers where 1 is Monday and 7 Sunday; at least one, none twice.
        start: when something opens on each of them, by the clock of the lock; seconds are dropped.
        end: when it closes; later than `start`, or midnight for the end of the day.

    Returns:
        One window for each day.

    Raises:
        ValidationError: there are no days, one of them is none, or the times are in the wrong order.

    See https://euopen.ttlock.com/document-pages/cloud/card/add
    """
    from .generated.models import CyclicConfig, Weekday

    first, last = _minutes("start", start), _minutes("end", end) or _MIDNIGHT
    if first >= last:
        raise ValidationError("start must lie before end", argument="start")
    named = [_day(Weekday, day) for day in days]
    if not named or len(set(named)) < len(named):
        raise ValidationError("days must name at least one day, and none twice", argument="days")
    return [CyclicConfig(week_day=day, start_time=first, end_time=last) for day in named]


def _minutes(name: str, value: time) -> int:
    if not isinstance(value, time):
        raise ValidationError(f"{name} must be a datetime.time, such as time(8, 30)", argument=name)
    return value.hour * 60 + value.minute


def _day(kind: type[Weekday], day: Weekday | int) -> Weekday:
    name = getattr(day, "name", None)
    if isinstance(name, str) and name in kind.__members__:  # also a day of an enum that counts from Sunday
        return kind[name]
    if name is None and isinstance(day, int) and not isinstance(day, bool) and 1 <= day <= 7:
        return kind(day)
    raise ValidationError(f"days must hold Weekday members or 1 (Monday) to 7 (Sunday), not {day!r}", argument="days")
