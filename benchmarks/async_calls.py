"""Calls of tasks, one or many in flight, beside httpx.AsyncClient with the same work."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

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
TOKEN = {"access_token": "0" * 32, "uid": 1}


def measure(pairs: int, in_flight: int, *, aiohttp: bool, rtt: float = 0.0) -> Ratio:
    """The ratio for so many calls at once of a page of 100 passcodes, models built on our side, dicts on theirs."""
    with serving(page(100), rtt) as ours, serving(page(100), rtt) as theirs, asyncio.Runner() as runner:
        tt, bare = runner.run(_opened(ours, aiohttp=aiohttp))

        async def other() -> None:
            (await bare.post(f"{theirs}/v3/lock/listKeyboardPwd", data=FORM)).json()

        async def mine() -> None:
            await tt.passcodes.list(532_323, page_size=100)

        found = paired(lambda: runner.run(_timed(mine, in_flight)), lambda: runner.run(_timed(other, in_flight)), pairs)
        runner.run(_closed(tt, bare))
        return found


def measure_aiohttp(pairs: int, in_flight: int) -> Ratio:
    """The same for aiohttp itself: dicts on both sides."""
    with serving(page(100)) as ours, serving(page(100)) as theirs, asyncio.Runner() as runner:
        session, bare = runner.run(_opened_aiohttp())

        async def mine() -> None:
            async with session.post(f"{ours}/v3/lock/listKeyboardPwd", data=FORM) as answer:
                await answer.json()

        async def other() -> None:
            (await bare.post(f"{theirs}/v3/lock/listKeyboardPwd", data=FORM)).json()

        found = paired(lambda: runner.run(_timed(mine, in_flight)), lambda: runner.run(_timed(other, in_flight)), pairs)
        runner.run(session.close())
        runner.run(bare.aclose())
        return found


async def _opened_aiohttp() -> tuple[aiohttp.ClientSession, httpx.AsyncClient]:
    return aiohttp.ClientSession(), httpx.AsyncClient()


async def _opened(address: str, *, aiohttp: bool) -> tuple[AsyncTTLock, httpx.AsyncClient]:
    transport = AiohttpTransport() if aiohttp else None
    return AsyncTTLock("id", "secret", token=TOKEN, base_url=address, transport=transport), httpx.AsyncClient()


async def _closed(tt: AsyncTTLock, bare: httpx.AsyncClient) -> None:
    await tt.close()
    if tt._engine._transport is not None:
        await tt._engine._transport.aclose()
    await bare.aclose()


async def _timed(call: Callable[[], Awaitable[None]], in_flight: int) -> float:
    count = max(4, in_flight)
    began = time.perf_counter()
    if in_flight == 1:
        for _ in range(count):
            await call()
    else:
        await asyncio.gather(*(call() for _ in range(count)))
    return (time.perf_counter() - began) / count
