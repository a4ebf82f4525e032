"""records, and following them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ..errors import RateLimitError, ServerError, TransportError, TTLockError
from .calling import client
from .command import command
from .exits import Problem
from .finding import Door, find
from .output import Output
from .times import read, shown

if TYPE_CHECKING:
    from ..client import TTLock
    from ..generated.models import LockRecord

app = typer.Typer(add_completion=False)
TITLES: Final = {"id": "ID", "at": "When", "kind": "Kind", "what": "What", "success": "OK", "who": "Who"}
LATE: Final = timedelta(hours=6)  # records come late, with the time at which they happened
LEAST_SECONDS: Final = 5
PASSING: Final = (TransportError, ServerError, RateLimitError)  # worth another look later


@command(app, "records", "ttlock records 'Front door' --since yesterday --follow")
def records(
    ctx: typer.Context,
    lock: Annotated[str, typer.Argument(metavar="LOCK", help="Whole name or id of the lock.")],
    since: Annotated[str | None, typer.Option(help="From then on, such as yesterday or -2h.")] = None,
    until: Annotated[str | None, typer.Option(help="Until then.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the newest so many.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what comes, until Ctrl-C.")] = False,
    every: Annotated[int, typer.Option(help="Seconds between two looks; each is a call.")] = 30,
) -> None:
    """List what happened at a lock, newest first, by the lock's own clock; with --follow, oldest first.

    The codes that were typed are not shown. Records reach the cloud through a gateway, or when a phone comes by.
    """
    out: Output = ctx.obj
    if every < LEAST_SECONDS:
        raise Problem(f"--every must be at least {LEAST_SECONDS} seconds: each look is a call, and calls are counted")
    if follow and until is not None:
        raise Problem("--follow has no end: leave --until out")
    with client() as tt:
        door = find(tt, lock)
        now = datetime.now(door.zone)
        start = read(since, now, past=True) if since else None
        end = read(until, now, past=True) if until else None
        if start or end:
            out.note(f"{door}: {f'from {shown(start)}' if start else ''}{f' until {shown(end)}' if end else ''}")
        if follow:
            for record in followed(tt, door, start or now, every, limit, failed=partial(_failed, out)):
                row = row_of(record, door)
                out.line(row, f"{shown_time(row['at'])}  {row['what']}  {row['who'] or ''}".rstrip())
            return
        found = islice(tt.records.iter(door.lock_id, start=start, end=end), limit)
        out.rows((row_of(record, door) for record in found), TITLES)


def followed(
    tt: TTLock,
    door: Door,
    start: datetime,
    every: float,
    limit: int | None = None,
    *,
    failed: Callable[[TTLockError], None] = lambda error: None,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Iterator[LockRecord]:
    """The records from `start` on, oldest first, and then each as it comes; it does not end.

    A look goes back six hours before the last one that worked, as records come late; none is given twice. Once the
    first look has worked, one that fails for a passing reason is told to `failed`, and the next one catches up.

    Args:
        tt: the client.
        door: the lock.
        start: from when on.
        every: seconds between two looks.
        limit: only the newest so many of the first look.
        failed: hears of a look that failed.
        sleep: waits between two looks; for tests.
        clock: the time; for tests.
    """
    seen: dict[int, datetime] = {}
    since, newest, has_looked = start, limit, False
    while True:
        began = clock()
        try:
            found = list(islice(tt.records.iter(door.lock_id, start=since), newest))
        except PASSING as error:
            if not has_looked:
                raise
            failed(error)
            sleep(every)
            continue
        if newest is not None and len(found) == newest:
            start = max(start, min((record.lock_at or start for record in found), default=start))
        for record in reversed(found):
            if record.record_id not in seen:
                seen[record.record_id] = record.lock_at or start
                yield record
        newest, has_looked = None, True
        since = max(start, began - LATE)
        seen = {number: moment for number, moment in seen.items() if moment >= since - LATE}
        sleep(every)


def _failed(out: Output, error: TTLockError) -> None:
    out.note(f"this look failed, the next one catches up: {error}")


def row_of(record: LockRecord, door: Door) -> dict[str, Any]:
    """A record as `ttlock records` and `ttlock export records` show it."""
    at, arrived, kind = record.lock_at, record.server_at, record.record_type
    return {
        "id": record.record_id,
        "lock_id": door.lock_id,
        "at": at.astimezone(door.zone) if at else None,
        "arrived": arrived.astimezone(door.zone) if arrived else None,
        "kind": str(record.kind),
        "what": (kind.text or kind.name.lower()) if kind is not None else None,
        "type": None if kind is None else int(kind),
        "success": None if record.success is None else bool(record.success),
        "who": record.username,
    }


def shown_time(moment: datetime | None) -> str:
    """A time with its seconds, as a line of a stream shows it."""
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else "-"
