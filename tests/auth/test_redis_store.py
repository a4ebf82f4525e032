"""Tokens in Redis: kept whole under hashed names, locked by one client of all machines at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
import redis
import redis.asyncio
from redis_server import PASSWORD, AsyncUnanswered, Unanswered
from support import SECRETS, Cloud, async_client

from ttlock_sdk import ConfigurationError, ValidationError
from ttlock_sdk.auth import AsyncRedisStore, RedisStore, Token
from ttlock_sdk.auth.rests import Rest

KEY = "https://euapi.ttlock.com|an-id|user@example.com"
TOKEN = Token(SECRETS["access_token"], SECRETS["refresh_token"], 7, 1_800_000_000.0)
REST = Rest(1_800_000_000.0, 2, "ServerError", "oauth.refresh: no", 90000)
SECRET_URL = "redis://:planted-password@127.0.0.1:1/0"


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid.uuid4().hex}"


@pytest.fixture
def store(redis_url: str, prefix: str) -> Iterator[RedisStore]:
    with RedisStore(redis_url, prefix=prefix) as found:
        yield found


def test_a_token_comes_back_as_it_was_under_a_name_that_tells_nothing(
    store: RedisStore, redis_url: str, prefix: str
) -> None:
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    store.set_rest(KEY, REST)
    assert (store.load(KEY), store.rest(KEY), store.load("another")) == (TOKEN, REST, None)
    with store.lock(KEY), redis.Redis.from_url(redis_url) as server:
        names = sorted(key.decode() for key in server.scan_iter(f"{prefix}:*"))
        assert [name.split(":")[1] for name in names] == ["lock", "rest", "token"]
        assert not [name for name in names if "an-id" in name or "user" in name]
        assert all(server.ttl(name) > 0 for name in names), "nothing is kept for ever"
    store.set_rest(KEY, None)
    assert store.rest(KEY) is None


def test_what_is_no_token_is_none(store: RedisStore, redis_url: str, prefix: str) -> None:
    store.save(KEY, TOKEN)
    with redis.Redis.from_url(redis_url) as server:
        [name] = server.scan_iter(f"{prefix}:*")
        server.set(name, "{")
    assert store.load(KEY) is None


HOLDER = """
import sys, time
from ttlock_sdk.auth import RedisStore
with RedisStore(sys.argv[1], prefix=sys.argv[2], lock_seconds=1.0).lock("key"):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
def test_the_lock_of_a_process_that_was_killed_is_taken_over(store: RedisStore, redis_url: str, prefix: str) -> None:
    command = [sys.executable, "-c", HOLDER, redis_url, prefix]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        os.kill(process.pid, signal.SIGKILL)
    with store.lock("key"):
        pass


@pytest.mark.parametrize("error", [KeyboardInterrupt(), redis.TimeoutError()], ids=["interrupted", "late"])
def test_a_lock_that_was_got_without_an_answer_is_let_go(error: BaseException, redis_url: str, prefix: str) -> None:
    with Unanswered.from_url(redis_url) as server:
        server.error = error
        with pytest.raises(type(error)), RedisStore(client=server, prefix=prefix).lock(KEY):
            pytest.fail("there was no answer")
        assert list(server.scan_iter(f"{prefix}:*")) == []


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_task_that_is_cancelled_while_it_asks_for_a_lock_lets_go_of_it(redis_url: str, prefix: str) -> None:
    async def use() -> None:
        async with AsyncRedisStore(client=server, prefix=prefix).lock(KEY):
            pytest.fail("there was no answer")

    async with AsyncUnanswered.at(redis_url) as server, anyio.create_task_group() as group:
        group.start_soon(use)
        await server.kept.wait()
        group.cancel_scope.cancel()
    async with redis.asyncio.Redis.from_url(redis_url) as after:
        assert [key async for key in after.scan_iter(f"{prefix}:*")] == []


