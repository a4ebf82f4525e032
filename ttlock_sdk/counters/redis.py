"""Counts kept in Redis, shared by all machines that use it. Needs `pip install 'ttlock-sdk[redis]'`.

A month of an application is a hash of counts by operation, with their sum beside them, and goes away by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Self

from ..errors import ConfigurationError, ValidationError
from ..forks import watch
from ..loops import current_loop, on_trio

if TYPE_CHECKING:
    import redis
    import redis.asyncio

KEPT_SECONDS: Final = 100 * 86_400
ANSWER_SECONDS: Final = 2.0  # a call waits for it, so a Redis that is slower than this is taken for gone
TOTAL: Final = "total"


class _Store:
    """What both worlds share: where Redis is, and what is said to it."""

    _package: str

    def __init__(self, url: str | None, client: Any, prefix: str) -> None:
        if (url is None) == (client is None):
            raise ValidationError("pass either a url such as redis://localhost:6379/0, or a client", argument="url")
        if not isinstance(prefix, str) or not prefix:
            raise ValidationError("prefix must be text and not empty", argument="prefix")
        self._url = url
        self._client = client
        self._prefix = prefix
        self._left: list[Any] = []  # the parent's connections, which a child process must not close
        if url is not None:
            self._open()
            watch(self)

    def _open(self) -> None:
        package = _imported(self._package)
        retry = _imported(f"{self._package}.retry").Retry(_imported("redis.backoff").NoBackoff(), 1)
        try:
            self._client = package.Redis.from_url(
                self._url, socket_timeout=ANSWER_SECONDS, socket_connect_timeout=ANSWER_SECONDS, retry=retry
            )
        except ValueError:  # its text may hold a part of the password
            raise ValidationError("url must look like redis://localhost:6379/0", argument="url") from None

    def _queue(self, pipe: Any, key: str, month: str, counts: Mapping[str, int]) -> None:
        name = f"{self._prefix}:usage:{key}:{month}"
        for operation, count in counts.items():
            pipe.hincrby(name, operation, count)
        pipe.expire(name, KEPT_SECONDS)
        pipe.hincrby(name, TOTAL, sum(counts.values()))

    def after_fork(self) -> None:
        """Start with connections of its own in a child process."""
        self._left.append(self._client)
        self._open()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._prefix!r}>"


class RedisCounters(_Store):
    """Counts requests in Redis, for `TTLock`, and for `AsyncTTLock` in a thread.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.

    Raises:
        ConfigurationError: the package `redis` is not installed.
        ValidationError: neither or both of URL and client were given, or one of them makes no sense.
    """

    _package = "redis"

    def __init__(self, url: str | None = None, *, client: redis.Redis | None = None, prefix: str = "ttlock") -> None:
        super().__init__(url, client, prefix)

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month. A month is kept for 100 days.

        Raises:
            redis.RedisError: Redis did not do it, or did not answer within two seconds.
        """
        with self._client.pipeline(transaction=True) as pipe:
            self._queue(pipe, key, month, counts)
            return int(pipe.execute()[-1])

    def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        if self._url is not None:
            self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncRedisCounters(_Store):
    """The same awaited, for `AsyncTTLock` on asyncio. On trio take `RedisCounters`, which runs in a thread there.

    Args:
        url: as for `RedisCounters`.
        client: a `redis.asyncio.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.
    """

    _package = "redis.asyncio"

    def __init__(
        self, url: str | None = None, *, client: redis.asyncio.Redis | None = None, prefix: str = "ttlock"
    ) -> None:
        self._loop: object = None
        super().__init__(url, client, prefix)

    async def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """See `RedisCounters.add`.

        Raises:
            ConfigurationError: the event loop is trio.
        """
        async with self._connected().pipeline(transaction=True) as pipe:
            self._queue(pipe, key, month, counts)
            return int((await pipe.execute())[-1])

    async def close(self) -> None:
        """Close the connections; a client that was handed in is left alone. Call it on the loop that used them."""
        if self._url is not None:
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _connected(self) -> Any:
        if on_trio():
            raise ConfigurationError("AsyncRedisCounters runs on asyncio alone; on trio take RedisCounters")
        loop = current_loop()
        if self._url is not None and self._loop not in (None, loop):
            self._open()  # connections of another loop are of no use on this one
        self._loop = loop
        return self._client


def _imported(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise ConfigurationError("counts in Redis need the package redis: pip install 'ttlock-sdk[redis]'") from None
