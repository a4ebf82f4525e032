"""However many threads or tasks find the token missing or stale, the cloud is asked for one."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest
from support import Answer, Cloud, FakeClock, async_client, client, scripted

from ttlock_sdk import MemoryStore, errors

THREADS = 32
TASKS = 200
PAGE = {"list": [], "pages": 0}
OLD = {"access_token": "old", "refresh_token": "old-refresh", "uid": 5, "lifetime": 7776000.0}


def token_left(clock: FakeClock, seconds: float) -> dict[str, Any]:
    return {**OLD, "expires_at": clock.time() + seconds}


class Gate:
    """Lets the token request wait until all callers are under way."""

    def __init__(self, cloud: Cloud) -> None:
        self.opened = threading.Event()
        self._cloud = cloud

    def __call__(self, path: str, fields: dict[str, str]) -> Answer:
        assert self.opened.wait(20)
        return self._cloud.new_token(path, fields)


def in_threads(work: Callable[[], Any], release: threading.Event | None = None) -> list[Any]:
    """Run `work` in 32 threads that start together; open the gate once all are under way."""
    barrier = threading.Barrier(THREADS + (release is not None))

    def run() -> Any:
        barrier.wait(20)
        try:
            return work()
        except Exception as error:
            return error

    with ThreadPoolExecutor(THREADS) as pool:
        futures = [pool.submit(run) for _ in range(THREADS)]
        if release is not None:
            barrier.wait(20)
            release.set()
        return [future.result(30) for future in futures]


@pytest.mark.parametrize("left", [None, -5.0, 30.0])
def test_32_threads_make_one_token_request_and_lose_no_call(left: float | None) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    cloud._token = gate = Gate(cloud)
    token = None if left is None else token_left(clock, left)
    with client(cloud, clock=clock, **({"token": token} if token else {})) as tt:
        results = in_threads(tt.locks.list, gate.opened)
    assert not [result for result in results if isinstance(result, Exception)]
    assert len(cloud.calls("/oauth2/token")) == 1
    assert {fields["accessToken"] for fields in cloud.calls("/v3/lock/list")} == {"access-1"}


@pytest.mark.anyio
@pytest.mark.parametrize("left", [None, -5.0, 30.0])
async def test_200_tasks_make_one_token_request_and_lose_no_call(left: float | None) -> None:
    clock = FakeClock()
    cloud = SlowCloud(scripted(PAGE))
    token = None if left is None else token_left(clock, left)
    tt = async_client(cloud, clock=clock, **({"token": token} if token else {}))
    async with tt, anyio.create_task_group() as tasks:
        for _ in range(TASKS):
            tasks.start_soon(tt.locks.list)
        await cloud.asked.wait()
        cloud.go.set()
    assert len(cloud.calls("/oauth2/token")) == 1
    calls = cloud.calls("/v3/lock/list")
    assert len(calls) == TASKS
    assert {fields["accessToken"] for fields in calls} == {"access-1"}


class SlowCloud(Cloud):
    """Its token endpoint answers when the test says so."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.asked = anyio.Event()
        self.go = anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            self.asked.set()
            await self.go.wait()
        return await super().handle_async_request(request)


def test_tokens_that_die_on_the_way_are_renewed_once_for_all_threads() -> None:
    def handler(path: str, fields: dict[str, str]) -> Answer:
        return PAGE if fields["accessToken"] == "access-1" else {"errcode": 10004, "errmsg": "expired"}

    clock = FakeClock()
    cloud = Cloud(handler)
    with client(cloud, clock=clock, token=token_left(clock, 9999)) as tt:
        results = in_threads(tt.locks.list)
    assert not [result for result in results if isinstance(result, Exception)]
    assert len(cloud.calls("/oauth2/token")) == 1


@pytest.mark.anyio
async def test_a_caller_cancelled_in_the_middle_loses_neither_token_nor_lock() -> None:
    cloud = SlowCloud(scripted(PAGE))
    told: list[dict[str, Any]] = []
    async with async_client(cloud, on_token=told.append) as tt:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(tt.locks.list)
            await cloud.asked.wait()
            tasks.cancel_scope.cancel()
        assert told == []
        cloud.go.set()
        await tt.locks.list()
    assert [token["access_token"] for token in told] == ["access-1"]
    assert len(cloud.calls("/oauth2/token")) == 1


