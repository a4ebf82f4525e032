"""Calls of tasks, one or many in flight, beside httpx.AsyncClient with the same work."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from ttlock_sdk import AsyncTTLock

from .pairs import Ratio, paired
from .server import page, serving

FORM = {
    "lockId": 532_323,
    "pageNo": 1,
    "pageSize": 100,
    "orderBy": 1,
    "clientId": "id",
    "accessToken": "0" * 32,
    "date": 1_800_000_000_000,
}
TURNS = 4  # calls one after the other, each time
TOKEN = {"access_token": "0" * 32, "uid": 1}


def measure(pairs: int, rtt: float = 0.0) -> Ratio:
    """The ratio for calls one after the other of a page of 100 passcodes: models built here, dicts there."""
    with serving(page(100), rtt) as ours, serving(page(100), rtt) as theirs, asyncio.Runner() as runner:
        tt, bare = runner.run(_opened(ours, aiohttp=False))
        found = paired(
            lambda: runner.run(_timed(partial(_list, tt))),
            lambda: runner.run(_timed(partial(_post, bare, theirs))),
            pairs,
        )
        runner.run(_closed(tt, bare))
        return found


def measure_many(pairs: int, in_flight: int, *, aiohttp: bool, rtt: float = 0.0, runs: int = 1) -> Ratio:
    """The same for so many calls at once, by clients that were opened just before and have their connections.

    Five seconds later a client of httpx holds eight connections, of the hundred that there may be, and its calls wait
    for each other: where the server answers at once, that is faster than what it does before.
    """
    with serving(page(100), rtt) as ours, serving(page(100), rtt) as theirs, asyncio.Runner() as runner:

        async def mine() -> float:
            tt, bare = await _opened(ours, aiohttp=aiohttp)
            found = await _burst(partial(_list, tt), in_flight)
            await _closed(tt, bare)
            return found

        async def other() -> float:
            async with httpx.AsyncClient() as bare:
                return await _burst(partial(_post, bare, theirs), in_flight)

        return paired(lambda: runner.run(mine()), lambda: runner.run(other()), pairs, runs)


def measure_aiohttp(pairs: int, in_flight: int) -> Ratio:
    """The same for aiohttp itself: dicts on both sides."""
    with serving(page(100)) as ours, serving(page(100)) as theirs, asyncio.Runner() as runner:

        async def mine() -> float:
            async with aiohttp.ClientSession() as session:

                async def call() -> None:
                    async with session.post(f"{ours}/v3/lock/listKeyboardPwd", data=FORM) as answer:
                        await answer.json()

                return await _burst(call, in_flight)

        async def other() -> float:
            async with httpx.AsyncClient() as bare:
                return await _burst(partial(_post, bare, theirs), in_flight)

        return paired(lambda: runner.run(mine()), lambda: runner.run(other()), pairs)


async def _list(tt: AsyncTTLock) -> None:
    await tt.passcodes.list(532_323, page_size=100)


async def _post(bare: httpx.AsyncClient, address: str) -> None:
    (await bare.post(f"{address}/v3/lock/listKeyboardPwd", data=FORM)).json()


async def _opened(address: str, *, aiohttp: bool) -> tuple[AsyncTTLock, httpx.AsyncClient]:
    transport = AiohttpTransport() if aiohttp else None
    return AsyncTTLock("id", "secret", token=TOKEN, base_url=address, transport=transport), httpx.AsyncClient()


async def _closed(tt: AsyncTTLock, bare: httpx.AsyncClient) -> None:
    await tt.close()
    if tt._engine._transport is not None:
        await tt._engine._transport.aclose()
    await bare.aclose()


async def _timed(call: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    for _ in range(TURNS):
        await call()
    return (time.perf_counter() - began) / TURNS


async def _burst(call: Callable[[], Awaitable[None]], in_flight: int) -> float:
    await asyncio.gather(*(call() for _ in range(in_flight)))  # opens connections
    began = time.perf_counter()
    await asyncio.gather(*(call() for _ in range(in_flight)))
    return (time.perf_counter() - began) / in_flight
