"""Lanes for `AsyncTTLock`, between the tasks of an event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
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
        self._queues: Queues[anyio.Event] = Queues()
        watch(self)

    @asynccontextmanager
    async def held(self, lane: str, timeout: float | None) -> AsyncIterator[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: the turn did not come in time.
        """
        import anyio

        turn = anyio.Event()
        queues = self._queues
        queues.join(lane, turn)
        try:
            with anyio.move_on_after(timeout):
                await turn.wait()
            if not turn.is_set():
                raise CallTimeoutError(f"the deadline passed while other calls of {lane} were under way")
            yield
        finally:
            if queues is self._queues:  # not those of a parent process
                queues.leave(lane, turn)

    def after_fork(self) -> None:
        """Start with free lanes in a child process."""
        self._queues = Queues()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {len(self._queues)} calls in them>"
