"""How costs grow: with the length of a listing, with the threads and with the tasks that call at once."""

from __future__ import annotations

import asyncio
import gc
import json
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import NamedTuple
from urllib.parse import parse_qsl

import httpx

from ttlock_sdk import AsyncTTLock, TTLock

from .server import page, serving

TOKEN = {"access_token": "0" * 32, "uid": 1}
A_PAGE = 100
LENGTHS = (1_000, 10_000, 100_000)
THREADS = (1, 2, 4, 8, 16, 32, 64)
TASKS = (1, 10, 50, 100, 200, 500)
RTT = 0.02  # seconds before each answer: with none, one thread would keep the machine busy


class Length(NamedTuple):
    """A listing walked from end to end."""

    records: int
    us_per_record: float
    peak_kib: float


class Records(httpx.BaseTransport):
    """A listing of records, whose pages are made beforehand."""

    def __init__(self, count: int) -> None:
        pages = count // A_PAGE
        head = {"pageSize": A_PAGE, "pages": pages, "total": count}
        self._pages = [json.dumps({"list": _records(at), "pageNo": at, **head}).encode() for at in range(1, pages + 1)]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """A page whose records have ids of their own."""
        number = int(dict(parse_qsl(request.read().decode()))["pageNo"])
        return httpx.Response(200, content=self._pages[number - 1])


def _records(number: int) -> list[dict[str, object]]:
    first = (number - 1) * A_PAGE
    return [
        {
            "recordId": first + at,
            "lockId": 532_323,
            "recordTypeFromLock": 7,
            "recordType": 4,
            "success": 1,
            "username": "guest@example.com",
            "keyboardPwd": "073915",
            "lockDate": 1_800_000_000_000 + first + at,
            "serverDate": 1_800_000_001_000 + first + at,
        }
        for at in range(A_PAGE)
    ]


def lengths(runs: int) -> list[Length]:
    """Each length walked in turn, short ones as often as makes as many records: the best time, shared out among the
    records, and the most memory held during a walk.
    """
    with ExitStack() as held:
        clients = {count: held.enter_context(_client(count)) for count in LENGTHS}
        best = dict.fromkeys(LENGTHS, float("inf"))
        for _ in range(runs):
            for count, tt in clients.items():
                best[count] = min(best[count], sum(_walked(tt, count) for _ in range(LENGTHS[-1] // count)))
        return [
            Length(count, best[count] / LENGTHS[-1] * 1e6, _peak(tt, count) / 1024) for count, tt in clients.items()
        ]


def _client(count: int) -> TTLock:
    tt = TTLock("id", "secret", token=TOKEN, transport=Records(count))
    tt.records.list(532_323, page_size=A_PAGE)  # a first call loads what calls need
    return tt


def _walked(tt: TTLock, count: int) -> float:
    began = time.process_time()
    found = sum(1 for _ in tt.records.iter(532_323, page_size=A_PAGE))
    seconds = time.process_time() - began
    assert found == count
    return seconds


def _peak(tt: TTLock, count: int) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        _walked(tt, count)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def threads(calls: int) -> dict[int, float]:
    """Calls a second by the number of threads."""
    found = {}
    with serving(page(10), RTT) as address, TTLock("id", "secret", token=TOKEN, base_url=address) as tt:
        for many in THREADS:
            with ThreadPoolExecutor(many) as pool:
                list(pool.map(lambda _: tt.passcodes.list(532_323), range(many)))  # connections
                total = max(calls // 8, min(calls, calls * many // 16))
                began = time.perf_counter()
                list(pool.map(lambda _: tt.passcodes.list(532_323), range(total)))
                found[many] = total / (time.perf_counter() - began)
    return found


def tasks(calls: int) -> dict[int, float]:
    """Calls a second by the number of tasks; all of them share one client and its hundred connections."""
    with serving(page(10), RTT) as address:
        return asyncio.run(_tasks(address, calls))


async def _tasks(address: str, calls: int) -> dict[int, float]:
    found = {}
    async with AsyncTTLock("id", "secret", token=TOKEN, base_url=address) as tt:

        async def work(count: int) -> None:
            for _ in range(count):
                await tt.passcodes.list(532_323)

        for many in TASKS:
            await asyncio.gather(*(work(1) for _ in range(many)))  # connections
            each = max(2, (calls // 8 if many == 1 else calls) // many)
            began = time.perf_counter()
            await asyncio.gather(*(work(each) for _ in range(many)))
            found[many] = each * many / (time.perf_counter() - began)
    return found
