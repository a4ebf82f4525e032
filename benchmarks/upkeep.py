"""What the token check, the counter and the lanes add to a call when nothing waits and nothing is to be renewed."""

from __future__ import annotations

import asyncio
import time

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk._runtime.operation import Safety
from ttlock_sdk.async_engine import AsyncEngine
from ttlock_sdk.engine import Engine

TOKEN = {"access_token": "0" * 32, "uid": 1}
FIELDS = [("lockId", "532323")]
TURNS = 200


def measure(runs: int) -> dict[str, float]:
    """Microseconds of the three together on a call to a lock; the best of many runs, as others only add to it."""
    best = {"threads": float("inf"), "tasks": float("inf")}
    with TTLock("id", "secret", token=TOKEN) as tt, asyncio.Runner() as runner:
        other = AsyncTTLock("id", "secret", token=TOKEN)
        for _ in range(runs):  # in turn, so that either meets the machine at its best
            best["threads"] = min(best["threads"], _threads(tt._engine))
            best["tasks"] = min(best["tasks"], runner.run(_tasks(other._engine)))
        runner.run(other.close())
    return {world: seconds / TURNS * 1e6 for world, seconds in best.items()}


def _threads(engine: Engine) -> float:
    application = engine.policy.configured()
    began = time.perf_counter()
    for _ in range(TURNS):
        engine.keeper.get(None, None)
        engine.meter.count(application, "unlock", Safety.COMMAND, 0)
        for lane in engine.lanes.lanes_of(FIELDS):
            with engine.lanes.held(lane, None):
                pass
    return time.perf_counter() - began


async def _tasks(engine: AsyncEngine) -> float:
    application = engine.policy.configured()
    began = time.perf_counter()
    for _ in range(TURNS):
        await engine.keeper.get(None, None)
        engine.meter.count(application, "unlock", Safety.COMMAND, 0)
        for lane in engine.lanes.lanes_of(FIELDS):
            async with engine.lanes.held(lane, None):
                pass
    return time.perf_counter() - began
