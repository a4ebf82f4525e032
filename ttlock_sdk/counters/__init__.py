"""Where counts of requests are kept, so that processes and machines that share an application share its quota.

A store is any object with the method of `CounterStore` (or, for `AsyncTTLock`, of `AsyncCounterStore`). `FileCounters`
serves the processes of one machine, `RedisCounters` and `AsyncRedisCounters` those of many.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from .file import FileCounters
    from .redis import AsyncRedisCounters, RedisCounters

_HOMES: Final = {"AsyncRedisCounters": "redis", "FileCounters": "file", "RedisCounters": "redis"}

__all__ = ["AsyncCounterStore", "AsyncRedisCounters", "CounterStore", "FileCounters", "RedisCounters"]


class CounterStore(Protocol):
    """Adds up counts. `add` may be called from any thread.

    Whatever it raises is noted in the log, and the counts are sent once more some seconds later; a call never fails
    for it, but waits for `add`, which should therefore give up by itself after some seconds.
    """

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month.

        Args:
            key: stands for the application; plain letters and digits.
            month: such as `2026-11`.
            counts: requests by operation; none at all only asks for the total.
        """
        ...


class AsyncCounterStore(Protocol):
    """The same for `AsyncTTLock`, awaited."""

    async def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month."""
        ...


def is_async(store: object) -> bool:
    """Whether the store is to be awaited."""
    import inspect

    return inspect.iscoroutinefunction(getattr(store, "add", None))


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
