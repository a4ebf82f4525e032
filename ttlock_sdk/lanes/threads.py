"""Lanes for `TTLock`, between the threads of a process."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager

from ..errors import CallTimeoutError
from ..forks import watch
from .map import LaneMap
from .queues import Queues


class Lanes(LaneMap):
    """One call at a time for each lock and each gateway, first come, first served. Several clients may share one."""

    def __init__(self) -> None:
        super().__init__()
        self._queues: Queues[_Turn] = Queues()
        self._guard = threading.Lock()
        watch(self)

    def held(self, lane: str, timeout: float | None) -> AbstractContextManager[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: on entering, the turn did not come in time.
        """
        return _Turn(self, lane, timeout)

    def after_fork(self) -> None:
        """Start with free lanes in a child process."""
        self._queues = Queues()
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self._queues)} calls in them>"


class _Turn(AbstractContextManager[None]):
    """A call on a lane. What it takes to wait is made only where somebody is before it."""

    __slots__ = ("_event", "_lane", "_lanes", "_queues", "_timeout")

    def __init__(self, lanes: Lanes, lane: str, timeout: float | None) -> None:
        self._lanes = lanes
        self._lane = lane
        self._timeout = timeout

    def __enter__(self) -> None:
        lanes = self._lanes
        with lanes._guard:
            self._queues = lanes._queues
            if self._queues.join(self._lane, self):
                return
            self._event = threading.Event()
        try:
            if not self._event.wait(self._timeout):
                raise CallTimeoutError(f"the deadline passed while other calls of {self._lane} were under way")
        except BaseException:
            self._leave()
            raise

    def __exit__(self, *_: object) -> None:
        self._leave()

    def set(self) -> None:
        """It is our turn."""
        self._event.set()

    def _leave(self) -> None:
        with self._lanes._guard:
            if self._queues is self._lanes._queues:  # not those of a parent process
                self._queues.leave(self._lane, self)
