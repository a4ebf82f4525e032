"""All locks of a large account, several pages at once, beside a loop over the pages; each answer takes its time."""

from __future__ import annotations

import asyncio
import gc
import time
from urllib.parse import parse_qsl

import httpx

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.simulator.large import large

from .pairs import Ratio, paired

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCKS, A_PAGE, AT_ONCE = 10_000, 200, 16


class Slow(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A cloud whose answers take their time on the way; they are made beforehand, as a cloud has more than one core."""

    def __init__(self, sim: Simulator, rtt: float) -> None:
        self._cloud = sim.transport
        self._rtt = rtt
        self._answers: dict[str, bytes] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Called for each call of a thread."""
        time.sleep(self._rtt)
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Called for each call of a task."""
        await asyncio.sleep(self._rtt)
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        fields = dict(parse_qsl(request.read().decode()))
        key = fields.get("pageNo", request.url.path)
        if key not in self._answers:
            self._answers[key] = self._cloud.handle_request(request).read()
        return httpx.Response(200, headers={"content-type": "application/json"}, content=self._answers[key])


def measure(pairs: int, rtt: float = 0.05) -> Ratio:
    """The ratio of `all(concurrency=16)` to the loop, `rtt` seconds before each answer."""
    with TTLock(*ACCOUNT, transport=_cloud(rtt)) as tt:
        tt.get_valid_token()

        def ours() -> float:
            began = time.perf_counter()
            found = tt.locks.all(page_size=A_PAGE, concurrency=AT_ONCE)
            assert len(found) == LOCKS
            return time.perf_counter() - began

        def loop() -> float:
            began = time.perf_counter()
            found = [lock for number in range(1, LOCKS // A_PAGE + 1) for lock in tt.locks.list(number, A_PAGE).items]
            assert len(found) == LOCKS
            return time.perf_counter() - began

        ours()  # has all answers made; a loop as well would take its time for nothing
        return paired(ours, loop, pairs, warm=False)


def measure_tasks(pairs: int, rtt: float = 0.05) -> Ratio:
    """The same for a task."""
    with asyncio.Runner() as runner:
        tt = AsyncTTLock(*ACCOUNT, transport=_cloud(rtt))
        runner.run(_token(tt))

        async def ours() -> float:
            began = time.perf_counter()
            found = await tt.locks.all(page_size=A_PAGE, concurrency=AT_ONCE)
            assert len(found) == LOCKS
            return time.perf_counter() - began

        async def loop() -> float:
            began = time.perf_counter()
            found = []
            for number in range(1, LOCKS // A_PAGE + 1):
                found += (await tt.locks.list(number, A_PAGE)).items
            assert len(found) == LOCKS
            return time.perf_counter() - began

        runner.run(ours())
        ratio = paired(lambda: runner.run(ours()), lambda: runner.run(loop()), pairs, warm=False)
        runner.run(tt.close())
        return ratio


async def _token(tt: AsyncTTLock) -> None:
    await tt.get_valid_token()


def _cloud(rtt: float) -> Slow:
    sim = Simulator(large(SimulatedClock(), 0.5))
    for lock in sim.state.locks.values():
        lock.records.clear()
    gc.collect()
    gc.freeze()  # a cloud is no part of a client's memory, which the collector looks through
    return Slow(sim, rtt)
