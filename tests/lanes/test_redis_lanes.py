"""Processes and machines that share a Redis take turns; one that dies lets go, and a Redis that dies stops nobody."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import anyio
import pytest
import redis
from redis_server import AsyncUnanswered, Unanswered
from support import Cloud, async_client, client

from ttlock_sdk import ConfigurationError, ValidationError
from ttlock_sdk.errors import CallTimeoutError
from ttlock_sdk.lanes import AsyncRedisLanes, RedisLanes
from ttlock_sdk.simulator import Simulator

GONE = "redis://:planted-password@127.0.0.1:1/0"


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid.uuid4().hex}"


@pytest.fixture
def lanes(redis_url: str, prefix: str) -> Iterator[RedisLanes]:
    found = RedisLanes(redis_url, prefix=prefix)
    yield found
    found.close()


def test_clients_with_lanes_of_their_own_take_turns_through_redis(redis_url: str, prefix: str) -> None:
    both = [RedisLanes(redis_url, prefix=prefix) for _ in range(2)]
    inside: list[str] = []

    def use(lanes: RedisLanes) -> None:
        for _ in range(5):
            with lanes.held("lock 1", 30):
                inside.append("in")
                time.sleep(0.001)
                assert inside.pop() == "in"
                assert not inside

    threads = [threading.Thread(target=use, args=(lanes,)) for lanes in both * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with redis.Redis.from_url(redis_url) as server:
        assert list(server.scan_iter(f"{prefix}:*")) == []
    for lanes in both:
        lanes.close()


PROGRAM = """
import sys
from ttlock_sdk import TTLock
from ttlock_sdk.lanes import RedisLanes
address, url, prefix = sys.argv[1:]
lanes = RedisLanes(url, prefix=prefix)
account = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
with TTLock(*account, base_url=address, lanes=lanes) as tt:
    tt.authenticate()
    for _ in range(4):
        tt.locks.unlock(532002)
lanes.close()
"""


def test_processes_take_turns(redis_url: str, prefix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sim = Simulator("demo")
    now, most, guard = [0], [0], threading.Lock()
    handle = sim.handle

    def watched(request: Any) -> Any:
        with guard:
            now[0] += request.path.endswith("/unlock")
            most[0] = max(most[0], now[0])
        time.sleep(0.01)
        try:
            return handle(request)
        finally:
            with guard:
                now[0] -= request.path.endswith("/unlock")

    monkeypatch.setattr(sim, "handle", watched)
    with sim.serve() as address:
        command = [sys.executable, "-W", "error", "-c", PROGRAM, address, redis_url, prefix]
        running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
        assert [process.communicate(timeout=120)[1] for process in running] == [""] * 4
    assert (sim.executions["unlock"], most) == (16, [1])


HOLDER = """
import sys, time
from ttlock_sdk.lanes import RedisLanes
with RedisLanes(sys.argv[1], prefix=sys.argv[2], hold_seconds=1.0).held("lock 1", None):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
def test_the_lane_of_a_process_that_was_killed_is_taken_over(lanes: RedisLanes, redis_url: str, prefix: str) -> None:
    command = [sys.executable, "-c", HOLDER, redis_url, prefix]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        os.kill(process.pid, signal.SIGKILL)
    with lanes.held("lock 1", 30):
        pass


def test_a_deadline_holds_while_another_process_has_the_lane(lanes: RedisLanes, redis_url: str, prefix: str) -> None:
    other = RedisLanes(redis_url, prefix=prefix)
    with other.held("lock 1", None), pytest.raises(CallTimeoutError, match="lock 1"), lanes.held("lock 1", 0.2):
        pass
    with lanes.held("lock 1", 5):
        pass
    other.close()


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_tasks_take_turns_and_one_that_is_cancelled_lets_go(redis_url: str, prefix: str) -> None:
    async def use(lanes: AsyncRedisLanes, forever: bool) -> None:
        async with lanes.held("lock 1", 30):
            came.append(forever)
            if forever:
                started.set()
                await anyio.sleep_forever()

    came: list[bool] = []
    started = anyio.Event()
    both = [AsyncRedisLanes(redis_url, prefix=prefix) for _ in range(2)]
    async with anyio.create_task_group() as group:
        group.start_soon(use, both[0], True)
        await started.wait()
        with anyio.move_on_after(0.2):
            await use(both[1], False)
        assert came == [True]
        group.cancel_scope.cancel()
    await use(both[1], False)
    assert came == [True, False]
    for lanes in both:
        await lanes.close()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), redis.TimeoutError()], ids=["interrupted", "late"])
def test_a_lane_that_was_got_without_an_answer_is_let_go(error: BaseException, redis_url: str, prefix: str) -> None:
    with Unanswered.from_url(redis_url) as server:
        server.error = error
        with suppress(KeyboardInterrupt), RedisLanes(client=server, prefix=prefix).held("lock 1", 30):
            pass
        assert list(server.scan_iter(f"{prefix}:*")) == []


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_a_task_that_is_cancelled_while_it_asks_for_a_lane_lets_go_of_it(redis_url: str, prefix: str) -> None:
    async def use() -> None:
        async with AsyncRedisLanes(client=server, prefix=prefix).held("lock 1", 30):
            pytest.fail("there was no answer")

    async with AsyncUnanswered.at(redis_url) as server:
        task = asyncio.create_task(use())
        await server.kept.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [key async for key in server.scan_iter(f"{prefix}:*")] == []


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
@pytest.mark.anyio
async def test_a_redis_that_is_gone_stops_nobody_and_its_password_is_not_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lanes, others = RedisLanes(GONE), AsyncRedisLanes(GONE)
    with client(Cloud(), lanes=lanes) as tt:
        tt.locks.unlock(1)
    async with async_client(Cloud(), lanes=others) as att:
        await att.locks.unlock(1)
    assert "within this process alone" in caplog.text
    assert "planted-password" not in caplog.text + repr(lanes) + repr(others)
    lanes.close()
    await others.close()


@pytest.mark.parametrize("anyio_backend", ["trio"])
@pytest.mark.anyio
async def test_on_trio_one_is_told_what_to_do(redis_url: str) -> None:
    with pytest.raises(ConfigurationError, match="asyncio alone"):
        async with AsyncRedisLanes(redis_url).held("lock 1", None):
            pass


@pytest.mark.parametrize(
    "arguments", [{}, {"url": "x", "client": object()}, {"url": "http://x"}, {"url": GONE, "prefix": ""}]
)
def test_what_makes_no_sense_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        RedisLanes(**arguments)


def test_a_client_that_was_handed_in_stays_open(redis_url: str, prefix: str) -> None:
    with redis.Redis.from_url(redis_url) as server:
        lanes = RedisLanes(client=server, prefix=prefix)
        with lanes.held("lock 1", None):
            assert [key.decode() for key in server.scan_iter(f"{prefix}:*")] == [f"{prefix}:lane:lock-1"]
        lanes.close()
        assert server.ping()