def test_a_task_cancelled_by_asyncio_itself_loses_neither_token_nor_lock() -> None:
    async def run() -> None:
        cloud = SlowCloud(scripted(PAGE))
        async with async_client(cloud) as tt:
            task = asyncio.create_task(_list(tt))
            await cloud.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            cloud.go.set()
            await tt.locks.list()
        assert len(cloud.calls("/oauth2/token")) == 1

    asyncio.run(run())


async def _list(tt: Any) -> None:
    await tt.locks.list()


def test_an_interrupted_thread_loses_neither_token_nor_lock() -> None:
    cloud = Cloud(scripted(PAGE))
    cloud._token = gate = Gate(cloud)
    with client(cloud) as tt:
        with pytest.raises(errors.CallTimeoutError, match="no token came in time"):
            tt._engine.keeper.get(timeout=0.0)
        gate.opened.set()
        tt.locks.list()
    assert len(cloud.calls("/oauth2/token")) == 1


def test_soon_before_its_end_one_caller_refreshes_and_the_others_go_on_with_the_old_token() -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    cloud._token = gate = Gate(cloud)
    with client(cloud, clock=clock, token=token_left(clock, 200)) as tt:
        first = threading.Thread(target=tt.locks.list)
        first.start()
        while not cloud.calls("/oauth2/token"):
            threading.Event().wait(0.001)
        tt.locks.list()
        gate.opened.set()
        first.join(20)
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")] == ["old", "access-1"]


def test_a_failed_renewal_is_shared_and_not_repeated_for_a_while() -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted(httpx.ConnectError("down")))
    with client(cloud, clock=clock, token=token_left(clock, -1)) as tt:
        results = in_threads(tt.locks.list)
        assert {type(result) for result in results} == {errors.ConnectionFailedError}
        assert len({id(result) for result in results}) == THREADS
        asked = len(cloud.calls("/oauth2/token"))
        assert asked == 1
        clock.advance(6)
        cloud._token = cloud.new_token
        tt.locks.list()
    assert cloud.tokens == 1


def test_a_failed_renewal_leaves_the_old_token_in_use_while_it_lives() -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted(httpx.ConnectError("down")))
    with client(cloud, clock=clock, token=token_left(clock, 30)) as tt:
        tt.locks.list()
        tt.locks.list()
        assert len(cloud.calls("/oauth2/token")) == 1
        clock.advance(40)
        with pytest.raises(errors.ConnectionFailedError):
            tt.locks.list()
    assert {fields["accessToken"] for fields in cloud.calls("/v3/lock/list")} == {"old"}


def test_clients_of_one_account_that_share_a_store_share_its_token() -> None:
    clock = FakeClock()
    store = MemoryStore()
    cloud = Cloud(scripted(PAGE))
    with client(cloud, clock=clock, token_store=store) as one, client(cloud, clock=clock, token_store=store) as two:
        one.locks.list()
        two.locks.list()
        clock.advance(7_776_000)
        in_threads(one.locks.list)
        two.locks.list()
    assert len(cloud.calls("/oauth2/token")) == 2
    assert "1 tokens" in repr(store)


def test_who_is_interrupted_as_the_renewal_begins_does_not_have_a_second_one_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start, interrupts = threading.Thread.start, [KeyboardInterrupt]

    def started(thread: threading.Thread) -> None:
        start(thread)
        if thread.name == "ttlock-token" and interrupts:
            raise interrupts.pop()

    monkeypatch.setattr(threading.Thread, "start", started)
    cloud = Cloud(lambda path, fields: PAGE)
    gate = Gate(cloud)
    cloud._token = gate
    with client(cloud) as tt:
        with pytest.raises(KeyboardInterrupt):
            tt.locks.list()
        assert tt._engine.keeper._flight is not None  # whoever comes now waits for it
        gate.opened.set()
        tt.locks.list()
    assert len(cloud.calls("/oauth2/token")) == 1
