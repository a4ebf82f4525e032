"""Hands the events of a spool to a handler, until it has handled them."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import CancelledError
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final, Self

from ..errors import ValidationError, WebhookError
from ..forks import watch
from .events import Event
from .keeping import event_of
from .patience import Patience
from .spools import Spool, Taken

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

Handler = Callable[[Event], object] | Callable[[Event], Awaitable[object]]
TAKE_SECONDS: Final = 0.5
STOP_SECONDS: Final = 30.0
TROUBLE_SECONDS: Final = 1.0
UNREADABLE: Final = "unreadable"
DIED: Final = "the process ended while it was handled"
log: Final = logging.getLogger("ttlock_sdk.webhooks")


class Worker:
    """Threads that take events from a spool and hand them over. `Receiver` has one; use it by itself in a process
    that only handles.

        with Worker(handler, RedisSpool("redis://localhost:6379/0")):
            threading.Event().wait()

    An event whose handler returns is marked as done before its thread takes another one. One whose handler raises is
    handed over again after a rest, and given up after the last attempt. If the process dies, what was being handled
    is handed over again: no more events than there are threads.

    Args:
        handler: called with each event, in one of the threads; if it is an async function, on an event loop. What a
            plain function returns is awaited there, if it is something to be awaited.
        spool: where the events wait.
        threads: how many events are handled at a time.
        patience: how often, and after which rests, a handler is called again.
        on_error: called with the event, the attempt and the error after each failure; what it raises is ignored.
            The log has the sort of the error alone, since its text might hold a code.
        chance: from 0 to 1, for the rests.
    """

    def __init__(
        self,
        handler: Handler,
        spool: Spool,
        *,
        threads: int = 4,
        patience: Patience | None = None,
        on_error: Callable[[Event, int, BaseException], object] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        if not callable(handler):
            raise ValidationError("handler must be a function", argument="handler")
        if threads < 1:
            raise ValidationError("threads must be 1 or more", argument="threads")
        self._handler: Callable[[Event], Any] = handler
        self._spool = spool
        self._count = threads
        self._patience = patience or Patience()
        self._on_error = on_error
        self._chance = chance
        self._left: list[ExitStack] = []  # the parent's event loop, which a child process must not touch
        self._start_afresh()
        watch(self)

    def _start_afresh(self) -> None:
        self._guard = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._ending = threading.Event()
        self._around = ExitStack()

    @property
    def is_async(self) -> bool:
        """Whether the handler is an async function."""
        from inspect import iscoroutinefunction

        return iscoroutinefunction(self._handler) or iscoroutinefunction(type(self._handler).__call__)

    @property
    def running(self) -> bool:
        """Whether events are handed over."""
        return bool(self._threads)

    def start(self, portal: BlockingPortal | None = None) -> None:
        """Begin to hand over; nothing happens if it has begun.

        Args:
            portal: the event loop that an async handler runs on; without one it gets a loop of its own.
        """
        with self._guard:
            if self._threads:
                return
            self._ending = threading.Event()
            if self.is_async and portal is None:
                portal = self._opened_loop()
            turn = _Turn(self, self._ending, portal)
            self._threads = [
                threading.Thread(target=turn.run, name=f"ttlock-handler-{number}", daemon=True)
                for number in range(1, self._count + 1)
            ]
            for thread in self._threads:
                thread.start()

    def _opened_loop(self) -> BlockingPortal:
        from anyio.from_thread import start_blocking_portal

        return self._around.enter_context(start_blocking_portal())

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """Take no more events, and wait for the handlers that run.

        Returns:
            Whether all have ended in time; what others still handle is handed over again at the next start.
        """
        with self._guard:
            self._ending.set()
            end = time.monotonic() + seconds
            for thread in self._threads:
                thread.join(max(0.0, end - time.monotonic()))
            ended = not any(thread.is_alive() for thread in self._threads)
            self._threads = []
            if ended:
                self._around.close()
            else:
                log.warning("a handler of callbacks did not end within %s s", seconds)
            return ended

    def after_fork(self) -> None:
        """Be stopped in a child process, which has none of the threads."""
        self._left.append(self._around)
        self._start_afresh()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Worker of {self._count} threads over {self._spool!r}>"


class _Turn:
    """What the threads of one start share."""

    def __init__(self, worker: Worker, ending: threading.Event, portal: BlockingPortal | None) -> None:
        self._worker = worker
        self._ending = ending
        self._is_async = worker.is_async
        self._portal = portal
        self._guard = threading.Lock()
        self._spool = worker._spool
        self._patience = worker._patience

    def run(self) -> None:
        """Hand over one event after the other."""
        while not self._ending.is_set():
            try:
                taken = self._spool.take(TAKE_SECONDS)
            except Exception as error:
                log.warning("callbacks cannot be taken from %r: %s", self._spool, type(error).__name__)
                self._ending.wait(TROUBLE_SECONDS)
                continue
            if taken is not None:
                self._surely(self._back(taken) if self._ending.is_set() else self._handled(taken))

    def _back(self, taken: Taken) -> Callable[[], None]:
        return lambda: self._spool.later(taken, 0.0, counts=False)

    def _handled(self, taken: Taken) -> Callable[[], None]:
        """Hand over an event; what is to be noted of it."""
        if taken.attempt > self._patience.attempts:
            log.error("callback %s is given up: %s", taken.id, DIED)
            return lambda: self._spool.bury(taken, DIED)
        try:
            event = event_of(taken.text, taken.received)
        except WebhookError:
            log.error("callback %s is given up: it cannot be read", taken.id)
            return lambda: self._spool.bury(taken, UNREADABLE)
        try:
            self._call(event)
        except BaseException as error:  # a handler that ends its thread must not end this one
            if isinstance(error, CancelledError) and self._ending.is_set():
                return self._back(taken)  # its event loop has ended: no failure
            return self._failed(taken, event, error)
        return lambda: self._spool.done(taken)

    def _call(self, event: Event) -> None:
        if self._is_async:
            self._loop().call(self._worker._handler, event)
            return
        found = self._worker._handler(event)
        if isinstance(found, Awaitable):  # a lambda or a decorator around an async function: nothing has run yet
            self._loop().call(_awaited, found)

    def _loop(self) -> BlockingPortal:
        with self._guard:
            if self._portal is None:
                self._portal = self._worker._opened_loop()
            return self._portal

    def _failed(self, taken: Taken, event: Event, error: BaseException) -> Callable[[], None]:
        kind = type(error).__name__
        last = taken.attempt >= self._patience.attempts
        rest = 0.0 if last else self._patience.rest(taken.attempt, self._worker._chance())
        then = "it is given up" if last else f"again in {rest:.1f} s"
        log.error("the handler of callback %s failed (attempt %d): %s; %s", taken.id, taken.attempt, kind, then)
        if self._worker._on_error is not None:
            try:
                self._worker._on_error(event, taken.attempt, error)
            except Exception as more:
                log.error("on_error failed: %s", type(more).__name__)
        if last:
            return lambda: self._spool.bury(taken, kind)
        return lambda: self._spool.later(taken, rest)

    def _surely(self, mark: Callable[[], None]) -> None:
        """Note what came of an event, however often it takes: without the note it would be handed over again."""
        while True:
            try:
                return mark()
            except Exception as error:
                log.error("what came of a callback cannot be noted in %r: %s", self._spool, type(error).__name__)
                if self._ending.wait(TROUBLE_SECONDS):
                    return None


async def _awaited(found: Awaitable[object]) -> None:
    await found
