"""Lanes for `TTLock`, between the threads of a process."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import CallTimeoutError
from ..forks import watch
from .map import LaneMap
from .queues import Queues


class Lanes(LaneMap):
    """One call at a time for each lock and each gateway, first come, first served. Several clients may share one."""

    def __init__(self) -> None:
        super().__init__()
        self._queues: Queues[threading.Event] = Queues()
        self._guard = threading.Lock()
        watch(self)

    @contextmanager
    def held(self, lane: str, timeout: float | None) -> Iterator[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: the turn did not come in time.
        """
        turn = threading.Event()
        with self._guard:
            queues = self._queues
            queues.join(lane, turn)
        try:
            if not turn.wait(timeout):
                raise CallTimeoutError(f"the deadline passed while other calls of {lane} were under way")
            yield
        finally:
            with self._guard:
                if queues is self._queues:  # not those of a parent process
                    queues.leave(lane, turn)

    def after_fork(self) -> None:
        """Start with free lanes in a child process."""
        self._queues = Queues()
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self._queues)} calls in them>"
