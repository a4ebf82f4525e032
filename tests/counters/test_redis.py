"""Counts in a real Redis."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from secrets import token_hex
from typing import Any

import children
import pytest
import redis
import redis.asyncio
from support import Cloud, FakeClock, async_client, client

from ttlock_sdk import ConfigurationError, QuotaGuardError, ValidationError
from ttlock_sdk.counters import AsyncRedisCounters, RedisCounters

ROOT = Path(__file__).parents[2]
TOKEN = {"access_token": "an-access-token"}
HUNDRED_DAYS = 100 * 86_400
FORK = """
import os, sys
from ttlock_sdk.counters import RedisCounters
store = RedisCounters(sys.argv[1], prefix=sys.argv[2])
store.add("key", "2026-11", {"a": 1})
pid = os.fork()
store.add("key", "2026-11", {"a": 1})
if pid == 0:
    store.close()
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
print(store.add("key", "2026-11", {}))
store.close()
"""


@pytest.fixture
def prefix() -> str:
    """Keys of one test alone, as all tests share a server."""
    return f"test-{token_hex(8)}"


def kept(url: str, prefix: str) -> dict[str, dict[str, int]]:
    with redis.Redis.from_url(url, decode_responses=True) as direct:
        names = sorted(direct.scan_iter(f"{prefix}:*"))
        return {name: {field: int(count) for field, count in direct.hgetall(name).items()} for name in names}


def test_counts_add_up_by_month_and_key_and_go_away_after_a_hundred_days(redis_url: str, prefix: str) -> None:
    store = RedisCounters(redis_url, prefix=prefix)
    assert store.add("one", "2026-11", {"locks.list": 2}) == 2
    assert store.add("one", "2026-11", {"locks.list": 1, "locks.get": 4}) == 7
    assert store.add("one", "2026-12", {"locks.list": 1}) == 1
    assert store.add("one", "2026-11", {}) == 7
    assert kept(redis_url, prefix) == {
        f"{prefix}:usage:one:2026-11": {"locks.list": 3, "locks.get": 4, "total": 7},
        f"{prefix}:usage:one:2026-12": {"locks.list": 1, "total": 1},
    }
    with redis.Redis.from_url(redis_url) as direct:
        assert 0 < HUNDRED_DAYS - direct.ttl(f"{prefix}:usage:one:2026-11") + 1 < 60
    store.close()


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_both_worlds_add_to_the_same_counts(redis_url: str, prefix: str) -> None:
    clock = FakeClock()
    with RedisCounters(redis_url, prefix=prefix) as store:
        with client(Cloud(), token=TOKEN, usage_store=store, clock=clock) as tt:
            for _ in range(3):
                tt.locks.list()
        awaited = AsyncRedisCounters(redis_url, prefix=prefix)
        async with async_client(Cloud(), token=TOKEN, usage_store=awaited, budget=5) as at:
            await at.locks.list()
            await at.locks.list()
            with pytest.raises(QuotaGuardError):
                await at.locks.list()
        await awaited.close()
        assert [counts["total"] for counts in kept(redis_url, prefix).values()] == [5]


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_trio_takes_the_store_for_threads_and_says_so(redis_url: str, prefix: str) -> None:
    awaited = AsyncRedisCounters(redis_url, prefix=prefix)
    with pytest.raises(ConfigurationError, match="on trio take RedisCounters"):
        await async_client(Cloud(), token=TOKEN, usage_store=awaited).locks.list()
    with RedisCounters(redis_url, prefix=prefix) as store:
        async with async_client(Cloud(), token=TOKEN, usage_store=store) as tt:
            await tt.locks.list()
    assert [counts["total"] for counts in kept(redis_url, prefix).values()] == [1]


def test_an_async_store_goes_from_one_event_loop_to_the_next(redis_url: str, prefix: str) -> None:
    store = AsyncRedisCounters(redis_url, prefix=prefix)

    async def work() -> int:
        total = await store.add("key", "2026-11", {"locks.list": 1})
        await store.close()
        return total

    assert [asyncio.run(work()) for _ in range(3)] == [1, 2, 3]


def test_threads_lose_no_count(redis_url: str, prefix: str) -> None:
    with RedisCounters(redis_url, prefix=prefix) as store, ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda _: store.add("key", "2026-11", {"locks.list": 1}), range(200)))
    assert sorted(totals) == list(range(1, 201))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_has_connections_of_its_own(redis_url: str, prefix: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FORK, redis_url, prefix],
        env=children.environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == ("3\n", "")


def test_a_redis_that_cannot_be_reached_fails_no_call_and_shows_nothing(caplog: pytest.LogCaptureFixture) -> None:
    store = RedisCounters("redis://user:planted-password@127.0.0.1:1/0")
    with client(Cloud(), token=TOKEN, usage_store=store) as tt:
        tt.locks.list()
    assert "the usage store failed (ConnectionError)" in caplog.text
    assert "planted" not in caplog.text + repr(store)
    store.close()


@pytest.mark.parametrize("kind", [RedisCounters, AsyncRedisCounters])
@pytest.mark.parametrize("url", ["http://planted-password@host", "redis://:planted/password@host", "planted-password"])
def test_a_url_that_makes_no_sense_is_refused_and_not_shown(kind: Any, url: str) -> None:
    with pytest.raises(ValidationError) as caught:
        kind(url)
    assert caught.value.argument == "url"
    assert "planted" not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("kind", [RedisCounters, AsyncRedisCounters])
def test_either_a_url_or_a_client_is_needed(kind: Any) -> None:
    for arguments in ({}, {"url": "redis://localhost", "client": object()}, {"url": "redis://localhost", "prefix": ""}):
        with pytest.raises(ValidationError):
            kind(**arguments)


def test_a_client_that_is_handed_in_is_used_and_not_closed(redis_url: str, prefix: str) -> None:
    with redis.Redis.from_url(redis_url) as direct:
        store = RedisCounters(client=direct, prefix=prefix)
        assert store.add("key", "2026-11", {"locks.list": 1}) == 1
        store.close()
        assert direct.connection_pool._available_connections
    assert repr(store) == f"<RedisCounters {prefix!r}>"


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_an_async_client_that_is_handed_in_is_used_and_not_closed(redis_url: str, prefix: str) -> None:
    async with redis.asyncio.Redis.from_url(redis_url) as direct:
        store = AsyncRedisCounters(client=direct, prefix=prefix)
        assert await store.add("key", "2026-11", {"locks.list": 1}) == 1
        await store.close()
        assert await store.add("key", "2026-11", {"locks.list": 1}) == 2


@pytest.mark.parametrize("name", ["RedisCounters", "AsyncRedisCounters"])
def test_without_the_package_it_is_said_how_to_get_it(name: str) -> None:
    code = f"""
import sys
sys.modules["redis"] = None
from ttlock_sdk import ConfigurationError, counters
try:
    counters.{name}("redis://localhost")
except ConfigurationError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "pip install 'ttlock-sdk[redis]'" in done.stdout
