"""Files that an export goes into, a part at a time: what was written beyond the last whole part is redone."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from ..errors import TTLockError
from ..private_files import read_private, write_whole
from .exits import FILES, Problem
from .output import plain

State = dict[str, Any]
_VERSION: Final = 1


class Sink(ABC):
    """One file. `state` is what the last whole part left: who began it, and how far it came."""

    def __init__(self, path: Path, name: str, columns: Sequence[str]) -> None:
        self.path = path
        self.name = name
        self.columns = columns
        self.state: State = {}

    @abstractmethod
    def begin(self, fresh: State) -> None:
        """Go on with what is there, or begin with `fresh`.

        Raises:
            Problem: a finished export, somebody else's file or one begun with other arguments is there.
            OSError: it cannot be written.
        """

    @abstractmethod
    def part(self, rows: Iterable[Mapping[str, Any]], **reached: Any) -> None:
        """Write a part, and note as one with it how far the export has come."""

    @abstractmethod
    def finish(self) -> None:
        """Note that nothing is missing any more."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file."""

    def _take(self, found: Any, fresh: State) -> None:
        if not isinstance(found, dict) or found.get("version") != _VERSION:
            raise Problem(f"{self.path} is no export that this version can go on with; --restart begins anew")
        if found.get("identity") != fresh["identity"]:
            raise Problem(
                f"{self.path} was begun with other arguments; give the same again, or --restart to begin anew"
            )
        self.state = found


class TextSink(Sink):
    """CSV or JSON Lines. How far it came stands beside it, in `FILE.state`, until it is finished."""

    _file: BinaryIO | None = None

    @property
    def state_path(self) -> Path:
        """Where the state is while the export is unfinished."""
        return self.path.with_name(self.path.name + ".state")

    def begin(self, fresh: State) -> None:
        """See `Sink.begin`."""
        text = read_private(self.state_path)
        size = self.path.stat().st_size if self.path.exists() else 0
        if text is None:
            if size:
                raise _exists(self.path)
            self._keep({"version": _VERSION, "length": 0, "rows": 0, **fresh})
        else:
            with suppress(ValueError):
                text = json.loads(text)
            self._take(text, fresh)
        if size < self.state["length"]:
            raise Problem(f"{self.path} is shorter than when the export stopped; --restart begins anew")
        self._file = _opened(self.path)
        self._file.truncate(self.state["length"])
        self._file.seek(0, os.SEEK_END)
        if not self.state["length"]:
            self._write(self._head())

    def part(self, rows: Iterable[Mapping[str, Any]], **reached: Any) -> None:
        """See `Sink.part`."""
        assert self._file is not None
        count = self.state["rows"]
        try:
            for row in rows:
                self._write(self._line(row))
                count += 1
        except TTLockError:  # the next part may follow in this run
            self._file.seek(max(self.state["length"], len(self._head().encode())))
            self._file.truncate()
            raise
        self._file.flush()
        os.fsync(self._file.fileno())
        self._keep({**self.state, **reached, "rows": count, "length": self._file.tell()})

    def finish(self) -> None:
        """See `Sink.finish`."""
        self.state_path.unlink()

    def close(self) -> None:
        """See `Sink.close`."""
        if self._file is not None:
            with suppress(OSError):  # what could not be written is not part of what is noted
                self._file.close()

    def _keep(self, state: State) -> None:
        write_whole(self.state_path, json.dumps(state))
        self.state = state

    def _write(self, text: str) -> None:
        assert self._file is not None
        self._file.write(text.encode("utf-8", "backslashreplace"))

    @abstractmethod
    def _head(self) -> str: ...

    @abstractmethod
    def _line(self, row: Mapping[str, Any]) -> str: ...


class JsonLines(TextSink):
    """One object a line, as `--json` shows it."""

    def _head(self) -> str:
        return ""

    def _line(self, row: Mapping[str, Any]) -> str:
        return json.dumps({name: plain(row[name]) for name in self.columns}, ensure_ascii=False) + "\n"


class Csv(TextSink):
    """Comma-separated, with a line of names; lists have a semicolon between their items."""

    def _head(self) -> str:
        return _csv(self.columns)

    def _line(self, row: Mapping[str, Any]) -> str:
        cells = [flat(row[name]) for name in self.columns]
        return _csv([str(cell).lower() if isinstance(cell, bool) else cell for cell in cells])


class Sqlite(Sink):
    """A table of the kind's name in a SQLite file, by its id; `_export` tells how far it came."""

    _db: sqlite3.Connection | None = None

    def begin(self, fresh: State) -> None:
        """See `Sink.begin`."""
        if not self.path.exists() or not self.path.stat().st_size:
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT, 0o600))
        with self._told():
            self._db = db = sqlite3.connect(self.path, isolation_level=None)
            db.execute("PRAGMA synchronous=FULL")
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not tables:
                with self._all_or_nothing():
                    db.execute("CREATE TABLE _export (state TEXT NOT NULL)")
                    db.execute("INSERT INTO _export VALUES ('')")
                    columns = ", ".join(f'"{name}"' for name in self.columns[1:])
                    db.execute(f'CREATE TABLE "{self.name}" ("{self.columns[0]}" INTEGER PRIMARY KEY, {columns})')
                    self._keep({"version": _VERSION, "rows": 0, **fresh})
                return
            if "_export" not in tables:
                raise _exists(self.path)
            (text,) = db.execute("SELECT state FROM _export").fetchone()
        self._take(json.loads(text), fresh)
        if self.state.get("done"):
            raise _exists(self.path)

    def part(self, rows: Iterable[Mapping[str, Any]], **reached: Any) -> None:
        """See `Sink.part`."""
        assert self._db is not None
        marks = ", ".join("?" * len(self.columns))
        statement = f'INSERT OR REPLACE INTO "{self.name}" VALUES ({marks})'  # noqa: S608  # names of our own
        count = self.state["rows"]
        with self._told(), self._all_or_nothing():
            for row in rows:
                self._db.execute(statement, [flat(row[name]) for name in self.columns])
                count += 1
            self._keep({**self.state, **reached, "rows": count})

    def finish(self) -> None:
        """See `Sink.finish`."""
        with self._told(), self._all_or_nothing():
            self._keep({**self.state, "done": True})

    def close(self) -> None:
        """See `Sink.close`."""
        if self._db is not None:
            self._db.close()

    def _keep(self, state: State) -> None:
        assert self._db is not None
        self._db.execute("UPDATE _export SET state = ?", (json.dumps(state),))
        self.state = state

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        assert self._db is not None
        self._db.execute("BEGIN IMMEDIATE")
        before = self.state
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            self.state = before
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            told = f"{self.path} cannot be written: {error}. If the disk is full, make room, then run the same again."
            raise Problem(told, FILES) from None


SINKS: Final[dict[str, type[Sink]]] = {"csv": Csv, "jsonl": JsonLines, "sqlite": Sqlite}


def remove(path: Path) -> None:
    """Remove an export, and what stands beside it."""
    for suffix in ("", ".state", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def flat(value: Any) -> Any:
    """A value for a cell."""
    value = plain(value)
    return ";".join(map(str, value)) if isinstance(value, list) else value


def _csv(cells: Sequence[Any]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _opened(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b")


def _exists(path: Path) -> Problem:
    return Problem(f"{path} is there already, and finished or of somebody else; --restart replaces it")
