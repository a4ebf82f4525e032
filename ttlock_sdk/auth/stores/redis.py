"""Tokens kept in Redis, shared by all machines that use it. Needs `pip install 'ttlock-sdk[redis]'`."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Self
from uuid import uuid4

from ...redis_link import PREFIX, AsyncRedisLink, RedisLink, let_go, let_go_async
from ..rests import LONGEST_SECONDS, Rest
from ..tokens import Token

if TYPE_CHECKING:
    import redis
    import redis.asyncio

KEPT_SECONDS: Final = 400 * 86_400  # a token is saved anew every 90 days; one that nobody renews goes away by itself
LOCK_SECONDS: Final = 30.0  # longer than a renewal takes: a refresh and a login, 10 s each
WAIT_SECONDS: Final = 60.0
LOOK_SECONDS: Final = 0.05
log = logging.getLogger("ttlock_sdk.auth")


class RedisStore:
    """Keeps tokens in Redis, for `TTLock`, and for `AsyncTTLock` in a thread.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.
        lock_seconds: after so long the lock of a process that died is taken over.

    Raises:
        ConfigurationError: the package `redis` is not installed.
        ValidationError: neither or both of URL and client were given, or one of them makes no sense.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        client: redis.Redis | None = None,
        prefix: str = PREFIX,
        lock_seconds: float = LOCK_SECONDS,
    ) -> None:
        self._link = RedisLink(url, client, prefix)
        self._lock_seconds = lock_seconds

    def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None; also None for what is no token.

        Raises:
            redis.RedisError: Redis could not be asked; likewise for all other methods.
        """
        return _token(self._link.client.get(_name(self._link, "token", key)))

    def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`, for 400 days."""
        self._link.client.set(_name(self._link, "token", key), json.dumps(token.to_dict()), ex=KEPT_SECONDS)

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        """Hold `key` for one client of all machines alone."""
        held = self._link.client.lock(_name(self._link, "lock", key), **_options(self._lock_seconds))
        token = uuid4().hex
        try:
            if not held.acquire(token=token):
                raise TimeoutError("another client holds the token")
            yield
        finally:
            let_go(held, token)  # it may have been got although no answer came, or nobody waited for it

    def rest(self, key: str) -> Rest | None:
        """How long nobody should ask for a token again, if the last one who did so failed."""
        found: Any = self._link.client.get(_name(self._link, "rest", key))
        return Rest.from_json(found)

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest, or end it."""
        name = _name(self._link, "rest", key)
        if rest is None:
            self._link.client.delete(name)
        else:
            self._link.client.set(name, rest.to_json(), ex=int(LONGEST_SECONDS))

    def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<RedisStore {self._link.prefix!r}>"


class AsyncRedisStore:
    """The same awaited, for `AsyncTTLock` on asyncio. On trio take `RedisStore`, which runs in a thread there.

    Arguments and errors as for `RedisStore`; `client` is a `redis.asyncio.Redis`.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        client: redis.asyncio.Redis | None = None,
        prefix: str = PREFIX,
        lock_seconds: float = LOCK_SECONDS,
    ) -> None:
        self._link = AsyncRedisLink(url, client, prefix, "RedisStore")
        self._lock_seconds = lock_seconds

    async def load(self, key: str) -> Token | None:
        """See `RedisStore.load`.

        Raises:
            ConfigurationError: the event loop is trio; likewise for all other methods.
        """
        return _token(await self._link.client.get(_name(self._link, "token", key)))

    async def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`, for 400 days."""
        await self._link.client.set(_name(self._link, "token", key), json.dumps(token.to_dict()), ex=KEPT_SECONDS)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Hold `key` for one client of all machines alone."""
        held = self._link.client.lock(_name(self._link, "lock", key), **_options(self._lock_seconds))
        token = uuid4().hex
        try:
            if not await held.acquire(token=token):
                raise TimeoutError("another client holds the token")
            yield
        finally:
            await let_go_async(held, token)  # as for threads

    async def rest(self, key: str) -> Rest | None:
        """How long nobody should ask for a token again, if the last one who did so failed."""
        found: Any = await self._link.client.get(_name(self._link, "rest", key))
        return Rest.from_json(found)

    async def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest, or end it."""
        name = _name(self._link, "rest", key)
        if rest is None:
            await self._link.client.delete(name)
        else:
            await self._link.client.set(name, rest.to_json(), ex=int(LONGEST_SECONDS))

    async def close(self) -> None:
        """Close the connections; a client that was handed in is left alone. Call it on the loop that used them."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncRedisStore {self._link.prefix!r}>"


def _name(link: RedisLink | AsyncRedisLink, what: str, key: str) -> str:
    return f"{link.prefix}:{what}:{sha256(key.encode()).hexdigest()[:32]}"  # a name must not tell whose token it is


def _options(lock_seconds: float) -> dict[str, Any]:
    return {"timeout": lock_seconds, "sleep": LOOK_SECONDS, "blocking_timeout": WAIT_SECONDS, "thread_local": False}


def _token(found: Any) -> Token | None:
    if found is None:
        return None
    try:
        return Token.from_dict(json.loads(found), now=0.0)
    except (ValueError, TypeError, AttributeError, RecursionError):
        log.warning("what Redis holds is no token; it will be written anew")
        return None
