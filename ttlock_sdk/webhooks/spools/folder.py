"""Events kept in a folder of this machine, in a SQLite file that is written through to the disk."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final, Self

from ...errors import WebhookError
from ...file_locks import FileLocks
from ...forks import watch
from ...private_files import make_private
from ..keeping import Entry, event_of
from . import DeadLetter, Taken
from .agenda import Agenda
from .journal import Journal

KEPT_SECONDS: Final = 30 * 86_400.0
LOOK_SECONDS: Final = 0.5  # how soon a process sees what others have put into the folder
TIDY_SECONDS: Final = 3600.0
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, text TEXT NOT NULL,
    received REAL NOT NULL, due REAL NOT NULL, attempts INTEGER NOT NULL, reason TEXT);
CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS seen_at ON seen (at);
"""
_DELETE: Final = "DELETE FROM events WHERE id = ?"
_DELETE_DEAD: Final = "DELETE FROM events WHERE id = ? AND reason IS NOT NULL"
_INSERT: Final = "INSERT INTO events (lane, text, received, due, attempts) VALUES (?, ?, ?, 0, 0)"


class FolderSpool:
    """Keeps events in a folder until they are handled; a local disk, no network share.

        with FolderSpool("/var/lib/my-app/callbacks") as spool:
            for letter in spool.dead():
                print(letter.id, letter.reason, letter.attempts)
            spool.replay()

    Any number of processes may receive into one folder. One of them hands over: the first to ask, and when it ends or
    dies, the next. An event is on the disk when `put` returns, and its done-mark when `done` returns. Events of one
    device are handed out one at a time, in the order they came; one that rests after a failure lets others pass.

    Args:
        folder: made, for its owner alone, when it is first used; others must not be able to write to it.
        keep_seconds: for so long an event that comes again is known; 30 days by default.
        clock: tells the seconds since 1970.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        keep_seconds: float = KEPT_SECONDS,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder = Path(folder)
        self._keep = keep_seconds
        self._clock = clock
        self._journal = Journal(self.folder / "events.sqlite", _SCHEMA)
        self._locks = FileLocks()
        self._tidied = float("-inf")
        self._start_afresh()
        watch(self)

    def _start_afresh(self) -> None:
        self._changed = threading.Condition()
        self._agenda = Agenda()
        self._owning = ExitStack()
        self._owns = False
        self._stale = True  # there may be events that the agenda does not have
        self._last = 0
        self._looked = float("-inf")

    def put(self, entries: Sequence[Entry]) -> int:
        """Keep events; they are on the disk when this returns. Those whose key was there before are dropped.

        Raises:
            OSError: the folder cannot be used.
            sqlite3.Error: the file cannot be written.
        """
        new = self._journal.run(lambda connection: self._insert(connection, entries))
        with self._changed:
            self._stale = True
            self._changed.notify(new)
        return new

    def take(self, seconds: float) -> Taken | None:
        """An event that is due; None if there was none for so long, or another process hands over."""
        end = time.monotonic() + seconds
        while True:
            number = self._next(end)
            if number is None:
                return None
            taken = self._claimed(number)
            if taken is not None:
                return taken
            with self._changed:
                self._agenda.finish(number)  # another process has discarded it

    def done(self, taken: Taken) -> None:
        """It was handled: that is on the disk when this returns."""
        self._journal.run(lambda connection: _delete(connection, [taken.id], dead=False))
        self._let_go(taken)

    def later(self, taken: Taken, seconds: float, *, counts: bool = True) -> None:
        """It was not handled: it is handed out again after so many seconds."""
        due = self._clock() + seconds
        attempts = taken.attempt if counts else taken.attempt - 1
        statement = "UPDATE events SET due = ?, attempts = ? WHERE id = ?"
        self._journal.run(lambda connection: connection.execute(statement, (due, attempts, taken.id)).rowcount)
        with self._changed:
            self._agenda.rest(int(taken.id), due)
            self._changed.notify()

    def bury(self, taken: Taken, reason: str) -> None:
        """It is given up: it stays among the dead letters until somebody replays or discards it."""
        statement = "UPDATE events SET reason = ? WHERE id = ?"
        self._journal.run(lambda connection: connection.execute(statement, (reason, taken.id)).rowcount)
        self._let_go(taken)

    def dead(self) -> list[DeadLetter]:
        """The events that were given up, oldest first."""
        query = "SELECT id, text, received, attempts, reason FROM events WHERE reason IS NOT NULL ORDER BY id"
        return [_letter(*row) for row in self._journal.run(lambda connection: connection.execute(query).fetchall())]

    def replay(self, ids: Iterable[str] | None = None) -> int:
        """Hand out dead letters once more, all of them if no ids are given; how many there were."""
        chosen = None if ids is None else list(ids)
        count = self._journal.run(lambda connection: _revive(connection, chosen))
        with self._changed:
            self._stale = True
            self._changed.notify(count)
        return count

    def discard(self, ids: Iterable[str]) -> int:
        """Forget dead letters; how many there were."""
        chosen = list(ids)
        return self._journal.run(lambda connection: _delete(connection, chosen, dead=True))

    def waiting(self) -> int:
        """How many events wait, rest, or are being handled."""
        query = "SELECT count(*) FROM events WHERE reason IS NULL"
        return self._journal.run(lambda connection: int(connection.execute(query).fetchone()[0]))

    def close(self) -> None:
        """Close the file and let another process hand over; whatever is called next opens it again."""
        with self._changed:
            self._owning.close()
            self._agenda, self._last, self._owns, self._stale = Agenda(), 0, False, True
        self._journal.close()

    def after_fork(self) -> None:
        """Start afresh in a child process: it is the parent that hands over."""
        self._left = self._owning  # its lock is the parent's, and FileLocks has let go of it here
        self._start_afresh()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<FolderSpool in {self.folder}>"

    def _next(self, end: float) -> int | None:
        """The id of an event that is due, waiting for one until the end."""
        with self._changed:
            while True:
                self._refresh()
                number = self._agenda.take(self._clock()) if self._owns else None
                left = end - time.monotonic()
                if number is not None or left <= 0:
                    return number
                due = self._agenda.next_due()
                rest = LOOK_SECONDS if due is None else max(0.0, due - self._clock())
                self._changed.wait(min(left, rest, LOOK_SECONDS))

    def _claimed(self, number: int) -> Taken | None:
        try:
            return self._journal.run(lambda connection: _claim(connection, number))
        except BaseException:
            with self._changed:
                self._agenda.rest(number, self._clock() + LOOK_SECONDS)
            raise

    def _refresh(self) -> None:
        """Bring what was put since into the agenda, if this process hands over or nobody does."""
        now = time.monotonic()
        if not (self._stale and self._owns) and now - self._looked < LOOK_SECONDS:
            return
        self._looked, self._stale = now, False
        if not self._owns:
            try:
                make_private(self.folder)
                self._owning.enter_context(self._locks.held(self.folder / "worker.lock", 0))
            except TimeoutError:
                return
            self._owns = True
        query = "SELECT id, lane, due FROM events WHERE id > ? AND reason IS NULL ORDER BY id"
        last = self._last
        for number, lane, due in self._journal.run(lambda connection: connection.execute(query, (last,)).fetchall()):
            self._agenda.add(number, lane, due, self._clock())
            self._last = number

    def _insert(self, connection: sqlite3.Connection, entries: Sequence[Entry]) -> int:
        new, now = 0, self._clock()
        if now - self._tidied > TIDY_SECONDS:
            connection.execute("DELETE FROM seen WHERE at < ?", (now - self._keep,))
            self._tidied = now
        for entry in entries:
            if entry.key is not None:
                found = connection.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (entry.key, now))
                if not found.rowcount:
                    continue
            connection.execute(_INSERT, (entry.lane, entry.text, entry.received))
            new += 1
        return new

    def _let_go(self, taken: Taken) -> None:
        with self._changed:
            self._agenda.finish(int(taken.id))
            self._changed.notify()


def _claim(connection: sqlite3.Connection, number: int) -> Taken | None:
    connection.execute("UPDATE events SET attempts = attempts + 1 WHERE id = ?", (number,))
    query = "SELECT id, attempts, text, received FROM events WHERE id = ? AND reason IS NULL"
    row = connection.execute(query, (number,)).fetchone()
    return None if row is None else Taken(str(row[0]), row[1], row[2], row[3])


def _delete(connection: sqlite3.Connection, ids: list[str], *, dead: bool) -> int:
    statement = _DELETE_DEAD if dead else _DELETE
    return sum(connection.execute(statement, (number,)).rowcount for number in ids)


def _revive(connection: sqlite3.Connection, ids: list[str] | None) -> int:
    """Enter dead letters again, with new ids, which the process that hands over will see."""
    query = "SELECT id, lane, text, received FROM events WHERE reason IS NOT NULL ORDER BY id"
    rows = [row for row in connection.execute(query).fetchall() if ids is None or str(row[0]) in ids]
    for number, *kept in rows:
        connection.execute(_INSERT, kept)
        connection.execute("DELETE FROM events WHERE id = ?", (number,))
    return len(rows)


def _letter(number: int, text: str, received: float, attempts: int, reason: str) -> DeadLetter:
    try:
        event = event_of(text, received)
    except WebhookError:
        event = None
    return DeadLetter(str(number), event, attempts, reason)
