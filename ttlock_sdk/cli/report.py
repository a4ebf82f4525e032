"""report: one HTML page about all doors."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._runtime.records import RecordKind
from ..errors import NotFoundError, PermissionDeniedError
from ..private_files import write_whole
from .calling import client
from .command import command
from .exits import Problem
from .files import check_target
from .finding import Door, choose, door_of
from .output import Output
from .page import Attempt, Expiring, Facts, page

if TYPE_CHECKING:
    from ..client import TTLock
    from ..generated.models import LockRecord

app = typer.Typer(add_completion=False)


@command(app, "report", "ttlock report --days 30 --output report.html")
def report(
    ctx: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", help="The page to write.")] = Path("report.html"),
    days: Annotated[int, typer.Option(min=1, max=180, help="How many days of records it tells of.")] = 30,
    within: Annotated[int, typer.Option(min=1, help="Codes that end within so many days are listed.")] = 14,
    lock: Annotated[list[str] | None, typer.Option(help="Only this lock; can be given several times.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a page that is there.")] = False,
) -> None:
    """Write one HTML page: batteries, use by day and by door, failed attempts, codes that end soon.

    It needs nothing from outside and holds no digits of any code. Takes some two calls for each lock.
    """
    out: Output = ctx.obj
    check_target(output)
    if output.exists() and not force:
        raise Problem(f"{output} is there already; --force replaces it")
    with client() as tt:
        facts = gathered(tt, out, days, within, lock or [])
    write_whole(output, page(facts))
    out.done(f"{output} tells of {len(facts.batteries)} locks", {"file": str(output), "locks": len(facts.batteries)})


def gathered(tt: TTLock, out: Output, days: int, within: int, chosen: list[str]) -> Facts:
    """All that the page tells."""
    now = datetime.now(UTC)
    facts = Facts(now, days, within)
    found = {door_of(lock): lock for lock in tt.locks.iter()}
    doors = [choose(found, name) for name in chosen] if chosen else list(found)
    for door in out.progress(dict.fromkeys(doors), "locks", len(doors)):
        facts.batteries[door.alias, door.lock_id] = found[door].electric_quantity
        try:
            _count(facts, door, tt.records.iter(door.lock_id, start=now - timedelta(days=days), end=now))
            facts.expiring += _expiring(door, tt.passcodes.iter(door.lock_id), now, within)
        except (NotFoundError, PermissionDeniedError) as error:
            facts.left_out.append(f"{door}: {error}")
    return facts


def _count(facts: Facts, door: Door, records: Iterable[LockRecord]) -> None:
    for record in records:
        at = record.lock_at
        if at is None:
            continue
        at = at.astimezone(door.zone)
        if record.kind is RecordKind.REFUSED or (record.success is not None and not record.success):
            facts.failed[door.alias, door.lock_id] += 1
            facts.attempts.append(Attempt(at, door.alias, _tried(record), record.username or ""))
        elif record.is_unlock:
            facts.by_door[door.alias, door.lock_id] += 1
            facts.by_day[at.date()] += 1


def _tried(record: LockRecord) -> str:
    """What did not work; the name of a record is that of its success, unless nothing of its kind has any."""
    text = record.record_type.text if record.record_type is not None else ""
    return text if record.kind is RecordKind.REFUSED or not text else f"Failed: {text[0].lower()}{text[1:]}"


def _expiring(door: Door, codes: Iterable[Any], now: datetime, within: int) -> list[Expiring]:
    ends = ((code, code.end_at) for code in codes)
    return [
        Expiring(end.astimezone(door.zone), door.alias, code.keyboard_pwd_name or str(code.keyboard_pwd_id))
        for code, end in ends
        if end is not None and now <= end <= now + timedelta(days=within)
    ]
