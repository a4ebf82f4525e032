"""locks, info, unlock, lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .asking import agree
from .calling import client
from .command import command
from .finding import find
from .output import Output

if TYPE_CHECKING:
    from ..generated.models import Lock, LockDetail

app = typer.Typer(add_completion=False)
Name = Annotated[str, typer.Argument(metavar="NAME-OR-ID", help="Its whole name, or its id.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]


@command(app, "locks", "ttlock locks --json")
def locks(
    ctx: typer.Context,
    group: Annotated[int | None, typer.Option(help="Only those of the group with this id.")] = None,
) -> None:
    """List the locks of the account."""
    with client() as tt:
        rows = (row_of(lock) for lock in tt.locks.iter(group_id=group))
        titles = {"id": "ID", "name": "Name", "battery": "Battery %", "gateway": "Gateway", "group": "Group"}
        ctx.obj.rows(rows, titles)


@command(app, "info", "ttlock info 'Front door'")
def info(
    ctx: typer.Context,
    name: Name,
    live: Annotated[bool, typer.Option(help="Ask the lock itself whether it is open; takes seconds.")] = False,
) -> None:
    """Show one lock: what it is, what it can do, its battery."""
    with client() as tt:
        door = find(tt, name)
        row = _details(tt.locks.get(door.lock_id), door.zone)
        if live:
            state = tt.locks.query_open_state(door.lock_id).state
            row["state"] = None if state is None else state.name.lower()
        ctx.obj.one(row)


@command(app, "unlock", "ttlock unlock 'Front door' --yes")
def unlock(ctx: typer.Context, name: Name, yes: Yes = False) -> None:
    """Open a door. Asks first, or needs --yes where nobody can be asked.

    Sent once: if nothing tells whether it was done, the exit code is 10, and you should look at the door.
    """
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, name)
        agree(f"this opens {door}", yes)
        tt.locks.unlock(door.lock_id)
        out.done(f"{door} is unlocked", {"id": door.lock_id, "name": door.alias, "done": "unlocked"})


@command(app, "lock", "ttlock lock 'Front door'")
def lock(ctx: typer.Context, name: Name) -> None:
    """Lock a door. To look at a lock, see `ttlock info`."""
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, name)
        tt.locks.lock(door.lock_id)
        out.done(f"{door} is locked", {"id": door.lock_id, "name": door.alias, "done": "locked"})


def row_of(lock: Lock) -> dict[str, Any]:
    """A lock as `ttlock locks` and `ttlock export locks` show it."""
    return {
        "id": lock.lock_id,
        "name": lock.lock_alias or lock.lock_name,
        "mac": lock.lock_mac,
        "battery": lock.electric_quantity,
        "gateway": None if lock.has_gateway is None else bool(lock.has_gateway),
        "group": lock.group_name,
        "group_id": lock.group_id,
        "utc_offset_minutes": None if lock.timezone_raw_offset is None else lock.timezone_raw_offset // 60_000,
        "features": [feature.name.lower() for feature in lock.features],
    }


def _details(lock: LockDetail, zone: Any) -> dict[str, Any]:
    since = lock.date_at
    return {
        "id": lock.lock_id,
        "name": lock.lock_alias or lock.lock_name,
        "mac": lock.lock_mac,
        "battery": lock.electric_quantity,
        "gateway": None if lock.has_gateway is None else bool(lock.has_gateway),
        "model": lock.model_num,
        "hardware": lock.hardware_revision,
        "firmware": lock.firmware_revision,
        "auto_lock_seconds": lock.auto_lock_time,
        "passage_mode": lock.passage_mode,
        "since": since.astimezone(zone) if since else None,
        "utc_offset_minutes": None if lock.timezone_raw_offset is None else lock.timezone_raw_offset // 60_000,
        "features": [feature.name.lower() for feature in lock.features],
    }
