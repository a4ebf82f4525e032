"""Counts kept in Redis, shared by all machines that use it. Needs `pip install 'ttlock-sdk[redis]'`.

A month of an application is a hash of counts by operation, with their sum beside them, and goes away by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Self

from ..redis_link import PREFIX, AsyncRedisLink, RedisLink

if TYPE_CHECKING:
    import redis
    import redis.asyncio

KEPT_SECONDS: Final = 100 * 86_400
TOTAL: Final = "total"


class RedisCounters:
    """Counts requests in Redis, for `TTLock`, and for `AsyncTTLock` in a thread.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.

    Raises:
        ConfigurationError: the package `redis` is not installed.
        ValidationError: neither or both of URL and client were given, or one of them makes no sense.
    """

    def __init__(self, url: str | None = None, *, client: redis.Redis | None = None, prefix: str = PREFIX) -> None:
        self._link = RedisLink(url, client, prefix)

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month. A month is kept for 100 days.

        Raises:
            redis.RedisError: Redis did not do it, or did not answer within two seconds.
        """
        with self._link.client.pipeline(transaction=True) as pipe:
            _queue(pipe, f"{self._link.prefix}:usage:{key}:{month}", counts)
            return int(pipe.execute()[-1])

    def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<RedisCounters {self._link.prefix!r}>"


class AsyncRedisCounters:
    """The same awaited, for `AsyncTTLock` on asyncio. On trio take `RedisCounters`, which runs in a thread there.

    Args:
        url: as for `RedisCounters`.
        client: a `redis.asyncio.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.
    """

    def __init__(
        self, url: str | None = None, *, client: redis.asyncio.Redis | None = None, prefix: str = PREFIX
    ) -> None:
        self._link = AsyncRedisLink(url, client, prefix, "RedisCounters")

    async def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """See `RedisCounters.add`.

        Raises:
            ConfigurationError: the event loop is trio.
        """
        async with self._link.client.pipeline(transaction=True) as pipe:
            _queue(pipe, f"{self._link.prefix}:usage:{key}:{month}", counts)
            return int((await pipe.execute())[-1])

    async def close(self) -> None:
        """Close the connections; a client that was handed in is left alone. Call it on the loop that used them."""
        await self._link.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncRedisCounters {self._link.prefix!r}>"


def _queue(pipe: Any, name: str, counts: Mapping[str, int]) -> None:
    for operation, count in counts.items():
        pipe.hincrby(name, operation, count)
    pipe.expire(name, KEPT_SECONDS)
    pipe.hincrby(name, TOTAL, sum(counts.values()))
