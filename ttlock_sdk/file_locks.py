"""Locks on open files, between threads and processes of one machine; they end with the process that holds them."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from .forks import watch

PAUSE_SECONDS: Final = 0.01
_SAFELY: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)

if sys.platform == "win32":
    import msvcrt

    def _try_to_hold(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_to_hold(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class FileLocks:
    """The locks that one store holds. May be taken in one thread and released in another."""

    def __init__(self, sleep: Callable[[float], None] = time.sleep) -> None:
        self._sleep = sleep
        self._held: set[int] = set()
        self._guard = threading.Lock()
        watch(self)

    @contextmanager
    def held(self, path: Path, seconds: float) -> Iterator[None]:
        """Hold the file of this name, made if need be, for one thread of one process alone.

        Raises:
            TimeoutError: another one held it for all of `seconds`: a process that hangs must not stop all others.
            OSError: the file cannot be opened.
        """
        with self._guard:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _SAFELY, 0o600)
            self._held.add(descriptor)
        try:
            self._wait(descriptor, seconds)
            yield
        finally:
            with self._guard:
                if descriptor in self._held:  # not so in a child that was forked meanwhile
                    self._held.discard(descriptor)
                    with suppress(OSError):
                        _release(descriptor)
                    os.close(descriptor)

    def after_fork(self) -> None:
        """Let go of the parent's locks in a child process: they stay the parent's, and end with it."""
        self._guard = threading.Lock()
        for descriptor in self._held:
            with suppress(OSError):
                os.close(descriptor)
        self._held = set()

    def _wait(self, descriptor: int, seconds: float) -> None:
        for _ in range(max(1, round(seconds / PAUSE_SECONDS))):
            if _try_to_hold(descriptor):
                return
            self._sleep(PAUSE_SECONDS)
        raise TimeoutError("another process holds the file")
