"""Lanes between processes and machines, through Redis. Needs `pip install 'ttlock-sdk[redis]'`.

Within a process calls go first come, first served; between processes whoever asks at the right moment is next.
"""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from ..errors import CallTimeoutError
from ..redis_link import PREFIX, AsyncRedisLink, RedisLink, let_go, let_go_async
from .tasks import AsyncLanes
from .threads import Lanes

if TYPE_CHECKING:
    import redis
    import redis.asyncio

HOLD_SECONDS: Final = 90.0  # longer than a command can take, with a busy gateway before it
LOOK_SECONDS: Final = 0.05
log = logging.getLogger("ttlock_sdk.lanes")


class RedisLanes(Lanes):
    """One call at a time for each lock and each gateway, for all clients that share a Redis.

    A process that dies lets go of its lanes after `hold_seconds`. While Redis cannot be reached, the lanes hold within
    the process alone, with a warning in the log.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us.
        prefix: begins all keys.
        hold_seconds: after so long a lane is taken from whoever has it.

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
        hold_seconds: float = HOLD_SECONDS,
    ) -> None:
        super().__init__()
        self._link = RedisLink(url, client, prefix)
        self._hold_seconds = hold_seconds

    @contextmanager
    def held(self, lane: str, timeout: float | None) -> Iterator[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: the turn did not come in time.
        """
        began = time.monotonic()
        with ExitStack() as held:
            held.enter_context(super().held(lane, timeout))
            left = None if timeout is None else max(0.0, timeout - (time.monotonic() - began))
            lock = self._link.client.lock(_key(self._link.prefix, lane), **_options(self._hold_seconds, left))
            token = uuid4().hex
            held.callback(let_go, lock, token)  # it may be got although no answer comes, or nobody waits for it
            _acquire(lock, token, lane)
            yield

    def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        self._link.close()


class AsyncRedisLanes(AsyncLanes):
    """The same for `AsyncTTLock`, on asyncio. Arguments and errors as for `RedisLanes`."""

    def __init__(
        self,
        url: str | None = None,
        *,
        client: redis.asyncio.Redis | None = None,
        prefix: str = PREFIX,
        hold_seconds: float = HOLD_SECONDS,
    ) -> None:
        super().__init__()
        self._link = AsyncRedisLink(url, client, prefix, "the lanes of one process")
        self._hold_seconds = hold_seconds

    @asynccontextmanager
    async def held(self, lane: str, timeout: float | None) -> AsyncIterator[None]:
        """Have a lane for oneself, after waiting for it for at most `timeout` seconds.

        Raises:
            CallTimeoutError: the turn did not come in time.
            ConfigurationError: the event loop is trio.
        """
        client = self._link.client
        began = time.monotonic()
        async with AsyncExitStack() as held:
            await held.enter_async_context(super().held(lane, timeout))
            left = None if timeout is None else max(0.0, timeout - (time.monotonic() - began))
            lock = client.lock(_key(self._link.prefix, lane), **_options(self._hold_seconds, left))
            token = uuid4().hex
            held.push_async_callback(let_go_async, lock, token)  # as for threads
            await _acquire_async(lock, token, lane)
            yield

    async def close(self) -> None:
        """Close the connections; a client that was handed in is left alone."""
        await self._link.close()


def _options(hold_seconds: float, left: float | None) -> dict[str, Any]:
    # not bound to a thread: whoever closes a generator may be another one
    return {"timeout": hold_seconds, "sleep": LOOK_SECONDS, "blocking_timeout": left, "thread_local": False}


def _acquire(lock: Any, token: str, lane: str) -> None:
    try:
        if lock.acquire(token=token):
            return
    except Exception as error:
        _warn(error)
        return
    raise _late(lane)


async def _acquire_async(lock: Any, token: str, lane: str) -> None:
    try:
        if await lock.acquire(token=token):
            return
    except Exception as error:
        _warn(error)
        return
    raise _late(lane)


def _key(prefix: str, lane: str) -> str:
    return f"{prefix}:lane:{lane.replace(' ', '-')}"


def _warn(error: Exception) -> None:
    log.warning("Redis failed to keep a lane (%s); it holds within this process alone", type(error).__name__)


def _late(lane: str) -> CallTimeoutError:
    return CallTimeoutError(f"the deadline passed while other calls of {lane} were under way")
