"""Counts reach the store in batches, and the guard goes by what all who share it have sent."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import anyio
import pytest
from counters.shelves import AsyncShelf, Shelf
from support import Cloud, FakeClock, async_client, client, settle

from ttlock_sdk import ConfigurationError, QuotaGuardError, TTLock, ValidationError
from ttlock_sdk.auth import make_client
from ttlock_sdk.generated.api.locks import list_locks
from ttlock_sdk.generated.models import ListLocksBody

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
TOKEN = {"access_token": "an-access-token"}
LIST = "locks.list"
BEFORE_MIDNIGHT = datetime(2026, 11, 30, 15, 59, tzinfo=UTC).timestamp()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture(params=["sync client", "async client, store in a thread", "async client and store"])
def sharing(request: pytest.FixtureRequest, shelf: Shelf) -> Callable[..., Any]:
    """Makes clients of each world that share `shelf`."""

    def make(**options: Any) -> Any:
        options = {"token": TOKEN, **options}
        if request.param == "sync client":
            return client(Cloud(), usage_store=shelf, **options)
        store = AsyncShelf()
        store.shelf = shelf
        return async_client(Cloud(), usage_store=shelf if "thread" in request.param else store, **options)

    return make


async def call(tt: Any, times: int = 1) -> None:
    for _ in range(times):
        await settle(tt.locks.list())


async def test_the_store_is_asked_at_the_first_call_and_told_after_ten_seconds(sharing: Make, shelf: Shelf) -> None:
    clock = FakeClock()
    tt = sharing(clock=clock)
    await call(tt, 3)
    clock.advance(9.9)
    await call(tt)
    assert (shelf.asked, shelf.told) == (1, [])
    clock.advance(0.1)
    await call(tt)
    assert shelf.told == [("2027-01", {LIST: 4})]
    assert tt.usage.this_month == 5


async def test_the_store_is_told_after_a_hundred_calls(sharing: Make, shelf: Shelf) -> None:
    tt = sharing()
    await call(tt, 100)
    assert shelf.told == []
    await call(tt, 101)
    assert [sum(counts.values()) for _, counts in shelf.told] == [100, 100]


async def test_a_close_tells_the_rest_once(sharing: Make, shelf: Shelf) -> None:
    tt = sharing()
    await call(tt, 3)
    await settle(tt.close())
    await settle(tt.close())
    assert shelf.told == [("2027-01", {LIST: 3})]


async def test_a_client_that_did_nothing_leaves_the_store_alone(sharing: Make, shelf: Shelf) -> None:
    await settle(sharing().close())
    assert shelf.asked == 0


async def test_token_requests_are_told_too(shelf: Shelf, make: Make) -> None:
    tt = make(Cloud(), usage_store=shelf)
    await call(tt)
    await settle(tt.close())
    assert shelf.told == [("2027-01", {"oauth.token": 1, LIST: 1})]


async def test_counts_go_to_the_month_they_were_made_in(sharing: Make, shelf: Shelf) -> None:
    clock = FakeClock(BEFORE_MIDNIGHT)
    tt = sharing(clock=clock)
    await call(tt, 2)
    clock.advance(60)
    await call(tt, 3)
    assert shelf.told == [("2026-11", {LIST: 2})]
    assert tt.usage.this_month == 3
    await settle(tt.close())
    assert shelf.told[1:] == [("2026-12", {LIST: 3})]


async def test_counts_go_to_the_application_they_were_made_for(sharing: Make, shelf: Shelf) -> None:
    tt = sharing()
    await settle(tt.app.get_month_request_count())
    tt.configure("another-id", "another-secret")
    await settle(tt.app.get_month_request_count())
    await settle(tt.close())
    assert [counts.total() for counts in shelf.months.values()] == [1, 1]


async def test_the_key_tells_neither_id_nor_host_nor_secret(sharing: Make, shelf: Shelf) -> None:
    await call(sharing())
    [(key, _)] = shelf.months
    assert key.isalnum()
    assert len(key) == 32
    for told in ("an-id", "a-secret", "ttlock"):
        assert told not in key


async def test_clients_of_one_application_share_its_month(sharing: Make, shelf: Shelf) -> None:
    first, second = sharing(), sharing()
    await call(first, 5)
    await settle(first.close())
    await call(second)
    assert (second.usage.this_month, second.usage.total) == (6, 1)


async def test_the_guard_knows_what_others_sent_before_the_first_call(sharing: Make, shelf: Shelf) -> None:
    first = sharing()
    await call(first, 5)
    await settle(first.close())
    with pytest.raises(QuotaGuardError) as caught:
        await call(sharing(budget=5))
    assert caught.value.used == 5


async def test_the_guard_goes_by_the_store_and_its_own_batch(sharing: Make, shelf: Shelf) -> None:
    tt, other, clock = sharing(budget=10, clock=(clock := FakeClock())), sharing(), clock
    await call(tt, 2)
    await call(other, 6)
    await settle(other.close())
    await call(tt)  # not asked again yet
    clock.advance(10)
    await call(tt)
    assert tt.usage.this_month == 10
    with pytest.raises(QuotaGuardError):
        await call(tt)


async def test_a_store_that_was_emptied_gives_no_call_back(sharing: Make, shelf: Shelf) -> None:
    clock = FakeClock()
    tt = sharing(clock=clock, budget=7)
    await call(tt, 4)
    clock.advance(10)
    await call(tt)
    shelf.months.clear()
    clock.advance(10)
    await call(tt)
    assert tt.usage.this_month == 6


async def test_a_store_that_fails_fails_no_call_and_is_told_all_later(
    sharing: Make, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    clock = FakeClock()
    shelf.failure = OSError("planted-secret in redis://user:planted-password@host")
    tt = sharing(clock=clock)
    await call(tt, 150)
    assert shelf.asked == 1  # not at every call
    clock.advance(10)
    await call(tt)
    assert shelf.asked == 2
    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "the usage store failed (OSError); the counts are kept and added later"
    ]
    assert "planted" not in caplog.text
    shelf.failure = None
    clock.advance(10)
    await call(tt)
    assert shelf.told == [("2027-01", {LIST: 151})]
    shelf.failure = OSError()
    clock.advance(10)
    await call(tt)
    assert caplog.text.count("the usage store failed") == 2
    await settle(tt.close())
    assert tt.usage.total == tt.usage.this_month == 153


async def test_an_outage_at_midnight_costs_no_more_than_any_other(sharing: Make, shelf: Shelf) -> None:
    clock = FakeClock(BEFORE_MIDNIGHT)
    tt = sharing(clock=clock)
    await call(tt, 2)
    shelf.failure = OSError()
    clock.advance(60)
    await call(tt, 5)
    assert shelf.asked == 2
    shelf.failure = None
    await settle(tt.close())
    assert shelf.told == [("2026-11", {LIST: 2}), ("2026-12", {LIST: 5})]


async def test_the_guard_holds_while_the_store_is_away(sharing: Make, shelf: Shelf) -> None:
    shelf.failure = OSError()
    tt = sharing(budget=3)
    await call(tt, 3)
    with pytest.raises(QuotaGuardError):
        await call(tt)


def test_an_interrupt_in_the_store_loses_no_count(shelf: Shelf) -> None:
    clock = FakeClock()
    tt = client(Cloud(), token=TOKEN, usage_store=shelf, clock=clock)
    for _ in range(2):
        tt.locks.list()
    clock.advance(10)
    shelf.failure = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        tt.locks.list()
    shelf.failure = None
    tt.close()
    assert shelf.told == [("2027-01", {LIST: 2})]


async def test_a_task_that_is_cancelled_in_the_store_loses_no_count() -> None:
    class Slow(AsyncShelf):
        slow = False

        async def add(self, *arguments: Any) -> int:
            if self.slow:
                await anyio.sleep_forever()
            return await super().add(*arguments)

    store, clock = Slow(), FakeClock()
    tt = async_client(Cloud(), token=TOKEN, usage_store=store, clock=clock)
    await call(tt, 2)
    store.slow = True
    clock.advance(10)
    async with anyio.create_task_group() as group:
        group.start_soon(tt.locks.list)
        await anyio.wait_all_tasks_blocked()
        group.cancel_scope.cancel()
    store.slow = False
    await tt.close()
    assert store.shelf.told == [("2027-01", {LIST: 2})]


async def test_a_close_in_a_task_that_is_cancelled_tells_the_store_all_the_same() -> None:
    store = AsyncShelf()
    async with anyio.create_task_group() as group, async_client(Cloud(), token=TOKEN, usage_store=store) as tt:
        await call(tt, 2)
        group.cancel_scope.cancel()
    assert store.shelf.total() == 2


def test_threads_lose_no_count_and_wait_for_the_first_answer_of_the_store(shelf: Shelf) -> None:
    shelf.add(key_of_test(), "2027-01", {LIST: 10})
    tt = client(Cloud(), token=TOKEN, usage_store=shelf, budget=910)
    together = threading.Barrier(16)

    def work(_: int) -> int:
        together.wait()
        made = 0
        for _ in range(100):
            try:
                tt.locks.list()
            except QuotaGuardError:
                continue
            made += 1
        return made

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(work, range(16))) == 900
    tt.close()
    assert shelf.total() == tt.usage.this_month == 910
    assert tt.usage.by_operation == {LIST: 900}


async def test_tasks_wait_for_the_first_answer_of_the_store() -> None:
    class Late(AsyncShelf):
        async def add(self, *arguments: Any) -> int:
            await anyio.lowlevel.checkpoint()
            return await super().add(*arguments)

    store = Late()
    store.shelf.add(key_of_test(), "2027-01", {LIST: 10})
    tt = async_client(Cloud(), token=TOKEN, usage_store=store, budget=10)
    refused: list[QuotaGuardError] = []

    async def work() -> None:
        try:
            await tt.locks.list()
        except QuotaGuardError as error:
            refused.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(work)
    assert len(refused) == 20
    assert store.shelf.asked == 2  # by the test itself, and once


async def test_generated_functions_used_alone_tell_the_store_too(shelf: Shelf, make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud()
    tt = make(cloud, token=TOKEN, usage_store=shelf, clock=clock)
    alone = make_client(tt, transport=cloud)
    body = ListLocksBody(page_no=1, page_size=20)
    for _ in range(2):
        if isinstance(tt, TTLock):
            list_locks.sync(client=alone, body=body)
        else:
            await list_locks.asyncio(client=alone, body=body)
        clock.advance(10)
    assert shelf.told == [("2027-01", {"/v3/lock/list": 1})]
    if isinstance(tt, TTLock):
        alone.get_httpx_client().close()
    else:
        await alone.get_async_httpx_client().aclose()


@pytest.mark.parametrize("store", [object(), "folder", 5])
def test_a_store_that_is_none_is_refused_at_once(make: Make, store: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        make(Cloud(), usage_store=store)
    assert caught.value.argument == "usage_store"


def test_a_store_to_be_awaited_is_refused_by_a_client_that_cannot() -> None:
    with pytest.raises(ValidationError, match="AsyncTTLock"):
        TTLock(usage_store=AsyncShelf())  # type: ignore[arg-type]  # what a user may get wrong


async def test_a_store_that_is_set_up_wrong_is_said_to_the_caller(sharing: Make, shelf: Shelf) -> None:
    shelf.failure = ConfigurationError("not on this event loop")
    with pytest.raises(ConfigurationError, match="not on this"):
        await call(sharing())


def key_of_test() -> str:
    """The key of the application of `support.client`."""
    from ttlock_sdk.quota.ledger import key_of

    return key_of("an-id", "https://euapi.ttlock.com")
