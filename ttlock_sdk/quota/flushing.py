"""Counts brought to the store, by the calls themselves.

No timer and no task in the background: nothing is left behind when an event loop ends, nothing has to be stopped at a
close, and only one call in a hundred (or in ten seconds) waits for the store, for as long as that takes.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, cast

from ..counters import is_async

if TYPE_CHECKING:
    import anyio

    from ..counters import AsyncCounterStore, CounterStore
    from .ledger import Batch
    from .metering import Flush, Meter

LAST_SECONDS: Final = 5.0  # a store that hangs holds up a close for so long at most


class Flusher:
    """Tells a store, for `TTLock`."""

    def __init__(self, meter: Meter, store: CounterStore) -> None:
        self._meter = meter
        self._store = store
        self._turn = threading.Lock()  # answers of the store must not overtake one another

    def flush(self, step: Flush) -> None:
        """Tell the store, and learn its totals. What it fails with goes to the log, not to the caller."""
        if not self._turn.acquire(blocking=step.first):
            return  # another call is at it
        try:
            if not (step.first and self._meter.asked(step.application)):
                self._tell()
        finally:
            self._turn.release()

    def last(self) -> None:
        """Tell the store what still waits."""
        with self._turn:
            if self._meter.unsent():
                self._tell()

    def after_fork(self) -> None:
        """Start with a free lock in a child process."""
        self._turn = threading.Lock()

    def _tell(self) -> None:
        for batch in self._meter.batches():
            with batch:
                batch.total = self._store.add(batch.key, batch.month, batch.counts)


class AsyncFlusher:
    """The same for `AsyncTTLock`; a store made for threads is told in one."""

    def __init__(self, meter: Meter, store: CounterStore | AsyncCounterStore) -> None:
        self._meter = meter
        self._store = store
        self._awaited = is_async(store)
        self._turn: anyio.Lock | None = None  # belongs to an event loop, so it is made there

    async def flush(self, step: Flush) -> None:
        """Tell the store, and learn its totals. What it fails with goes to the log, not to the caller."""
        turn = self._taking_turns()
        if turn.locked() and not step.first:
            return  # another call is at it
        async with turn:
            if not (step.first and self._meter.asked(step.application)):
                await self._tell()

    async def last(self) -> None:
        """Tell the store what still waits, also if the task that closes is being cancelled."""
        if self._meter.unsent():
            import anyio

            with anyio.move_on_after(LAST_SECONDS, shield=True):
                async with self._taking_turns():
                    await self._tell()

    def after_fork(self) -> None:
        """Start with a free lock in a child process."""
        self._turn = None

    def _taking_turns(self) -> anyio.Lock:
        import anyio

        self._turn = self._turn or anyio.Lock()
        return self._turn

    async def _tell(self) -> None:
        for batch in self._meter.batches():
            with batch:
                batch.total = await self._add(batch)

    async def _add(self, batch: Batch) -> int:
        if self._awaited:
            return await cast("AsyncCounterStore", self._store).add(batch.key, batch.month, batch.counts)
        import anyio.to_thread

        add = cast("CounterStore", self._store).add
        return await anyio.to_thread.run_sync(add, batch.key, batch.month, batch.counts)
