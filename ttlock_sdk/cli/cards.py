"""cards, fingerprints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any

import typer

from .calling import client
from .command import command
from .finding import Door, find

app = typer.Typer(add_completion=False)
Lock = Annotated[str, typer.Argument(metavar="LOCK", help="Whole name or id of the lock.")]
TITLES = {"id": "ID", "number": "Number", "name": "Name", "type": "Type", "start": "From", "end": "To"}


@command(app, "cards", "ttlock cards 'Front door'")
def cards(ctx: typer.Context, lock: Lock) -> None:
    """List the IC cards of a lock. To add or delete one, see `ttlock api cards`."""
    with client() as tt:
        door = find(tt, lock)
        ctx.obj.rows(_rows(tt.cards.iter(door.lock_id), door, "card"), TITLES)


@command(app, "fingerprints", "ttlock fingerprints 'Front door'")
def fingerprints(ctx: typer.Context, lock: Lock) -> None:
    """List the fingerprints of a lock. To delete one, see `ttlock api fingerprints`."""
    with client() as tt:
        door = find(tt, lock)
        ctx.obj.rows(_rows(tt.fingerprints.iter(door.lock_id), door, "fingerprint"), TITLES)


def _rows(found: Iterable[Any], door: Door, kind: str) -> Iterable[dict[str, Any]]:
    for item in found:
        start, end = item.start_at, item.end_at
        yield {
            "id": getattr(item, f"{kind}_id"),
            "lock_id": door.lock_id,
            "number": getattr(item, f"{kind}_number"),
            "name": getattr(item, f"{kind}_name"),
            "type": getattr(item, f"{kind}_type"),
            "start": start.astimezone(door.zone) if start else None,
            "end": end.astimezone(door.zone) if end else None,
            "sender": item.sender_username,
        }
