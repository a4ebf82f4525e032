"""keys send, keys list."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .calling import client
from .command import command, group
from .finding import Door, find
from .output import Output
from .period import From, To, period_of, show_back

app = group("Ekeys: keys in the phones of people with the TTLock app.")
Lock = Annotated[str, typer.Argument(metavar="LOCK", help="Whole name or id of the lock.")]
TITLES = {"id": "ID", "user": "User", "name": "Name", "status": "Status", "start": "From", "end": "To"}


@command(app, "list", "ttlock keys list 'Front door'")
def list_keys(ctx: typer.Context, lock: Lock) -> None:
    """List the ekeys that were sent for a lock."""
    with client() as tt:
        door = find(tt, lock)
        ctx.obj.rows((_row(key, door) for key in tt.ekeys.iter_by_lock(door.lock_id)), TITLES)


@command(app, "send", "ttlock keys send 'Front door' guest@example.com --name Guest --from today --to +7d")
def send(
    ctx: typer.Context,
    lock: Lock,
    user: Annotated[str, typer.Argument(metavar="USER", help="Login of the receiver in the TTLock app.")],
    name: Annotated[str | None, typer.Option(help="What people call it; the receiver by default.")] = None,
    start: From = None,
    end: To = None,
    remote: Annotated[bool, typer.Option("--remote", help="Let it unlock from afar, too.")] = False,
) -> None:
    """Send an ekey to a user. Without --from and --to it has no end; one that the user has is replaced."""
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, lock)
        period = period_of(door, start, end)
        show_back(out, door, f"send an ekey to {user}", period)
        times = (0, 0) if period.start is None or period.end is None else (period.start, period.end)
        sent = tt.ekeys.send(door.lock_id, user, name or user, *times, remote_enable=1 if remote else None)
        row = {"id": sent.key_id, "lock_id": door.lock_id, "user": user, "start": period.start, "end": period.end}
        out.done(f"sent with id {sent.key_id}", {**row, "done": "sent"})


def _row(key: Any, door: Door) -> dict[str, Any]:
    start, end = key.start_at, key.end_at
    return {
        "id": key.key_id,
        "lock_id": door.lock_id,
        "user": key.username,
        "name": key.key_name,
        "status": key.key_status,
        "start": start.astimezone(door.zone) if start else None,
        "end": end.astimezone(door.zone) if end else None,
        "administrator": None if key.key_right is None else bool(key.key_right),
        "remote": key.remote_enable,
        "sender": key.sender_username,
    }
