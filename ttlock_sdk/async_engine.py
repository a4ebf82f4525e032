"""What an `AsyncTTLock` and its copies share: application, token, connection pool, counter."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from .auth.policy import REQUEST_SECONDS, TOKEN_PATH
from .auth.stores.memory import MemoryStore
from .auth.tasks import TaskKeeper
from .engine_base import TOKEN_OPERATION, BaseEngine
from .errors import ConfigurationError
from .forks import watch
from .forms import encoded
from .lanes.tasks import AsyncLanes
from .loops import current_loop
from .transport import AsyncWire, Fault, Reply, shared_ssl_context

if TYPE_CHECKING:
    import httpx

    from .auth.keeping import OnToken
    from .auth.stores import AsyncTokenStore, TokenStore
    from .clock import Clock
    from .counters import AsyncCounterStore, CounterStore
    from .quota.flushing import AsyncFlusher
    from .quota.metering import Flush
    from .settings import Settings


class AsyncEngine(BaseEngine[AsyncWire]):
    """The engine of `AsyncTTLock`; it belongs to the event loop of its first call."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        random: Callable[[], float],
        *,
        store: TokenStore | AsyncTokenStore | None,
        on_token: OnToken | None,
        lanes: AsyncLanes | None,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
        sleep: Callable[[float], Awaitable[None]],
        usage_store: CounterStore | AsyncCounterStore | None,
    ) -> None:
        super().__init__(settings, clock, random, sharing=usage_store is not None)
        self._transport = transport
        self._http_client = http_client
        self._loop: object = None
        self.lanes = AsyncLanes() if lanes is None else lanes
        self.sleep = sleep
        self._flusher: AsyncFlusher | None = None
        if usage_store is not None:
            from .quota.flushing import AsyncFlusher

            self._flusher = AsyncFlusher(self.meter, usage_store)
        self.keeper = TaskKeeper(self.policy, store or MemoryStore(), self._ask, on_token)
        watch(self)

    def check_open(self) -> None:
        """Raise if the client was closed, or belongs to another event loop."""
        super().check_open()
        loop = current_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "this AsyncTTLock belongs to another event loop: make one client for each loop (each asyncio.run)"
            )

    async def wire(self) -> AsyncWire:
        """The way to the cloud, opened at the first call; certificates are read off the event loop."""
        if self._wire is None:
            if self._transport is None and self._http_client is None and self.base_url.startswith("https:"):
                import anyio.to_thread

                await anyio.to_thread.run_sync(shared_ssl_context)
            if self._wire is None:
                self._wire = AsyncWire(self.base_url, transport=self._transport, client=self._http_client)
        return self._wire

    async def close(self) -> None:
        """Close the pool once no token is being fetched any more."""
        await self.keeper.wait()
        self.closed = True
        try:
            if self._flusher is not None:
                await self._flusher.last()
        finally:
            for wire in [*self._retired, self._wire]:
                if wire is not None:
                    await wire.close()

    async def flush(self, step: Flush) -> None:
        """Bring the counts of requests to the store."""
        if self._flusher is not None:
            await self._flusher.flush(step)

    def after_fork(self) -> None:
        """Start with a fresh pool in a child process."""
        super().after_fork()
        self._loop = None
        self.keeper.after_fork()
        if self._flusher is not None:
            self._flusher.after_fork()

    async def _ask(self, fields: list[tuple[str, str]]) -> Reply | Fault:
        self.meter.count_token(self.policy.application, TOKEN_OPERATION)
        wire = await self.wire()
        return await wire.send(TOKEN_PATH, encoded(fields), REQUEST_SECONDS)
