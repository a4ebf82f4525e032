"""From when until when, in the zone of a lock, shown back before anything is done."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, NamedTuple

import typer

from .exits import Problem
from .finding import Door
from .output import Output
from .times import read, shown

From = Annotated[str | None, typer.Option("--from", help="Begin, such as 'tomorrow 15:00', by the lock's own clock.")]
To = Annotated[str | None, typer.Option("--to", help="End, likewise; '+3d' counts from the begin.")]


class Period(NamedTuple):
    """Both ends, or neither: then it never ends."""

    start: datetime | None
    end: datetime | None

    def __str__(self) -> str:
        if self.start is None or self.end is None:
            return "without an end"
        return f"from {shown(self.start)} to {shown(self.end)}"


def period_of(door: Door, start: str | None, end: str | None, old: Period | None = None) -> Period:
    """What `--from` and `--to` mean for a door; without a begin it is now, without both there is no end.

    Args:
        door: whose clock counts.
        start: as a person writes it.
        end: likewise; a `+` counts from the begin.
        old: what was there before, of which the end that is not given stays.

    Raises:
        Problem: a date cannot be read, the end is missing, it is not after the begin, or what is new would be over
            already.
    """
    now = datetime.now(door.zone).replace(second=0, microsecond=0)
    if start is None and end is None:
        return Period(None, None)
    if end is None and (old is None or old.end is None):
        raise Problem("--from needs --to; leave both out for no end")
    begin = (old and old.start) or now
    if start is not None:
        begin = read(start, now)
    finish = (old and old.end) or now
    if end is not None:
        finish = read(end, begin if end.strip().startswith(("+", "-")) else now)
    if finish <= begin:
        raise Problem(f"the end, {shown(finish)}, is not after the begin, {shown(begin)}")
    if old is None and finish <= now:
        raise Problem(f"the end, {shown(finish)}, is over already: it is now {shown(now)} there")
    return Period(begin, finish)


def show_back(out: Output, door: Door, what: str, period: Period) -> None:
    """Tell on standard error what will be done, and by which clock."""
    clock = "" if door.zone_known else "; the lock does not tell its zone, so this machine's is meant"
    out.note(f"{door}: {what}, {period}{clock}")
