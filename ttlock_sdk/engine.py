"""What a `TTLock` and its copies share: application, token, connection pool, counter. Made with the first call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from .auth.policy import REQUEST_SECONDS, TOKEN_PATH
from .auth.stores.memory import MemoryStore
from .auth.threads import ThreadKeeper
from .engine_base import TOKEN_OPERATION, BaseEngine
from .forks import watch
from .forms import encoded
from .lanes.threads import Lanes
from .transport import Fault, Reply, Wire

if TYPE_CHECKING:
    import httpx

    from .auth.keeping import OnToken
    from .auth.stores import TokenStore
    from .clock import Clock
    from .counters import CounterStore
    from .quota.flushing import Flusher
    from .quota.metering import Flush
    from .settings import Settings


class Engine(BaseEngine[Wire]):
    """The engine of `TTLock`."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        random: Callable[[], float],
        *,
        store: TokenStore | None,
        on_token: OnToken | None,
        lanes: Lanes | None,
        transport: httpx.BaseTransport | None,
        http_client: httpx.Client | None,
        sleep: Callable[[float], None],
        usage_store: CounterStore | None,
    ) -> None:
        super().__init__(settings, clock, random, sharing=usage_store is not None)
        self._transport = transport
        self._http_client = http_client
        self._opening = threading.Lock()
        self.lanes = Lanes() if lanes is None else lanes
        self.sleep = sleep
        self._flusher: Flusher | None = None
        if usage_store is not None:
            from .quota.flushing import Flusher

            self._flusher = Flusher(self.meter, usage_store)
        self.keeper = ThreadKeeper(self.policy, store or MemoryStore(), self._ask, on_token)
        watch(self)

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
