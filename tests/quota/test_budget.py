"""A budget refuses what it has no room for before anything is sent."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest
from support import Cloud, FakeClock, async_client, client, scripted, settle

from ttlock_sdk import AsyncTTLock, Budget, QuotaGuardError, TTLock, TTLockError, ValidationError
from ttlock_sdk.auth import make_client
from ttlock_sdk.errors import APIError, QuotaExceededError, RateLimitError, UnreadableAnswerError
from ttlock_sdk.generated.api.locks import list_locks
from ttlock_sdk.generated.models import ListLocksBody

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
HTML = httpx.Response(502, content=b"<html>Bad Gateway</html>")
OK = {"errcode": 0, "errmsg": "none error message"}
TOKEN = {"access_token": "an-access-token"}
NOVEMBER = datetime(2026, 11, 23, 10, tzinfo=UTC).timestamp()


@pytest.mark.parametrize("budget", [0, -1, True, False, "20000", 1.5, b"1", [1]])
@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
def test_a_budget_that_is_no_number_of_calls_is_refused_at_once(world: Any, budget: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        world(budget=budget)
    assert caught.value.argument == "budget"


@pytest.mark.parametrize("reserve", [-1, 100, 101, True, "5", None, 0.5])
def test_a_reserve_that_leaves_nothing_or_is_no_number_is_refused(reserve: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        Budget(calls=100, reserve=reserve)
    assert caught.value.argument == "reserve"


def test_budgets_of_the_same_numbers_are_equal_and_show_them() -> None:
    assert Budget(100, 5) == Budget(calls=100, reserve=5)
    assert len({Budget(100), Budget(100, 0), Budget(101)}) == 2
    assert Budget(100) != 100
    assert repr(Budget(100, 5)) == "Budget(calls=100, reserve=5)"


async def test_beyond_the_budget_nothing_is_sent_not_even_for_a_token(make: Make) -> None:
    cloud = Cloud()
    tt = make(cloud, budget=2)
    await settle(tt.locks.list())
    tt._engine.policy.forget()
    with pytest.raises(QuotaGuardError):
        await settle(tt.locks.list())
    assert len(cloud.seen) == tt.usage.total == 2


async def test_the_refusal_says_how_many_were_used_until_when_and_what_to_do(make: Make) -> None:
    tt = make(Cloud(), token=TOKEN, budget=Budget(3, 2), clock=FakeClock(NOVEMBER))
    await settle(tt.locks.list())
    with pytest.raises(QuotaGuardError) as caught:
        await settle(tt.locks.list())
    error = caught.value
    assert (error.used, error.calls, error.operation, error.attempts) == (1, 3, "locks.list", 0)
    assert error.resets_at == datetime(2026, 11, 30, 16, tzinfo=UTC)
    for words in (
        "locks.list: nothing was sent",
        "1 of the 3 calls",
        "the last 2 are kept for commands",
        "2026-12-01 00:00 Beijing time (2026-11-30 16:00 UTC)",
        "poll more slowly",
        "larger budget",
    ):
        assert words in str(error)
    assert isinstance(error, TTLockError)
    assert not isinstance(error, APIError)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(copy), vars(copy)) == (str(error), vars(error))


async def test_the_reserve_is_for_commands_and_ends_too(make: Make) -> None:
    cloud = Cloud(scripted(OK))
    tt = make(cloud, token=TOKEN, budget=Budget(3, 2))
    await settle(tt.locks.list())
    for refused in (tt.locks.list, lambda: tt.passcodes.delete(5, 9), lambda: tt.locks.query_open_state(5)):
        with pytest.raises(QuotaGuardError, match="kept for commands"):
            await settle(refused())
    await settle(tt.locks.unlock(5))
    await settle(tt.locks.lock(5))
    with pytest.raises(QuotaGuardError, match="3 of the 3 calls of this month's budget are used\\. The"):
        await settle(tt.locks.unlock(5))
    assert len(cloud.seen) == 3


async def test_a_login_counts_and_is_never_refused(make: Make) -> None:
    cloud = Cloud()
    tt = make(cloud, budget=1)
    for _ in range(3):
        await settle(tt.authenticate())
    assert tt.usage.this_month == cloud.tokens == 3
    with pytest.raises(QuotaGuardError) as caught:
        await settle(tt.locks.list())
    assert caught.value.used == 3


async def test_a_retry_counts_and_is_refused_with_what_it_was_made_for(make: Make) -> None:
    cloud = Cloud(scripted(HTML))
    tt = make(cloud, token=TOKEN, budget=2)
    with pytest.raises(QuotaGuardError, match="not sent again after 2") as caught:
        await settle(tt.locks.list())
    assert (caught.value.attempts, len(cloud.seen)) == (2, 2)
    assert isinstance(caught.value.__cause__, UnreadableAnswerError)


async def test_a_token_that_takes_the_last_call_leaves_none_for_what_it_was_fetched_for(make: Make) -> None:
    cloud = Cloud()
    with pytest.raises(QuotaGuardError):
        await settle(make(cloud, budget=1).locks.list())
    assert [path for path, _ in cloud.seen] == ["/oauth2/token"]


async def test_calls_work_again_once_the_month_has_turned_in_beijing(make: Make) -> None:
    clock = FakeClock(NOVEMBER)
    tt = make(Cloud(), token=TOKEN, budget=1, clock=clock)
    await settle(tt.locks.list())
    clock.wall = datetime(2026, 11, 30, 15, 59, 59, tzinfo=UTC).timestamp()
    with pytest.raises(QuotaGuardError):
        await settle(tt.locks.list())
    clock.wall += 1
    await settle(tt.locks.list())


async def test_copies_keep_to_the_budget_of_their_client(make: Make) -> None:
    tt = make(Cloud(), token=TOKEN, budget=1)
    await settle(tt.with_options(timeout=9).locks.list())
    for copy in (tt, tt.with_options(retries=0), tt.with_raw_response):
        with pytest.raises(QuotaGuardError):
            await settle(copy.locks.list())


async def test_asking_the_cloud_for_its_count_needs_room_too(make: Make) -> None:
    cloud = Cloud(scripted({"monthRequestCount": 1}))
    tt = make(cloud, token=TOKEN, budget=1)
    assert await settle(tt.usage.cloud()) == 1
    with pytest.raises(QuotaGuardError):
        await settle(tt.usage.cloud())


def test_threads_do_not_pass_the_guard_together() -> None:
    cloud = Cloud()
    tt = client(cloud, token=TOKEN, budget=50)

    def call(_: int) -> bool:
        try:
            tt.locks.list()
        except QuotaGuardError:
            return False
        return True

    with ThreadPoolExecutor(16) as pool:
        made = sum(pool.map(call, range(200)))
    assert made == len(cloud.seen) == tt.usage.total == 50


async def test_tasks_do_not_pass_the_guard_together() -> None:
    cloud = Cloud()
    tt = async_client(cloud, token=TOKEN, budget=50)
    refused: list[QuotaGuardError] = []

    async def call() -> None:
        try:
            await tt.locks.list()
        except QuotaGuardError as error:
            refused.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(200):
            group.start_soon(call)
    assert (len(cloud.seen), len(refused)) == (50, 150)


def test_generated_functions_used_alone_are_counted_and_refused_alike() -> None:
    cloud = Cloud()
    tt = client(cloud, token=TOKEN, budget=1)
    with make_client(tt, transport=cloud) as alone:
        body = ListLocksBody(page_no=1, page_size=20)
        list_locks.sync(client=alone, body=body)
        with pytest.raises(QuotaGuardError):
            list_locks.sync(client=alone, body=body)
    assert tt.usage.by_operation == {"/v3/lock/list": 1}


async def test_the_cloud_s_own_quota_error_tells_when_the_month_turns_and_the_rate_limit_does_not(make: Make) -> None:
    said = {}
    for code in (30006, 30007):
        tt = make(Cloud(scripted({"errcode": code})), token=TOKEN, retries=0, clock=FakeClock(NOVEMBER))
        with pytest.raises(APIError) as caught:
            await settle(tt.locks.list())
        said[type(caught.value)] = str(caught.value)
    turn = "The month turns on 2026-12-01 00:00 Beijing time (2026-11-30 16:00 UTC)."
    assert turn in said[QuotaExceededError]
    assert turn not in said[RateLimitError]
    assert not issubclass(RateLimitError, QuotaExceededError)


async def test_a_login_beyond_the_cloud_s_quota_tells_when_the_month_turns(make: Make) -> None:
    tt = make(Cloud(token=scripted({"errcode": 30007})), clock=FakeClock(NOVEMBER))
    with pytest.raises(QuotaExceededError, match="The month turns on 2026-12-01"):
        await settle(tt.authenticate())
