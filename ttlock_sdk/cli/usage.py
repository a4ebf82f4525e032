"""usage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import typer

from .calling import client
from .command import command
from .output import Output

app = typer.Typer(add_completion=False)


class Pace(NamedTuple):
    """Calls so far, and how many there will be when the month ends, at this pace."""

    calls: int
    by_the_end: int
    resets_at: datetime


@command(app, "usage", "ttlock usage")
def usage(ctx: typer.Context) -> None:
    """Tell how many calls the application has made this month, and how many there will be at this pace.

    The cloud counts by the month of Beijing. How many calls the plan allows is in the developer console alone. Asking
    is a call itself.
    """
    out: Output = ctx.obj
    with client() as tt:
        pace = pace_of(tt.usage.cloud(), datetime.now(UTC), tt.usage.resets_at)
        out.one(
            {
                "calls": pace.calls,
                "by_the_end_of_the_month": pace.by_the_end,
                "month": tt.usage.month,
                "resets_at": pace.resets_at.astimezone(),
            }
        )


def pace_of(calls: int, now: datetime, resets_at: datetime) -> Pace:
    """How the month goes. In its first day the pace is taken from a whole day: an hour tells too little."""
    start = (resets_at - timedelta(days=1)).replace(day=1)
    gone = max(timedelta(days=1), now - start)
    return Pace(calls, round(calls * max(1.0, (resets_at - start) / gone)), resets_at)
