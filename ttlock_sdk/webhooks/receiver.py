"""Takes callbacks in, answers at once, and has them handled afterwards; for any web server."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, Self

from ..errors import WebhookError
from .events import Event
from .keeping import entry
from .parsing import MAX_BYTES, parse
from .patience import Patience
from .receiving import NOT_FOUND, SUCCESS, TRY_AGAIN, UNREADABLE, Answer, Head, Rules
from .spools import Spool
from .worker import STOP_SECONDS, Handler, Worker

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

    from .asgi import App
    from .wsgi import WSGIApp

log: Final = logging.getLogger("ttlock_sdk.webhooks")


class Receiver:
    """Receives callbacks at a secret path.

        receiver = Receiver(handler, secret=secret, spool=FolderSpool("/var/lib/my-app/callbacks"))
        app = receiver.asgi  # or receiver.wsgi, webhooks.starlette.routes(receiver), webhooks.fastapi.router(receiver)

    The address for the cloud is `https://<your host>/ttlock/<secret>`. An event is safe in the spool before `success`
    is answered; the handler runs after that. One that comes again is dropped if it has a time of its own. If the
    spool cannot take an event the answer is 503, and nothing was kept.

    Args:
        handler: called with each event, once unless it fails: a function, in threads, or an async function, on the
            event loop of the web server. None only receives: a `Worker` elsewhere handles.
        secret: the last part of the path: 16 characters or more, such as `secrets.token_urlsafe(32)` makes.
        spool: a `FolderSpool`, a `RedisSpool`, or your own.
        path: what comes before the secret.
        addresses: networks such as `203.0.113.0/24` that callbacks may come from; none given, any may send.
        proxies: networks of your own proxies, whose header `x-forwarded-for` is believed. By default nobody's is.
        max_bytes: a larger body is refused.
        threads: how many events are handled at a time.
        patience: how often, and after which rests, a failed handler is called again.
        on_error: called with the event, the attempt and the error after each failure of the handler.
        clock: tells the seconds since 1970.

    Raises:
        ValidationError: an argument makes no sense; `argument` says which.
    """

    def __init__(
        self,
        handler: Handler | None,
        *,
        secret: str,
        spool: Spool,
        path: str = "/ttlock",
        addresses: Iterable[str] = (),
        proxies: Iterable[str] = (),
        max_bytes: int = MAX_BYTES,
        threads: int = 4,
        patience: Patience | None = None,
        on_error: Callable[[Event, int, BaseException], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.rules = Rules(secret, path=path, addresses=addresses, proxies=proxies, max_bytes=max_bytes)
        self.spool = spool
        self._clock = clock
        self._warned = False
        self._worker: Worker | None = None
        if handler is not None:
            self._worker = Worker(handler, spool, threads=threads, patience=patience, on_error=on_error)

    @property
    def asgi(self) -> App:
        """An ASGI application, which starts and stops with its server (lifespan)."""
        from .asgi import application

        return application(self)

    @property
    def wsgi(self) -> WSGIApp:
        """A WSGI application; call `start` in each process that serves it, and `stop` before it ends."""
        from .wsgi import application

        return application(self)

    def judge(self, head: Head) -> Answer | None:
        """The answer to a request that is refused; None lets its body be read."""
        answer = self.rules.judge(head)
        if answer is not None:
            level = logging.INFO if answer is NOT_FOUND else logging.WARNING
            log.log(level, "a request from %s was refused with %d", self.rules.sender(head), answer.status)
        return answer

    def accept(self, body: bytes, content_type: str | None) -> Answer:
        """Keep the events of a body, and what to answer. Blocks until they are safe; any thread may call it."""
        now = self._clock()
        try:
            events = parse(body, content_type, max_bytes=self.rules.max_bytes)
            entries = [entry(event, now) for event in events]
        except WebhookError as error:
            log.warning("a callback of %d bytes was refused: %s", len(body), error)
            return UNREADABLE
        try:
            self.spool.put(entries)
        except Exception as error:
            log.error("%d events could not be kept in %r: %s", len(entries), self.spool, type(error).__name__)
            return TRY_AGAIN
        self._warn_if_idle()
        return SUCCESS

    def start(self, portal: BlockingPortal | None = None) -> None:
        """Begin to hand over, what waits since the last run first; nothing happens if it has begun.

        Args:
            portal: the event loop for an async handler; without one it gets a loop of its own, in a thread.
        """
        if self._worker is not None:
            self._worker.start(portal)

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """Wait for the handlers that run, hand over no more, and close the spool. What waits is kept.

        Returns:
            Whether all have ended in time; what others still handle is handed over again at the next start.
        """
        ended = self._worker is None or self._worker.stop(seconds)
        self.spool.close()
        return ended

    @asynccontextmanager
    async def lifespan(self, app: Any = None) -> AsyncIterator[None]:
        """Start and stop with an application: `Starlette(lifespan=receiver.lifespan)`; works on asyncio and trio."""
        from anyio import CancelScope, to_thread
        from anyio.from_thread import BlockingPortal

        async with BlockingPortal() as portal:
            self.start(portal)
            try:
                yield
            finally:
                with CancelScope(shield=True):
                    if not await to_thread.run_sync(self.stop):
                        await portal.stop(cancel_remaining=True)

    def _warn_if_idle(self) -> None:
        if self._worker is not None and not self._worker.running and not self._warned:
            self._warned = True
            log.warning("events are kept, but nobody hands them over: start the receiver, or let the server do it")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Receiver at {self.rules.folder}/... into {self.spool!r}>"
