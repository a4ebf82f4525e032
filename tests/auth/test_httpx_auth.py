"""The generated endpoint functions alone, signed, renewed and judged by the same code."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from support import Cloud, FakeClock, async_client, client, scripted

from ttlock_sdk import ConfigurationError, errors
from ttlock_sdk.auth import TTLockAuth, make_client
from ttlock_sdk.counters import FileCounters
from ttlock_sdk.generated.api.app import get_month_request_count
from ttlock_sdk.generated.api.locks import list_locks, unlock
from ttlock_sdk.generated.api.passcodes import add_passcode
from ttlock_sdk.generated.models import AddPasscodeBody, ListLocksBody, UnlockBody

PAGE = {"list": [{"lockId": 1}], "pageNo": 1, "pages": 1}
DEAD = {"errcode": 10004, "errmsg": "expired"}
BODY = ListLocksBody(page_no=1, page_size=20)


def test_a_sync_call_is_signed_with_a_fresh_date_on_each_attempt() -> None:
    clock, cloud = FakeClock(), Cloud(scripted(DEAD, PAGE))
    with client(cloud, clock=clock) as tt:
        page = list_locks.sync(client=make_client(tt, transport=cloud), body=BODY)
    assert page is not None
    assert page.items[0].lock_id == 1
    first, second = cloud.calls("/v3/lock/list")
    assert first["accessToken"] == "access-1"
    assert second == {**first, "accessToken": "access-2"}
    assert (first["clientId"], first["pageSize"], first["date"]) == ("an-id", "20", str(int(clock.time() * 1000)))


@pytest.mark.anyio
async def test_an_async_call_likewise() -> None:
    cloud = Cloud(scripted(DEAD, PAGE))
    async with async_client(cloud) as tt:
        page = await list_locks.asyncio(client=make_client(tt, transport=cloud), body=BODY)
    assert page is not None
    assert len(page) == 1
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")] == ["access-1", "access-2"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"errcode": -3003}, errors.GatewayBusyError),
        ({"errcode": "-2012"}, errors.NoGatewayError),
        (httpx.Response(520, content=b"?"), errors.OutcomeUnknownError),
        (b"<html>", errors.OutcomeUnknownError),
        (DEAD, errors.TokenExpiredError),
    ],
)
def test_errors_are_those_of_the_sdk(answer: Any, kind: type[Exception]) -> None:
    cloud = Cloud(scripted(answer))
    with client(cloud) as tt, pytest.raises(kind):
        unlock.sync(client=make_client(tt, transport=cloud), body=UnlockBody(lock_id=5))


def test_names_and_zeros_reach_the_wire_intact() -> None:
    cloud = Cloud(scripted({"keyboardPwdId": 3}))
    body = AddPasscodeBody(lock_id=5, keyboard_pwd="0123", keyboard_pwd_name="a&b=c+d% 🏡", add_type=2)  # type: ignore[arg-type]  # a plain number does
    with client(cloud) as tt:
        add_passcode.sync(client=make_client(tt, transport=cloud), body=body)
    [fields] = cloud.calls("/v3/keyboardPwd/add")
    assert (fields["keyboardPwd"], fields["keyboardPwdName"]) == ("0123", "a&b=c+d% 🏡")


def test_other_credentials_can_be_asked_for() -> None:
    cloud = Cloud(scripted({"monthRequestCount": 5}))
    with client(cloud, anonymous=True) as tt:
        auth = TTLockAuth(tt, credentials="secret")
        found = get_month_request_count.sync(client=make_client(tt, transport=cloud, auth=auth))
    assert found is not None
    assert found.month_request_count == 5
    assert cloud.seen == [("/app/getMonthRequestCount", {"clientId": "an-id", "clientSecret": "a-secret"})]


@pytest.mark.anyio
async def test_the_worlds_are_not_mixed() -> None:
    cloud = Cloud(scripted(PAGE))
    sync_client, other = make_client(client(cloud), transport=cloud), make_client(async_client(cloud), transport=cloud)
    with pytest.raises(ConfigurationError, match="TTLock"):
        await list_locks.asyncio(client=sync_client, body=BODY)
    with pytest.raises(ConfigurationError, match="AsyncTTLock"):
        list_locks.sync(client=other, body=BODY)


def test_a_rebuilt_request_keeps_its_time_out() -> None:
    cloud = Cloud(scripted(PAGE))
    with client(cloud) as tt:
        list_locks.sync(client=make_client(tt, transport=cloud, timeout=7), body=BODY)
    assert cloud.timeouts[-1]["read"] == 7


def test_what_is_sent_is_what_its_headers_say() -> None:
    seen: list[httpx.Request] = []

    class Noting(Cloud):
        def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
            seen.append(request)
            return super()._answer(request, body)

    cloud = Noting(scripted(DEAD, PAGE))
    with client(cloud) as tt:
        list_locks.sync(client=make_client(tt, transport=cloud).with_headers({"x-mine": "yes"}), body=BODY)
    calls = [request for request in seen if request.url.path == "/v3/lock/list"]
    assert len(calls) == 2
    for request in calls:
        assert request.method == "POST"
        assert request.headers.get_list("content-length") == [str(len(request.content))]
        assert request.headers["content-type"] == "application/x-www-form-urlencoded"
        assert request.headers["x-mine"] == "yes"
        assert "transfer-encoding" not in request.headers


def test_calls_without_time_out_of_their_own_wait_as_long_as_a_lock_may_take() -> None:
    cloud = Cloud(scripted(PAGE))
    with client(cloud) as tt:
        list_locks.sync(client=make_client(tt, transport=cloud), body=BODY)
    assert (cloud.timeouts[-1]["read"], cloud.timeouts[-1]["connect"]) == (45, 10)


def test_a_clock_that_is_off_is_set_right_here_too() -> None:
    late = httpx.Response(200, json={"errcode": 80000}, headers={"date": "Fri, 15 Jan 2027 09:00:00 GMT"})
    cloud = Cloud(scripted(late, PAGE))
    with client(cloud) as tt:
        list_locks.sync(client=make_client(tt, transport=cloud), body=BODY)
    first, second = (int(fields["date"]) for fields in cloud.calls("/v3/lock/list"))
    assert second - first == 3_600_000


def test_names_that_are_not_there_are_told() -> None:
    import ttlock_sdk.auth
    from ttlock_sdk import models

    for module in (ttlock_sdk.auth, models):
        with pytest.raises(AttributeError, match=rf"module '{module.__name__}' has no attribute 'nothing'"):
            _ = module.nothing
    for name in ttlock_sdk.auth.__all__:
        assert getattr(ttlock_sdk.auth, name).__name__ == name
    assert "Lock" in dir(models)


@pytest.mark.anyio
async def test_a_login_that_is_refused_ends_the_call_before_it_is_sent() -> None:
    refused = {"errcode": 10007, "errmsg": "invalid account or invalid password"}
    cloud = Cloud(scripted(PAGE), token=lambda path, fields: refused)
    with client(cloud) as tt, pytest.raises(errors.InvalidCredentialsError):
        list_locks.sync(client=make_client(tt, transport=cloud), body=BODY)
    async with async_client(cloud) as tt:
        with pytest.raises(errors.InvalidCredentialsError):
            await list_locks.asyncio(client=make_client(tt, transport=cloud), body=BODY)
    assert cloud.calls("/v3/lock/list") == []


@pytest.mark.anyio
async def test_calls_made_this_way_are_counted_with_the_others(tmp_path: Path) -> None:
    cloud = Cloud(scripted(PAGE))
    with client(cloud, usage_store=FileCounters(tmp_path)) as tt:
        list_locks.sync(client=make_client(tt, transport=cloud), body=BODY)
        tt.locks.list()
        assert tt.usage.this_month == len(cloud.seen) == 3
    async with async_client(cloud, usage_store=FileCounters(tmp_path)) as other:
        await list_locks.asyncio(client=make_client(other, transport=cloud), body=BODY)
        assert other.usage.this_month == len(cloud.seen) == 5  # what the first one counted is among it
