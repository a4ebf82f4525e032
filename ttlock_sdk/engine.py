"""What a client and its copies share: application, token, connection pool, counter."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from .auth.policy import REQUEST_SECONDS, TOKEN_PATH, TokenPolicy
from .auth.tasks import TaskKeeper
from .auth.threads import ThreadKeeper
from .errors import ConfigurationError
from .forks import watch
from .forms import encoded
from .hooks import Hooks
from .loops import current_loop
from .quota.metering import Meter
from .transport import AsyncWire, Fault, Reply, Wire, check_async_clients, check_clients, shared_ssl_context

if TYPE_CHECKING:
    import httpx

    from .auth.keeping import OnToken
    from .auth.signing import Application
    from .auth.stores import AsyncTokenStore, TokenStore
    from .clock import Clock
    from .counters import AsyncCounterStore, CounterStore
    from .lanes.tasks import AsyncLanes
    from .lanes.threads import Lanes
    from .quota.budget import Budget
    from .quota.flushing import AsyncFlusher, Flusher
    from .quota.metering import Flush
    from .steps import Caller

TOKEN_OPERATION = "oauth.token"


W = TypeVar("W", Wire, AsyncWire)


class BaseEngine(Generic[W]):
    """The part without I/O."""

    def __init__(self, base_url: str, clock: Clock, random: Callable[[], float], meter: Meter) -> None:
        self._wire: W | None = None
        self._retired: list[W] = []
        self.base_url = base_url
        self.hooks = Hooks()
        self.policy = TokenPolicy(clock, self.hooks)
        self.meter = meter
        self._clock = clock
        self._random = random
        self.closed = False
        watch(self)

    @cached_property
    def caller(self) -> Caller:
        """What all calls share; made with the first of them, as it takes some time to load."""
        from .steps import Caller

        # by two threads at once it may be made twice: the first one is kept
        found: Caller = self.__dict__.setdefault("caller", Caller(self._clock, self._random, self.hooks, self.meter))
        return found

    def configure(self, application: Application) -> None:
        """Call as `application` from now on; with another id or host the token is dropped."""
        old = self.policy.application
        if old is not None and (old.client_id, old.base_url) != (application.client_id, application.base_url):
            self.policy.forget()
        self.policy.application = application
        if application.base_url != self.base_url:
            self.base_url = application.base_url
            self._retarget()

    def check_open(self) -> None:
        """Raise if the client was closed."""
        if self.closed:
            raise ConfigurationError("this client is closed; make a new one")

    def after_fork(self) -> None:
        """Start with fresh locks and a fresh pool in a child process; the parent's connections are left alone."""
        self.meter.after_fork()
        self._retarget()

    def _retarget(self) -> None:
        if self._wire is not None:
            self._retired.append(self._wire)
            self._wire = None


class Engine(BaseEngine[Wire]):
    """The engine of `TTLock`."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        random: Callable[[], float],
        *,
        store: TokenStore,
        on_token: OnToken | None,
        lanes: Lanes,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
        sleep: Callable[[float], None],
        budget: Budget | None,
        usage_store: CounterStore | None,
    ) -> None:
        check_clients(transport, http_client)
        self._transport = transport
        self._http_client = http_client
        self._opening = threading.Lock()
        self.lanes = lanes
        self.sleep = sleep
        meter = Meter(clock, budget, sharing=usage_store is not None)
        self._flusher: Flusher | None = None
        if usage_store is not None:
            from .quota.flushing import Flusher

            self._flusher = Flusher(meter, usage_store)
        super().__init__(base_url, clock, random, meter)
        self.keeper = ThreadKeeper(self.policy, store, self._ask, on_token)

    def wire(self) -> Wire:
        """The way to the cloud, opened at the first call."""
        if self._wire is None:
            with self._opening:
                if self._wire is None:
                    self._wire = Wire(self.base_url, transport=self._transport, client=self._http_client)
        return self._wire

    def close(self) -> None:
        """Close the pool once no token is being fetched any more."""
        self.keeper.wait()
        self.closed = True
        try:
            if self._flusher is not None:
                self._flusher.last()
        finally:
            for wire in [*self._retired, self._wire]:
                if wire is not None:
                    wire.close()

    def flush(self, step: Flush) -> None:
        """Bring the counts of requests to the store."""
        if self._flusher is not None:
            self._flusher.flush(step)

    def after_fork(self) -> None:
        """Start with fresh locks and a fresh pool in a child process."""
        super().after_fork()
        self._opening = threading.Lock()
        self.keeper.after_fork()
        if self._flusher is not None:
            self._flusher.after_fork()

    def _ask(self, fields: list[tuple[str, str]]) -> Reply | Fault:
        self.meter.count_token(self.policy.application, TOKEN_OPERATION)
        return self.wire().send(TOKEN_PATH, encoded(fields), REQUEST_SECONDS)


class AsyncEngine(BaseEngine[AsyncWire]):
    """The engine of `AsyncTTLock`; it belongs to the event loop of its first call."""

    def __init__(
        self,
        base_url: str,
        clock: Clock,
        random: Callable[[], float],
        *,
        store: TokenStore | AsyncTokenStore,
        on_token: OnToken | None,
        lanes: AsyncLanes,
        transport: httpx.AsyncBaseTransport | None,
        http_client: httpx.AsyncClient | None,
        sleep: Callable[[float], Awaitable[None]],
        budget: Budget | None,
        usage_store: CounterStore | AsyncCounterStore | None,
    ) -> None:
        check_async_clients(transport, http_client)
        self._transport = transport
        self._http_client = http_client
        self._loop: object = None
        self.lanes = lanes
        self.sleep = sleep
        meter = Meter(clock, budget, sharing=usage_store is not None)
        self._flusher: AsyncFlusher | None = None
        if usage_store is not None:
            from .quota.flushing import AsyncFlusher

            self._flusher = AsyncFlusher(meter, usage_store)
        super().__init__(base_url, clock, random, meter)
        self.keeper = TaskKeeper(self.policy, store, self._ask, on_token)

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
