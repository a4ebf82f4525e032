"""`AsyncTTLock`: the client for tasks, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from random import random as system_random
from typing import TYPE_CHECKING, Any, Self

from ._runtime.operation import Credentials, Safety
from .async_engine import AsyncEngine
from .call import free_call
from .client_base import BaseClient
from .clock import Clock, SystemClock
from .quota.usage import AsyncUsage
from .resources import AsyncResources
from .session import AsyncSession
from .settings import Options, changed_options, from_environment, settings_of
from .transport import check_async_clients

if TYPE_CHECKING:
    import httpx

    from .auth.keeping import OnToken
    from .auth.stores import AsyncTokenStore, TokenStore
    from .auth.tokens import Token
    from .counters import AsyncCounterStore, CounterStore
    from .lanes.tasks import AsyncLanes
    from .quota.budget import Budget
    from .raw import AsyncRawCalls


class AsyncTTLock(BaseClient[AsyncEngine], AsyncResources):
    """The TTLock cloud, called from the tasks of one event loop, on asyncio or trio.

    Takes the arguments of `TTLock`; `transport`, `http_client` and `sleep` are async ones here, `token_store` and
    `usage_store` may be async or not, and `on_token` may be a coroutine function. One client belongs to one event loop.
    """

    _session: AsyncSession

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        *,
        password_md5: str | None = None,
        token: Mapping[str, Any] | Token | None = None,
        region: str | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
        token_store: TokenStore | AsyncTokenStore | None = None,
        on_token: OnToken | None = None,
        lanes: AsyncLanes | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        deadline: float | None = None,
        budget: int | Budget | None = None,
        usage_store: CounterStore | AsyncCounterStore | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        random: Callable[[], float] = system_random,
    ) -> None:
        clock = clock or SystemClock()
        settings = settings_of(
            (client_id, client_secret),
            (username, password, password_md5),
            (region, base_url, allow_http),
            token=token,
            options=Options(timeout, retries, deadline),
            clients=(transport, http_client),
            clock=clock,
            budget=budget,
            counters=(usage_store, True),
        )
        check_async_clients(transport, http_client)
        self._options = settings.options
        self._allow_http = allow_http
        self._engine = AsyncEngine(
            settings,
            clock,
            random,
            store=token_store,
            on_token=on_token,
            lanes=lanes,
            transport=transport,
            http_client=http_client,
            sleep=sleep or _sleep,
            usage_store=usage_store,
        )
        self._session = AsyncSession(self._engine, settings.options)

    @property
    def usage(self) -> AsyncUsage:
        """Requests of this client and its copies, and of this month."""
        return AsyncUsage(AsyncSession(self._engine, self._options))

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """See `TTLock.from_env`; needs no await, as nothing is sent."""
        return cls(**from_environment(overrides))

    @classmethod
    async def start(cls, client_id: str, client_secret: str, username: str, password: str, **options: Any) -> Self:
        """See `TTLock.start`."""
        return await cls(client_id, client_secret, username, password, **options)._logged_in()

    @classmethod
    async def start_with_env(cls, **overrides: Any) -> Self:
        """See `TTLock.start_with_env`."""
        return await cls.from_env(**overrides)._logged_in()

    async def authenticate(
        self, username: str | None = None, password: str | None = None, *, password_md5: str | None = None
    ) -> Token:
        """See `TTLock.authenticate`."""
        account = self._account(username, password, password_md5)
        del password, password_md5
        self._engine.check_open()
        return await self._engine.keeper.renew(account)

    async def get_valid_token(self) -> str:
        """See `TTLock.get_valid_token`."""
        self._engine.check_open()
        self._engine.policy.configured()
        return (await self._engine.keeper.get()).access_token

    async def refresh_token(self) -> Token:
        """See `TTLock.refresh_token`."""
        self._token()
        self._engine.check_open()
        return await self._engine.keeper.renew()

    def with_options(
        self, *, timeout: float | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """See `TTLock.with_options`."""
        options = changed_options(self._options, timeout, retries, deadline)
        copy = self._copy(options)
        copy._session = AsyncSession(self._engine, options)
        return copy

    @property
    def with_raw_response(self) -> AsyncRawCalls:
        """See `TTLock.with_raw_response`; its methods are awaited."""
        from .raw import AsyncRawCalls, AsyncRawSession

        copy = self._copy(self._options)
        copy._session = AsyncRawSession(self._engine, self._options)
        return AsyncRawCalls(copy)

    async def request(
        self,
        path: str,
        fields: Mapping[str, Any] | None = None,
        *,
        safety: Safety | str = Safety.WRITE,
        credentials: Credentials | str = Credentials.TOKEN,
    ) -> dict[str, Any]:
        """See `TTLock.request`."""
        return (await self._session.send(free_call(path, fields or {}, safety, credentials))).data or {}

    async def close(self) -> None:
        """See `TTLock.close`."""
        if not self._is_copy:
            await self._engine.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _logged_in(self) -> Self:
        try:
            await self.authenticate()
        except BaseException:
            await self.close()
            raise
        return self


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
