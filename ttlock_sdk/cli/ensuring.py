"""codes ensure: a passcode on one lock, on some, or on all."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import CallError
from .asking import agree, secret
from .calling import client
from .codes import Digits, Name, app
from .command import command
from .exits import Problem, code_of, sentence_of
from .finding import Door, choose, door_of
from .output import Output
from .period import From, Period, To, period_of, show_back

if TYPE_CHECKING:
    from ..client import TTLock

TITLES = {"lock_id": "Lock", "name": "Name", "outcome": "Outcome", "code_id": "Code ID", "error": "Error"}


@command(app, "ensure", "ttlock codes ensure 481516 --lock 'Back door' --lock Garage --name Guest --to +3d")
def ensure(
    ctx: typer.Context,
    code: Digits,
    lock: Annotated[list[str] | None, typer.Option(help="A lock; can be given several times.")] = None,
    every: Annotated[bool, typer.Option("--all-locks", help="All locks of the account.")] = False,
    name: Name = None,
    start: From = None,
    end: To = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking (for --all-locks).")] = False,
) -> None:
    """Make sure that a passcode is on locks as wanted: adds it, or changes what differs. Can be repeated at will.

    Each lock is tried; the exit code is that of the first that failed.
    """
    out: Output = ctx.obj
    with client() as tt:
        doors = _doors(tt, lock or [], every)
        periods = {door: period_of(door, start, end) for door in doors}
        digits = secret(code, "the passcode")
        for door in doors[:10]:
            show_back(out, door, f"ensure passcode {name!r}" if name else "ensure a passcode", periods[door])
        if len(doors) > 10:
            out.note(f"... and {len(doors) - 10} more locks, each by its own clock")
        if every:
            agree(f"this lets the passcode open {len(doors)} locks", yes)
        rows: list[dict[str, Any]] = []
        failures: list[CallError] = []
        try:
            with closing(out.progress(doors, "locks", len(doors))) as waiting:
                for door in waiting:
                    row = _ensured(tt, door, digits, name, periods[door], failures)
                    rows.append(row)
        except KeyboardInterrupt:
            rows += [_row(door, "stopped") for door in doors[len(rows) : len(rows) + 1]]
            raise
        finally:  # what was done is told, however it ends
            if rows or not doors:
                out.rows(rows, TITLES)
    if failures:
        raise Problem(f"{len(failures)} of {len(doors)} locks failed", code_of(failures[0]))


def _ensured(
    tt: TTLock, door: Door, digits: str, name: str | None, period: Period, failures: list[CallError]
) -> dict[str, Any]:
    try:
        found = tt.passcodes.ensure(door.lock_id, digits, name=name, start=period.start, end=period.end)
    except CallError as error:
        failures.append(error)
        return _row(door, "failed", error=sentence_of(error))
    return _row(door, str(found.outcome), found.passcode_id)


def _row(door: Door, outcome: str, code_id: int | None = None, error: str | None = None) -> dict[str, Any]:
    return {"lock_id": door.lock_id, "name": door.alias, "outcome": outcome, "code_id": code_id, "error": error}


def _doors(tt: TTLock, wanted: list[str], every: bool) -> list[Door]:
    if every == bool(wanted):
        raise Problem("give --lock, once or several times, or --all-locks")
    known = [door_of(found) for found in tt.locks.iter()]
    return known if every else list(dict.fromkeys(choose(known, name) for name in wanted))
