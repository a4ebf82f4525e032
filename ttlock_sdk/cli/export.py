"""export records, codes, locks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from .._runtime.times import from_ms, to_ms
from ..errors import NotFoundError, PermissionDeniedError, TTLockError
from ..file_locks import FileLocks
from . import codes, locks, records
from .calling import client
from .command import command, group
from .credentials import look
from .exits import Problem
from .files import check_target
from .finding import Door, choose, door_of
from .output import Output
from .sinks import SINKS, Sink, remove
from .times import read, shown

if TYPE_CHECKING:
    from ..client import TTLock

app = group("Write records, codes or locks to a file. A command that was stopped goes on where it was.")
Target = Annotated[Path | None, typer.Option(help="Write to this file.", dir_okay=False)]
Chosen = Annotated[list[str] | None, typer.Option(help="Only this lock; can be given several times.")]
Restart = Annotated[bool, typer.Option("--restart", help="Replace what is there, in place of going on with it.")]
COLUMNS: Final = {
    "records": ("id", "lock_id", "at", "arrived", "kind", "what", "type", "success", "who"),
    "codes": ("id", "lock_id", "code", "name", "type", "start", "end", "created", "sender"),
    "locks": ("id", "name", "mac", "battery", "gateway", "group", "group_id", "utc_offset_minutes", "features"),
}


@command(app, "records", "ttlock export records --since -30d --csv records.csv")
def export_records(
    ctx: typer.Context,
    csv: Target = None,
    jsonl: Target = None,
    sqlite: Target = None,
    lock: Chosen = None,
    since: Annotated[str | None, typer.Option(help="From then on, by each lock's own clock.")] = None,
    until: Annotated[str | None, typer.Option(help="Until then; the moment of the first run by default.")] = None,
    with_codes: Annotated[bool, typer.Option("--with-codes", help="Also what was typed or held to the lock.")] = False,
    restart: Restart = False,
) -> None:
    """Write what happened at the locks to a file: once each, without gaps, however often it is stopped."""
    columns = (*COLUMNS["records"], "code") if with_codes else COLUMNS["records"]
    job = {"since": since, "until": until, "with_codes": with_codes}

    def rows(tt: TTLock, door: Door, began: datetime) -> Iterable[dict[str, Any]]:
        now = began.astimezone(door.zone)
        start = read(since, now, past=True) if since else None
        end = read(until, now, past=True) if until else now
        for record in tt.records.iter(door.lock_id, start=start, end=end):
            yield {**records.row_of(record, door), "code": record.keyboard_pwd}

    for word, text in (("from", since), ("until", until)):
        if text:  # read before a file is made
            ctx.obj.note(f"{word} {_told(text)}")
    _export(ctx.obj, "records", (csv, jsonl, sqlite), columns, lock, job, restart, rows)


@command(app, "codes", "ttlock export codes --sqlite codes.db")
def export_codes(
    ctx: typer.Context,
    csv: Target = None,
    jsonl: Target = None,
    sqlite: Target = None,
    lock: Chosen = None,
    restart: Restart = False,
) -> None:
    """Write the passcodes of the locks to a file, with their digits; it is made for you alone (0600)."""

    def rows(tt: TTLock, door: Door, began: datetime) -> Iterable[dict[str, Any]]:
        return (codes.row_of(code, door) for code in tt.passcodes.iter(door.lock_id))

    _export(ctx.obj, "codes", (csv, jsonl, sqlite), COLUMNS["codes"], lock, {}, restart, rows)


@command(app, "locks", "ttlock export locks --jsonl locks.jsonl")
def export_locks(
    ctx: typer.Context, csv: Target = None, jsonl: Target = None, sqlite: Target = None, restart: Restart = False
) -> None:
    """Write the locks of the account to a file."""
    target = _target((csv, jsonl, sqlite))
    with client() as tt, _sink(ctx.obj, "locks", target, COLUMNS["locks"], {}, restart) as sink:
        if "position" not in sink.state:
            sink.part((locks.row_of(lock) for lock in tt.locks.iter()), position=1)
        _finish(ctx.obj, sink, [])


def _export(
    out: Output,
    what: str,
    targets: tuple[Path | None, Path | None, Path | None],
    columns: tuple[str, ...],
    chosen: list[str] | None,
    job: dict[str, Any],
    restart: bool,
    rows: Any,
) -> None:
    """One part for each lock, in the order of their ids."""
    target = _target(targets)
    with client() as tt:
        doors = [door_of(lock) for lock in tt.locks.iter()]
        if chosen:
            doors = list({door.lock_id: door for door in (choose(doors, name) for name in chosen)}.values())
        doors.sort(key=lambda door: door.lock_id)
        with _sink(out, what, target, columns, {**job, "locks": sorted(chosen or [])}, restart) as sink:
            began = from_ms(sink.state["began"]) or datetime.now(UTC)
            left = [door for door in doors if door.lock_id > sink.state.get("position", 0)]
            if len(left) < len(doors):
                out.note(f"going on: {len(doors) - len(left)} of {len(doors)} locks are done")
            for door in out.progress(left, what, len(left)):
                refused = sink.state.get("left_out", [])
                try:
                    sink.part(rows(tt, door, began), position=door.lock_id)
                except (NotFoundError, PermissionDeniedError) as error:
                    out.note(f"left out: {door}: {error}")
                    sink.part((), position=door.lock_id, left_out=[*refused, door.lock_id])
            _finish(out, sink, sink.state.get("left_out", []))


@contextmanager
def _sink(
    out: Output,
    what: str,
    target: tuple[str, Path],
    columns: tuple[str, ...],
    job: dict[str, Any],
    restart: bool,
) -> Iterator[Sink]:
    """The file, for this process alone."""
    kind, path = target
    identity = {"what": what, "kind": kind, "columns": list(columns), "account": look().key, **job}
    fresh = {"identity": identity, "began": to_ms(datetime.now(UTC)) + 1}
    with ExitStack() as stack:
        _hold(stack, path)
        if restart:
            remove(path)
        sink = SINKS[kind](path, what, columns)
        stack.callback(sink.close)
        sink.begin(fresh)
        try:
            yield sink
        except (TTLockError, OSError, KeyboardInterrupt):
            out.note(f"{path} is unfinished: run the same command again, and it goes on where it stopped")
            raise


def _hold(stack: ExitStack, path: Path) -> None:
    """Keep other processes off the file."""
    beside = path.with_name(path.name + ".lock")
    try:
        stack.enter_context(FileLocks().held(beside, 0.0))
    except TimeoutError:
        raise Problem(f"another command is writing {path}") from None
    stack.callback(beside.unlink, missing_ok=True)


def _target(targets: tuple[Path | None, Path | None, Path | None]) -> tuple[str, Path]:
    given = [(kind, path) for kind, path in zip(SINKS, targets, strict=True) if path is not None]
    if len(given) != 1:
        raise Problem("give one of --csv, --jsonl and --sqlite, with a file")
    kind, path = given[0]
    check_target(path)
    return kind, path


def _told(text: str) -> str:
    """A time as it is shown back before the locks are known, each of which has a zone of its own."""
    moment = read(text, datetime.now(UTC), past=True)
    is_same_for_all = text.strip() == "now" or text.strip()[0] in "+-"
    return shown(moment) if is_same_for_all else f"{moment:%a %Y-%m-%d %H:%M} by each lock's own clock"


def _finish(out: Output, sink: Sink, left_out: list[int]) -> None:
    sink.finish()
    row = {"file": str(sink.path), "rows": sink.state["rows"], "left_out": left_out, "done": "exported"}
    out.done(f"{sink.state['rows']} {sink.name} in {sink.path}", row)
    if left_out:
        raise Problem(f"{len(left_out)} locks were left out: {', '.join(map(str, left_out))}", 1)
