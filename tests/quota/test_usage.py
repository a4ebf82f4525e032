"""What `tt.usage` tells, in both worlds."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from support import Cloud, FakeClock, scripted, settle

from ttlock_sdk import AsyncTTLock, AsyncUsage, TTLock, Usage, errors
from ttlock_sdk.simulator import Simulator

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
HTML = httpx.Response(502, content=b"<html>Bad Gateway</html>")
TOKEN = {"access_token": "an-access-token"}
BEFORE_MIDNIGHT = datetime(2026, 11, 30, 15, 59, tzinfo=UTC).timestamp()


async def test_every_request_counts_for_its_operation_and_its_month(make: Make) -> None:
    tt = make(Cloud(scripted(HTML, {"list": []})), clock=FakeClock(BEFORE_MIDNIGHT))
    await settle(tt.locks.list())
    assert (tt.usage.total, tt.usage.this_month, tt.usage.month) == (3, 3, "2026-11")
    assert tt.usage.by_operation == {"oauth.token": 1, "locks.list": 2}
    assert tt.usage.resets_at == datetime(2026, 11, 30, 16, tzinfo=UTC)
    known = "(total=3, month='2026-11', this_month=3, by_operation={'oauth.token': 1, 'locks.list': 2})"
    assert repr(tt.usage) in {f"Usage{known}", f"AsyncUsage{known}"}


async def test_the_month_begins_anew_at_midnight_in_beijing_and_the_total_goes_on(make: Make) -> None:
    clock = FakeClock(BEFORE_MIDNIGHT)
    tt = make(Cloud(), token=TOKEN, clock=clock)
    await settle(tt.locks.list())
    clock.advance(59)
    assert tt.usage.this_month == 1
    clock.advance(1)
    assert (tt.usage.month, tt.usage.this_month, tt.usage.total) == ("2026-12", 0, 1)
    await settle(tt.locks.list())
    assert (tt.usage.this_month, tt.usage.total) == (1, 2)
    assert tt.usage.resets_at == datetime(2026, 12, 31, 16, tzinfo=UTC)


async def test_a_clock_that_is_set_back_finds_the_counts_of_its_month_again(make: Make) -> None:
    clock = FakeClock(BEFORE_MIDNIGHT)
    tt = make(Cloud(), token=TOKEN, clock=clock)
    await settle(tt.locks.list())
    clock.wall += 3600
    await settle(tt.locks.list())
    clock.wall -= 3600
    assert tt.usage.this_month == 1


async def test_the_month_is_that_of_the_application_in_use(make: Make) -> None:
    tt = make(Cloud(), token=TOKEN)
    await settle(tt.app.get_month_request_count())
    tt.configure("another-id", "another-secret")
    assert tt.usage.this_month == 0
    tt.configure("an-id", "a-secret")
    assert tt.usage.this_month == 1
    tt.reset()
    assert (tt.usage.this_month, tt.usage.total) == (0, 1)


@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
async def test_the_cloud_s_own_count_can_be_asked_for(world: Any) -> None:
    sim = Simulator("demo")
    tt = world("demo-client-id", "demo-client-secret", "demo@example.com", "demo", transport=sim.transport)
    await settle(tt.locks.list())
    other = world("demo-client-id", "demo-client-secret", transport=sim.transport)
    assert await settle(other.usage.cloud()) == 3  # with those of the first client, and itself
    assert other.usage.by_operation == {"app.get_month_request_count": 1}
    await settle(tt.close())
    await settle(other.close())


async def test_a_count_that_is_missing_from_the_answer_is_no_number(make: Make) -> None:
    with pytest.raises(errors.UnreadableAnswerError, match="no count"):
        await settle(make(Cloud(scripted({}))).usage.cloud())


async def test_copies_and_raw_answers_count_with_the_client(make: Make) -> None:
    tt = make(Cloud(scripted({"monthRequestCount": 7})), token=TOKEN)
    await settle(tt.with_options(timeout=3).locks.list())
    await settle(tt.with_raw_response.locks.list())
    assert tt.with_options(retries=0).usage.total == tt.usage.total == 2


@pytest.mark.parametrize(("world", "kind"), [(TTLock, Usage), (AsyncTTLock, AsyncUsage)])
def test_a_view_is_live_and_keeps_no_client_alive(world: Any, kind: Any) -> None:
    tt = world("an-id", "a-secret")
    usage, gone = tt.usage, weakref.ref(tt)
    assert type(usage) is kind
    gc.disable()  # by counting references alone: there is no cycle
    try:
        del tt
        assert gone() is None
    finally:
        gc.enable()
    assert usage.total == 0


def test_counts_are_a_copy() -> None:
    with TTLock("an-id", "a-secret", token=TOKEN, transport=Cloud()) as tt:
        tt.locks.list()
        tt.usage.by_operation.clear()
        assert tt.usage.by_operation == {"locks.list": 1}
