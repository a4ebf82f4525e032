"""Lanes for `AsyncTTLock`, between the tasks of an event loop."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

from ..errors import CallTimeoutError
from ..forks import watch
from .map import LaneMap
from .queues import Queues

if TYPE_CHECKING:
    import anyio


class AsyncLanes(LaneMap):
    """One call at a time for each lock and each gateway, first come, first served. Several clients may share one."""

    def __init__(self) -> None:
        super().__init__()
        self._queues: Queues[_Turn] = Queues()
        watch(self)

    def held(self, lane: str, timeout: float | None) -> AbstractAsyncContextManager[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: on entering, the turn did not come in time.
        """
        return _Turn(self, lane, timeout)

    def after_fork(self) -> None:
        """Start with free lanes in a child process."""
        self._queues = Queues()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self._queues)} calls in them>"


class _Turn(AbstractAsyncContextManager[None]):
    """A call on a lane. What it takes to wait is made only where somebody is before it."""

    __slots__ = ("_event", "_lane", "_lanes", "_queues", "_timeout")
    _event: anyio.Event

    def __init__(self, lanes: AsyncLanes, lane: str, timeout: float | None) -> None:
        self._lanes = lanes
        self._lane = lane
        self._timeout = timeout

    async def __aenter__(self) -> None:
        self._queues = self._lanes._queues
        if self._queues.join(self._lane, self):
            return
        import anyio

        self._event = anyio.Event()
        try:
            with anyio.move_on_after(self._timeout):
                await self._event.wait()
            if not self._event.is_set():
                raise CallTimeoutError(f"the deadline passed while other calls of {self._lane} were under way")
        except BaseException:
            self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._leave()

    def set(self) -> None:
        """It is our turn."""
        self._event.set()

    def _leave(self) -> None:
        if self._queues is self._lanes._queues:  # not those of a parent process
            self._queues.leave(self._lane, self)
