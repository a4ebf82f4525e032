"""Lanes: calls to one lock, and those through one gateway, are sent one after the other, first come, first served.

A gateway carries one command at a time and refuses the rest. So each call that reaches a device waits for its turn on
the lane of its lock, and on that of the lock's gateway where it is known: learned from answers of the cloud that pass
by (which locks a gateway hears, which gateways hear a lock), or told by `assign`. No call is made to find out.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .map import LaneMap
    from .redis import AsyncRedisLanes, RedisLanes
    from .tasks import AsyncLanes
    from .threads import Lanes

_HOMES = {
    "AsyncLanes": "tasks",
    "AsyncRedisLanes": "redis",
    "LaneMap": "map",
    "Lanes": "threads",
    "RedisLanes": "redis",
}

__all__ = ["AsyncLanes", "AsyncRedisLanes", "LaneMap", "Lanes", "RedisLanes"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
