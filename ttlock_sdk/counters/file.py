"""Counts kept in files of one folder, shared by all processes of this machine that use it.

Each application has a file of its own, written whole beside the old one and put in its place under a lock: whoever is
killed in between leaves the old counts or the new ones.
"""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from ..folders import data_folder, make_private
from ..forks import watch
from .locking import release, try_to_hold

KEPT_MONTHS: Final = 4
TRIES: Final = 500
PAUSE_SECONDS: Final = 0.01
_SAFELY: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_Months = dict[str, dict[str, int]]
log = logging.getLogger("ttlock_sdk.usage")


class FileCounters:
    """Counts requests in a folder; any number of clients, threads and processes may share it.

    Args:
        folder: where; by default `ttlock-sdk/usage` in the data folder of this platform. It is made, for its owner
            alone, when it is first used.
        sleep: waits between tries to lock; for tests.

    Raises:
        ValidationError: there is no folder, and the platform names none.
    """

    def __init__(
        self, folder: str | os.PathLike[str] | None = None, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.folder = Path(folder) if folder is not None else data_folder("usage")
        self._sleep = sleep
        self._held: set[int] = set()
        self._guard = threading.Lock()
        watch(self)

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month. The last four months are kept.

        Raises:
            OSError: the folder cannot be used, others can write to it, or it stayed locked for five seconds
                (`TimeoutError`).
        """
        make_private(self.folder)
        path = self.folder / f"{key}.json"
        with self._locked(path.with_suffix(".lock")):
            months = _read(path)
            kept = months.setdefault(month, {})
            for operation, count in counts.items():
                kept[operation] = kept.get(operation, 0) + count
            if counts:
                newest = sorted(months)[-KEPT_MONTHS:]
                _write(path, {name: months[name] for name in months if name in newest or name == month})
            return sum(kept.values())

    def after_fork(self) -> None:
        """Let go of the parent's locks in a child process: they stay the parent's, and end with it."""
        self._guard = threading.Lock()
        for descriptor in self._held:
            with suppress(OSError):
                os.close(descriptor)
        self._held = set()

    @contextmanager
    def _locked(self, path: Path) -> Iterator[None]:
        with self._guard:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _SAFELY, 0o600)
            self._held.add(descriptor)
        try:
            self._hold(descriptor)
            yield
            release(descriptor)
        finally:
            with self._guard:
                if descriptor in self._held:  # not so in a child that was forked meanwhile
                    self._held.discard(descriptor)
                    os.close(descriptor)

    def _hold(self, descriptor: int) -> None:
        for _ in range(TRIES):  # a process that hangs while it holds the file must not stop all others
            if try_to_hold(descriptor):
                return
            self._sleep(PAUSE_SECONDS)
        raise TimeoutError("another process holds the counts")

    def __repr__(self) -> str:
        return f"<FileCounters in {self.folder}>"


def _read(path: Path) -> _Months:
    try:
        descriptor = os.open(path, os.O_RDONLY | _SAFELY)
    except FileNotFoundError:
        return {}
    with os.fdopen(descriptor, encoding="utf-8", errors="replace") as file:
        text = file.read()
    try:
        return {
            str(month): {str(operation): int(count) for operation, count in counts.items()}
            for month, counts in json.loads(text).items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        log.warning("a file of counts is damaged; it is begun anew")
        return {}


def _write(path: Path, months: _Months) -> None:
    fresh = path.with_suffix(".tmp")  # one name is enough, as only the holder of the lock writes
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _SAFELY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(months, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(fresh, path)
