"""What the token check, the counter and the lanes add to a call when nothing waits and nothing is to be renewed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk._runtime.operation import Safety

TOKEN = {"access_token": "0" * 32, "uid": 1}
FIELDS = [("lockId", "532323")]
TURNS = 200


def measure(runs: int) -> dict[str, float]:
    """Microseconds of the three together on a call to a lock; the best of many runs, as others only add to it."""
    return {"threads": _threads(runs), "tasks": asyncio.run(_tasks(runs))}


def _threads(runs: int) -> float:
    with TTLock("id", "secret", token=TOKEN) as tt:
        engine = tt._engine
        application = engine.policy.configured()

        def once() -> None:
            engine.keeper.get(None, None)
            engine.meter.count(application, "unlock", Safety.COMMAND, 0)
            for lane in engine.lanes.lanes_of(FIELDS):
                with engine.lanes.held(lane, None):
                    pass

        return _best([_timed(once) for _ in range(runs)])


async def _tasks(runs: int) -> float:
    async with AsyncTTLock("id", "secret", token=TOKEN) as tt:
        engine = tt._engine
        application = engine.policy.configured()

        async def once() -> None:
            await engine.keeper.get(None, None)
            engine.meter.count(application, "unlock", Safety.COMMAND, 0)
            for lane in engine.lanes.lanes_of(FIELDS):
                async with engine.lanes.held(lane, None):
                    pass

        return _best([await _awaited(once) for _ in range(runs)])


def _timed(once: Callable[[], None]) -> float:
    began = time.perf_counter()
    for _ in range(TURNS):
        once()
    return time.perf_counter() - began


async def _awaited(once: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    for _ in range(TURNS):
        await once()
    return time.perf_counter() - began


def _best(seconds: list[float]) -> float:
    return min(seconds) / TURNS * 1e6