def test_a_lock_that_was_lost_is_not_taken_from_its_new_holder(redis_url: str, prefix: str) -> None:
    with RedisStore(redis_url, prefix=prefix, lock_seconds=0.05) as slow, redis.Redis.from_url(redis_url) as server:
        with slow.lock(KEY):
            [name] = server.scan_iter(f"{prefix}:lock:*")
            server.set(name, "somebody else")
        assert server.get(name) == b"somebody else"
        server.delete(name)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_tasks_share_tokens_and_locks_with_threads(store: RedisStore, redis_url: str, prefix: str) -> None:
    async with AsyncRedisStore(redis_url, prefix=prefix) as other:
        store.save(KEY, TOKEN)
        assert await other.load(KEY) == TOKEN
        await other.save(KEY, TOKEN._replace(uid=8))
        assert store.load(KEY) == TOKEN._replace(uid=8)
        await other.set_rest(KEY, REST)
        assert (store.rest(KEY), await other.rest(KEY)) == (REST, REST)
        await other.set_rest(KEY, None)
        async with other.lock(KEY):
            with anyio.move_on_after(0.2) as scope:
                async with other.lock(KEY):
                    pytest.fail("held twice")
            assert scope.cancelled_caught
        with store.lock(KEY):
            pass
        assert repr(other) == f"<AsyncRedisStore {prefix!r}>"


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_client_that_was_handed_in_stays_open(redis_url: str, prefix: str) -> None:
    async with redis.asyncio.Redis.from_url(redis_url) as server:
        async with AsyncRedisStore(client=server, prefix=prefix) as store:
            await store.save(KEY, TOKEN)
        assert await server.set(prefix, 1)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_on_trio_one_is_told_which_store_serves(redis_url: str) -> None:
    with pytest.raises(ConfigurationError, match="on trio take RedisStore"):
        await AsyncRedisStore(redis_url).load(KEY)


def test_tls_and_a_password_come_with_the_address(
    redis_tls_url: str, prefix: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    with RedisStore(redis_tls_url, prefix=prefix) as store, store.lock(KEY):
        store.save(KEY, TOKEN)
        assert store.load(KEY) == TOKEN
        shown = repr(store) + repr(store._link) + caplog.text
    plain = redis_tls_url.replace("rediss:", "redis:").partition("?")[0]
    with RedisStore(plain, prefix=prefix) as store, pytest.raises(redis.RedisError):
        store.load(KEY)
    wrong = redis_tls_url.replace(PASSWORD, "wrong")
    with RedisStore(wrong, prefix=prefix) as store, pytest.raises(redis.RedisError) as caught:
        store.load(KEY)
    assert PASSWORD not in shown + str(caught.value)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_an_async_client_takes_the_store_for_threads_too_and_its_loop_goes_on(
    redis_url: str, prefix: str
) -> None:
    cloud = Cloud()
    with RedisStore(redis_url, prefix=prefix) as store:
        async with async_client(cloud, token_store=store) as tt:
            key = tt._engine.policy.store_key()
            ticks = 0

            async def tick() -> None:
                nonlocal ticks
                while True:
                    ticks += 1
                    await anyio.sleep(0.005)

            async with anyio.create_task_group() as group:
                with store.lock(key):  # somebody else holds it for a while
                    group.start_soon(tick)
                    group.start_soon(tt.locks.list)
                    while ticks < 10:  # noqa: ASYNC110  # it is the ticking that is looked at
                        await anyio.sleep(0.005)
                    assert cloud.tokens == 0
                await tt.locks.list()
                group.cancel_scope.cancel()
        assert store.load(key) is not None
    assert cloud.tokens == 1


@pytest.mark.parametrize("kind", [RedisStore, AsyncRedisStore])
def test_no_password_of_an_address_is_shown(kind: Any) -> None:
    store = kind(SECRET_URL)
    assert "planted" not in repr(store) + repr(store._link)
    with pytest.raises(ValidationError) as caught:
        kind("http://:planted-password@x")
    assert "planted" not in str(caught.value)
    if kind is RedisStore:
        with pytest.raises(redis.RedisError) as failed:
            store.load(KEY)
        assert "planted" not in str(failed.value)
        store.close()
