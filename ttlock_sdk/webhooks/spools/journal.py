"""A SQLite file that many threads write to, in shared transactions: one wait for the disk serves all who wait."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeVar

from ...forks import watch
from ...private_files import close_to_others, make_private, sync_folder

BUSY_SECONDS: Final = 10.0  # another process writes for some milliseconds
LOOK_SECONDS: Final = 0.01
QUIET_SECONDS: Final = 1.0  # after so long without a change the write-ahead log is emptied
LATEST_SECONDS: Final = 60.0  # and after so long anyway; once a second would slow a busy folder down
LARGEST_GROUP: Final = 256
_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA secure_delete = ON",  # what was handled leaves no codes behind
)
_NEVER: Final = float("inf")
T = TypeVar("T")
Step = Callable[[sqlite3.Connection], T]


class Journal:
    """Runs steps in a thread of its own, which alone has the connection.

    Args:
        path: the file; it and its folder are made for their owner alone, and what others can read no longer is.
        schema: statements that make the tables unless they are there.
        clock: seconds that only go forward.
        sleep: rests for so many seconds.
    """

    def __init__(
        self,
        path: Path,
        schema: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._path = path
        self._schema = schema
        self._clock = clock
        self._sleep = sleep
        self._left: list[sqlite3.Connection] = []  # the parent's connections, which a child process must not touch
        self._start_afresh()
        watch(self)

    def _start_afresh(self) -> None:
        self._guard = threading.Lock()
        self._queue: SimpleQueue[tuple[Step[Any], Future[Any]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._connection: sqlite3.Connection | None = None

    def run(self, step: Step[T]) -> T:
        """Run a step within a transaction; what it wrote is on the disk when this returns.

        Raises:
            OSError: the file cannot be opened, or others can write to it.
            sqlite3.Error: it cannot be written, or another process did not let go of it; nothing was changed.
        """
        future: Future[T] = Future()
        with self._guard:
            if self._thread is None:
                self._queue = SimpleQueue()
                self._thread = threading.Thread(
                    target=self._serve, args=(self._queue,), name="ttlock-journal", daemon=True
                )
                self._thread.start()
            self._queue.put((step, future))
        return future.result()

    def close(self) -> None:
        """End the thread and close the file; the next step opens it again."""
        with self._guard:
            thread, self._thread = self._thread, None
            if thread is not None:
                self._queue.put(None)
        if thread is not None:
            thread.join()

    def after_fork(self) -> None:
        """Open the file anew in a child process."""
        if self._connection is not None:
            self._left.append(self._connection)
        self._start_afresh()

    def _serve(self, queue: SimpleQueue[tuple[Step[Any], Future[Any]] | None]) -> None:
        connection: sqlite3.Connection | None = None
        changes = -1
        due = latest = _NEVER  # when the write-ahead log is to be emptied, and by when though there is no rest
        try:
            while True:
                if connection is not None and self._clock() >= due:
                    due = latest = _NEVER if _tidied(connection) else self._clock() + QUIET_SECONDS
                try:
                    group = _group(queue, None if due == _NEVER else max(0.0, due - self._clock()))
                except Empty:
                    continue
                if not group:
                    break
                try:
                    connection = self._connection = connection or self._opened()
                    results = _run(connection, [step for step, _ in group])
                except BaseException as error:
                    for _, future in group:
                        future.set_exception(error)
                else:
                    for (_, future), result in zip(group, results, strict=True):
                        future.set_result(result)
                if connection is not None and connection.total_changes != changes:
                    changes, now = connection.total_changes, self._clock()
                    latest = min(latest, now + LATEST_SECONDS)
                    due = min(latest, now + QUIET_SECONDS)
        finally:
            if connection is not None:
                _tidied(connection)  # other processes may have it open, and leave as it is what they did not write
                connection.close()

    def _opened(self) -> sqlite3.Connection:
        make_private(self._path.parent)
        try:
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            close_to_others(self._path)
        for beside in ("-wal", "-shm"):  # those that SQLite makes anew have the rights of the file itself
            with suppress(FileNotFoundError):
                close_to_others(self._path.with_name(self._path.name + beside))
        connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            self._prepare(connection)
            sync_folder(self._path.parent)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Bring the settings and the tables in; where several processes make a file, SQLite does not wait by itself."""
        end = self._clock() + BUSY_SECONDS
        while True:
            try:
                for setting in _SETTINGS:
                    connection.execute(setting)
                connection.executescript(self._schema)
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or self._clock() >= end:
                    raise
            self._sleep(LOOK_SECONDS)

    def __repr__(self) -> str:
        return f"<Journal {self._path}>"


def _group(
    queue: SimpleQueue[tuple[Step[Any], Future[Any]] | None], seconds: float | None
) -> list[tuple[Step[Any], Future[Any]]]:
    """All that waits, at least one; nothing once the queue has come to its end.

    Raises:
        Empty: nothing came for so long.
    """
    first = queue.get(timeout=seconds)
    group = []
    while first is not None:
        group.append(first)
        if len(group) == LARGEST_GROUP:
            break
        try:
            first = queue.get_nowait()
        except Empty:
            break
        if first is None:
            queue.put(None)  # for the next round
    return group


def _run(connection: sqlite3.Connection, steps: list[Step[Any]]) -> list[Any]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        results = [step(connection) for step in steps]
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return results


def _tidied(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log, which has the codes of what was handled; False if somebody reads from it."""
    try:
        connection.execute("PRAGMA busy_timeout = 0")  # those who write wait for us meanwhile
        try:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            connection.execute(f"PRAGMA busy_timeout = {round(BUSY_SECONDS * 1000)}")
    except sqlite3.Error:
        return False  # such as a full disk: nothing is lost, and it is tried again
    return not busy
