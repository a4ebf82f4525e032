"""Connections to a Redis that several processes and machines share. Needs `pip install 'ttlock-sdk[redis]'`."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError, ValidationError
from .forks import watch
from .loops import current_loop, on_trio

if TYPE_CHECKING:
    import redis
    import redis.asyncio

ANSWER_SECONDS: Final = 2.0  # a call waits for it, so a Redis that is slower than this is taken for gone
RELEASE_SECONDS: Final = 2 * ANSWER_SECONDS  # for a connection that breaks and the one after it
PREFIX: Final = "ttlock"


class _Link:
    """What both worlds share: where Redis is, and connections that are opened anew in a child process."""

    _package: str

    def __init__(self, url: str | None, client: Any, prefix: str) -> None:
        if (url is None) == (client is None):
            raise ValidationError("pass either a url such as redis://localhost:6379/0, or a client", argument="url")
        if not isinstance(prefix, str) or not prefix:
            raise ValidationError("prefix must be text and not empty", argument="prefix")
        self.prefix = prefix
        self.owned = url is not None
        self._url = url
        self._client = client
        self._left: list[Any] = []  # the parent's connections, which a child process must not close
        if self.owned:
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

    def after_fork(self) -> None:
        """Start with connections of its own in a child process."""
        self._left.append(self._client)
        self._open()

    def __repr__(self) -> str:
        return f"<Redis {self.prefix!r}>"  # the address may hold a password


class RedisLink(_Link):
    """A Redis for threads.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.

    Raises:
        ConfigurationError: the package `redis` is not installed.
        ValidationError: neither or both of URL and client were given, or one of them makes no sense.
    """

    _package = "redis"

    def __init__(self, url: str | None, client: redis.Redis | None, prefix: str) -> None:
        super().__init__(url, client, prefix)

    @property
    def client(self) -> redis.Redis:
        """The client to call."""
        found: redis.Redis = self._client
        return found

    def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        if self.owned:
            self._client.close()


class AsyncRedisLink(_Link):
    """A Redis for tasks of asyncio. On trio the one for threads serves, in a thread.

    Args:
        url: as for `RedisLink`.
        client: a `redis.asyncio.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.
        instead: the name of the class for threads, for the error that trio gets.
    """

    _package = "redis.asyncio"

    def __init__(self, url: str | None, client: redis.asyncio.Redis | None, prefix: str, instead: str) -> None:
        self._loop: object = None
        self._instead = instead
        super().__init__(url, client, prefix)

    @property
    def client(self) -> redis.asyncio.Redis:
        """The client to call, of this event loop.

        Raises:
            ConfigurationError: the event loop is trio.
        """
        if on_trio():
            raise ConfigurationError(f"redis.asyncio runs on asyncio alone; on trio take {self._instead}")
        loop = current_loop()
        if self.owned and self._loop not in (None, loop):
            self._open()  # connections of another loop are of no use on this one
        self._loop = loop
        found: redis.asyncio.Redis = self._client
        return found

    async def close(self) -> None:
        """Close the connections; a client that was handed in is left alone. Call it on the loop that used them."""
        if self.owned:
            await self._client.aclose()


def let_go(lock: Any, token: str) -> None:
    """Release a lock that was asked for with `token`, if it was got: also one whose answer was late or not waited for.

    redis-py itself knows a lock for its own only after it has read the answer.
    """
    with suppress(Exception):  # it is not ours, or Redis is gone: it ends by itself
        lock.do_release(token)


async def let_go_async(lock: Any, token: str) -> None:
    """The same for tasks, also for one that is cancelled."""
    import anyio

    with anyio.move_on_after(RELEASE_SECONDS, shield=True), suppress(Exception):
        await lock.do_release(token)


def _imported(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise ConfigurationError("Redis needs a package: pip install 'ttlock-sdk[redis]'") from None
