"""codes list, add, change, delete."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .asking import agree, secret
from .calling import client
from .command import command, group
from .exits import NOT_FOUND, Problem
from .finding import Door, find, folded
from .output import Output
from .period import From, Period, To, period_of, show_back

if TYPE_CHECKING:
    from ..generated.models import Passcode

app = group("Passcodes of a lock.")
Lock = Annotated[str, typer.Argument(metavar="LOCK", help="Whole name or id of the lock.")]
Digits = Annotated[str, typer.Argument(metavar="CODE", help="4 to 9 digits; - to be asked without showing them.")]
Which = Annotated[str, typer.Argument(metavar="CODE", help="Its digits, its whole name or its id; - to be asked.")]
Name = Annotated[str | None, typer.Option(help="What people call it.")]
TITLES = {"id": "ID", "code": "Code", "name": "Name", "type": "Type", "start": "From", "end": "To"}


@command(app, "list", "ttlock codes list 'Back door'")
def list_codes(
    ctx: typer.Context, lock: Lock, search: Annotated[str | None, typer.Option(help="Only those that hold it.")] = None
) -> None:
    """List the passcodes of a lock, with their digits. Times are those of the lock's own clock."""
    with client() as tt:
        door = find(tt, lock)
        found = tt.passcodes.iter(door.lock_id, search_str=search)
        ctx.obj.rows((row_of(code, door) for code in found), TITLES)


@command(app, "add", "ttlock codes add 'Back door' 481516 --name Guest --from 'tomorrow 15:00' --to +3d")
def add(ctx: typer.Context, lock: Lock, code: Digits, name: Name = None, start: From = None, end: To = None) -> None:
    """Add a passcode, through a gateway. Without --from and --to it has no end."""
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, lock)
        period = period_of(door, start, end)
        digits = secret(code, "the passcode")
        show_back(out, door, f"add passcode {name!r}" if name else "add a passcode", period)
        if period.start is None or period.end is None:
            added = tt.passcodes.add_permanent(door.lock_id, digits, name)
        else:
            added = tt.passcodes.add_temporary(door.lock_id, digits, period.start, period.end, name)
        row = {"id": added.keyboard_pwd_id, "lock_id": door.lock_id, "start": period.start, "end": period.end}
        out.done(f"added with id {added.keyboard_pwd_id}", {**row, "done": "added"})


@command(app, "change", "ttlock codes change 'Back door' Guest --to 'friday 11:00'")
def change(
    ctx: typer.Context,
    lock: Lock,
    code: Which,
    name: Name = None,
    new_code: Annotated[str | None, typer.Option(help="Other digits; - to be asked without showing them.")] = None,
    start: From = None,
    end: To = None,
) -> None:
    """Change name, digits or time of a passcode. Of --from and --to, the one that is left out stays as it was."""
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, lock)
        found = one_of(tt.passcodes.iter(door.lock_id), secret(code, "the passcode"), door)
        old = row_of(found, door)
        period = period_of(door, start, end, Period(old["start"], old["end"]))
        digits = None if new_code is None else secret(new_code, "the new passcode")
        if name is None and digits is None and period.end is None:
            raise Problem("nothing to change: give --name, --new-code, or --from and --to")
        times: dict[str, Any] = {} if period.end is None else {"start": period.start, "end": period.end}
        if times:
            show_back(out, door, f"change {_named(found)}", period)
        tt.passcodes.change(door.lock_id, found.keyboard_pwd_id, name=name, new_passcode=digits, **times)
        row = {"id": found.keyboard_pwd_id, "lock_id": door.lock_id, **times, "done": "changed"}
        out.done(f"{door}: {_named(found)} is changed", row)


@command(app, "delete", "ttlock codes delete 'Back door' Guest --yes")
def delete(
    ctx: typer.Context,
    lock: Lock,
    code: Which,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
) -> None:
    """Delete a passcode. Asks first, or needs --yes where nobody can be asked."""
    out: Output = ctx.obj
    with client() as tt:
        door = find(tt, lock)
        found = one_of(tt.passcodes.iter(door.lock_id), secret(code, "the passcode"), door)
        agree(f"this deletes {_named(found)} of {door}", yes)
        tt.passcodes.delete(door.lock_id, found.keyboard_pwd_id)
        row = {"id": found.keyboard_pwd_id, "lock_id": door.lock_id, "done": "deleted"}
        out.done(f"{door}: {_named(found)} is deleted", row)


def row_of(code: Passcode, door: Door) -> dict[str, Any]:
    """A passcode as `ttlock codes list` and `ttlock export codes` show it."""
    start, end, sent = code.start_at, code.end_at, code.send_at
    return {
        "id": code.keyboard_pwd_id,
        "lock_id": door.lock_id,
        "code": code.keyboard_pwd,
        "name": code.keyboard_pwd_name,
        "type": code.keyboard_pwd_type,
        "start": start.astimezone(door.zone) if start else None,
        "end": end.astimezone(door.zone) if end else None,
        "created": sent.astimezone(door.zone) if sent else None,
        "sender": code.sender_username,
    }


def one_of(codes: Any, wanted: str, door: Door) -> Passcode:
    """The one passcode of these digits, this name or this id.

    Raises:
        Problem: there is none (the nearest by name are named), or several; digits are not told.
    """
    known: list[Passcode] = list(codes)
    fitting = [code for code in known if wanted in _names(code)]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        names = [folded(code.keyboard_pwd_name or "") for code in known]
        near = get_close_matches(folded(wanted), names, 3)
        alike = [code for code, name in zip(known, names, strict=True) if name in near]
        hint = f"the nearest: {'; '.join(map(_named, alike))}" if alike else f"see `ttlock codes list {door.lock_id}`"
        raise Problem(f"{door} has no such passcode; {hint}", NOT_FOUND)
    listed = "; ".join(map(_named, fitting))
    raise Problem(f"{len(fitting)} passcodes of {door} fit; take the id: {listed}", NOT_FOUND)


def _names(code: Passcode) -> tuple[str, ...]:
    return str(code.keyboard_pwd_id), code.keyboard_pwd or "", code.keyboard_pwd_name or ""


def _named(code: Passcode) -> str:
    name = code.keyboard_pwd_name
    return f"passcode {name!r} ({code.keyboard_pwd_id})" if name else f"passcode {code.keyboard_pwd_id}"


from . import ensuring  # noqa: E402, F401  # adds `codes ensure` to the group
