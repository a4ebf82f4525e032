"""One call in both worlds: what goes over the wire, what comes back, what is sent again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from support import Answer, Cloud, FakeClock, collect, scripted, settle

from ttlock_sdk import ConfigurationError, ValidationError, errors

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
NOW = 1_800_000_000_000
OK = {"errcode": 0, "errmsg": "none error message"}
PAGE = {"list": [{"lockId": 1, "lockAlias": "Front"}], "pageNo": 1, "pageSize": 20, "pages": 1, "total": 1}
BUSY = {"errcode": -3003, "errmsg": "gateway is busy", "description": "网关忙"}
HTML = httpx.Response(502, content=b"<html>Bad Gateway</html>")


async def test_a_call_is_a_form_in_a_post_with_all_signed_fields_and_no_secret_in_the_address(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    page = await settle(make(cloud).locks.list(lock_alias="Front", page_size=50))
    assert page.items[0].lock_alias == "Front"
    [fields] = cloud.calls("/v3/lock/list")
    assert fields == {
        "pageNo": "1",
        "pageSize": "50",
        "lockAlias": "Front",
        "clientId": "an-id",
        "accessToken": "access-1",
        "date": str(NOW),
    }
    assert cloud.urls[-1] == "https://euapi.ttlock.com/v3/lock/list"


async def test_the_login_sends_the_md5_of_the_password_and_nothing_else(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    await settle(make(cloud).locks.list())
    [fields] = cloud.calls("/oauth2/token")
    assert fields == {
        "clientId": "an-id",
        "clientSecret": "a-secret",
        "username": "user@example.com",
        "password": "5ebe2294ecd0e0f08eab7690d2a6ee69",
    }


@pytest.mark.parametrize("name", ["a&b=c+d%20", "Zoë 門 дверь", "🏡🔑", " x ", "' OR 1=1", "a\nb"])
async def test_names_in_any_script_and_with_any_sign_reach_the_wire_intact(make: Make, name: str) -> None:
    cloud = Cloud(scripted({"keyboardPwdId": 9}))
    added = await settle(make(cloud).passcodes.add_permanent(5, "0123", name))
    assert added.keyboard_pwd_id == 9
    [fields] = cloud.calls("/v3/keyboardPwd/add")
    assert (fields["keyboardPwdName"], fields["keyboardPwd"], fields["addType"]) == (name, "0123", "2")
    assert fields == {**dict(parse_qsl(cloud.bodies[-1], keep_blank_values=True))}


CODED = {
    10000: errors.InvalidClientError,
    -1003: errors.LockNotFoundError,
    -2009: errors.PasscodeNotFoundError,
    -3002: errors.GatewayOfflineError,
    -3003: errors.GatewayBusyError,
    30007: errors.QuotaExceededError,
    30008: errors.WrongRegionError,
    1: errors.OperationFailedError,
    -424242: errors.APIError,
}


@pytest.mark.parametrize("code", CODED)
@pytest.mark.parametrize("as_text", [False, True])
async def test_an_error_code_in_a_good_answer_is_always_an_exception(make: Make, code: int, as_text: bool) -> None:
    body: dict[str, Any] = {"errcode": str(code) if as_text else code, "errmsg": "why", "list": []}
    tt = make(Cloud(scripted(body)))
    with pytest.raises(CODED[code]) as caught:
        await settle(tt.passcodes.delete(5, 6))
    assert type(caught.value) is CODED[code]
    assert (caught.value.code, caught.value.operation) == (code, "passcodes.delete")
    with pytest.raises(CODED[code]):
        await collect(tt.passcodes.iter(5))


CALLS: dict[str, Callable[[Any], Any]] = {
    "read": lambda tt: tt.locks.list(),
    "query": lambda tt: tt.locks.query_open_state(5),
    "write": lambda tt: tt.passcodes.add_permanent(5, "0123"),
    "command": lambda tt: tt.locks.unlock(5),
}
PASSING: dict[str, Answer] = {
    "refused": httpx.ConnectError("refused"),
    "lost": httpx.ReadError("reset"),
    "late": httpx.ReadTimeout("slow"),
    "proxy page": HTML,
    "status 520": httpx.Response(520, content=b"?"),
    "empty body": httpx.Response(200, content=b""),
    "cut body": b'{"list": [',
    "internal error": {"errcode": 90000, "errmsg": "boom"},
}


def sent(cloud: Cloud) -> int:
    return sum(path != "/oauth2/token" for path, _ in cloud.seen)


@pytest.mark.parametrize("fault", PASSING)
@pytest.mark.parametrize("kind", ["read", "query"])
async def test_a_read_survives_two_passing_faults(make: Make, kind: str, fault: str) -> None:
    cloud = Cloud(scripted(PASSING[fault], PASSING[fault], {**PAGE, "state": 1}))
    naps: list[float] = []
    tt = make(cloud)
    tt._engine.sleep = _noting(naps, make)
    await settle(CALLS[kind](tt))
    assert sent(cloud) == 3
    assert naps == [0.5, 1.0]


def _noting(naps: list[float], make: Make) -> Any:
    async def later(seconds: float) -> None:
        naps.append(seconds)

    return later if make.__name__ == "async_client" else naps.append


@pytest.mark.parametrize("fault", PASSING)
@pytest.mark.parametrize("kind", CALLS)
async def test_an_outage_ends_in_a_typed_error_after_a_bounded_number_of_requests(
    make: Make, kind: str, fault: str
) -> None:
    cloud = Cloud(scripted(PASSING[fault]))
    with pytest.raises(errors.TTLockError) as caught:
        await settle(CALLS[kind](make(cloud)))
    changing = kind in {"write", "command"}
    assert sent(cloud) == (1 if changing and fault != "refused" else 3)
    assert caught.value.attempts == sent(cloud)  # type: ignore[attr-defined]  # every error of a call has it
    assert isinstance(caught.value, errors.OutcomeUnknownError) is (changing and fault != "refused")
    assert caught.value.__cause__ is None
    assert not isinstance(caught.value.__context__, httpx.HTTPError)


@pytest.mark.parametrize("kind", ["query", "write", "command"])
async def test_a_busy_gateway_is_waited_for_and_the_call_carried_out_once(make: Make, kind: str) -> None:
    cloud = Cloud(scripted(BUSY, BUSY, BUSY, BUSY, {**OK, "state": 1, "keyboardPwdId": 9}))
    naps: list[float] = []
    tt = make(cloud)
    tt._engine.sleep = _noting(naps, make)
    await settle(CALLS[kind](tt))
    assert sent(cloud) == 5
    assert naps == [0.5, 1.0, 2.0, 2.0]


@pytest.mark.parametrize("kind", ["query", "write", "command"])
async def test_a_gateway_that_stays_busy_is_told_after_twenty_seconds(make: Make, kind: str) -> None:
    cloud = Cloud(scripted(BUSY))
    naps: list[float] = []
    tt = make(cloud)
    tt._engine.sleep = _noting(naps, make)
    with pytest.raises(errors.GatewayBusyError, match="busy"):
        await settle(CALLS[kind](tt))
    assert sum(naps) == 19.5
    assert sent(cloud) == 12


@pytest.mark.parametrize("kind", CALLS)
async def test_without_retries_every_fault_is_told_at_once(make: Make, kind: str) -> None:
    for fault in (BUSY, *PASSING.values()):
        cloud = Cloud(scripted(fault))
        with pytest.raises(errors.CallError):
            await settle(CALLS[kind](make(cloud, retries=0)))
        assert sent(cloud) == 1


async def test_an_outage_is_no_storm(make: Make) -> None:
    cloud = Cloud(scripted(HTML))
    tt = make(cloud)
    for _ in range(300):
        with pytest.raises(errors.UnreadableAnswerError):
            await settle(tt.locks.list())
    assert sent(cloud) == 300 + 100
    well = Cloud(scripted(PAGE))
    tt._engine._wire._transport = well
    for _ in range(10):
        await settle(tt.locks.list())
    tt._engine._wire._transport = cloud
    with pytest.raises(errors.UnreadableAnswerError):
        await settle(tt.locks.list())
    assert sent(cloud) == 300 + 100 + 3


async def test_options_hold_for_the_copy_only_and_share_the_token(make: Make) -> None:
    cloud = Cloud(scripted(HTML))
    tt = make(cloud)
    for client, requests in ((tt.with_options(retries=0), 1), (tt.with_options(retries=4), 5), (tt, 3)):
        before = sent(cloud)
        with pytest.raises(errors.UnreadableAnswerError):
            await settle(client.locks.list())
        assert sent(cloud) - before == requests
    assert cloud.tokens == 1


async def test_a_deadline_ends_the_retries(make: Make) -> None:
    clock = FakeClock()

    def slow(path: str, fields: dict[str, str]) -> Answer:
        clock.advance(4)
        return HTML

    cloud = Cloud(slow)
    tt = make(cloud, clock=clock, deadline=6)
    with pytest.raises(errors.UnreadableAnswerError):
        await settle(tt.locks.list())
    assert sent(cloud) == 2
    assert cloud.timeouts[-1]["read"] == 2


async def test_a_deadline_that_passes_while_a_token_is_fetched_sends_nothing(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud()

    def slow(path: str, fields: dict[str, str]) -> Answer:
        clock.advance(7)
        return cloud.new_token(path, fields)

    cloud._token = slow
    with pytest.raises(errors.CallTimeoutError, match="deadline"):
        await settle(make(cloud, clock=clock, deadline=6).locks.unlock(5))
    assert sent(cloud) == 0


async def test_a_pause_that_would_pass_the_deadline_is_not_begun(make: Make) -> None:
    cloud = Cloud(scripted(PAGE, HTML))
    tt = make(cloud)
    await settle(tt.locks.list())  # so that no token has to come before the deadline
    with pytest.raises(errors.UnreadableAnswerError):
        await settle(tt.with_options(deadline=0.4).locks.list())
    assert sent(cloud) == 2


@pytest.mark.parametrize(
    ("call", "seconds"),
    [
        (CALLS["read"], 15),
        (CALLS["query"], 45),
        (CALLS["command"], 45),
        (CALLS["write"], 45),
        (lambda tt: tt.passcodes.add_permanent(5, "0123", via=1), 15),
    ],
)
async def test_calls_that_reach_a_lock_wait_longer(make: Make, call: Any, seconds: int) -> None:
    cloud = Cloud(scripted({**PAGE, "errcode": 0}))
    await settle(call(make(cloud)))
    assert cloud.timeouts[-1] == {"connect": 10, "read": seconds, "write": seconds, "pool": seconds}
    await settle(call(make(cloud, timeout=3)))
    assert cloud.timeouts[-1]["read"] == 3


async def test_a_clock_that_is_off_is_set_right_once_by_the_cloud_s_date(make: Make) -> None:
    ahead = {"date": "Fri, 15 Jan 2027 09:00:00 GMT"}  # one hour after the fake clock

    def handler(path: str, fields: dict[str, str]) -> Answer:
        if abs(int(fields["date"]) - 1_800_003_600_000) > 300_000:
            return httpx.Response(200, json={"errcode": 80000, "errmsg": "date"}, headers=ahead)
        return PAGE

    cloud = Cloud(handler)
    tt = make(cloud)
    await settle(tt.locks.list())
    await settle(tt.locks.list())
    assert sent(cloud) == 3


async def test_a_clock_that_stays_off_is_told_by_how_much(make: Make) -> None:
    late = httpx.Response(200, json={"errcode": 80000}, headers={"date": "Fri, 15 Jan 2027 09:00:00 GMT"})
    cloud = Cloud(lambda path, fields: late)
    with pytest.raises(errors.ClockError, match="3600 s behind"):
        await settle(make(cloud).locks.list())
    assert sent(cloud) == 2


async def test_a_clock_that_is_fast_is_told_as_that(make: Make) -> None:
    early = httpx.Response(200, json={"errcode": 80000}, headers={"date": "Fri, 15 Jan 2027 07:59:00 GMT"})
    with pytest.raises(errors.ClockError, match="60 s ahead of"):
        await settle(make(Cloud(lambda path, fields: early)).locks.list())


@pytest.mark.parametrize("date", ["soon", "Fri, 99 Jan 2027 07:59:00 GMT", ""])
async def test_without_a_date_the_clock_error_comes_at_once(make: Make, date: str) -> None:
    cloud = Cloud(lambda path, fields: httpx.Response(200, json={"errcode": 80000}, headers={"date": date}))
    with pytest.raises(errors.ClockError) as caught:
        await settle(make(cloud).locks.unlock(5))
    assert sent(cloud) == 1
    assert "This machine's clock" not in str(caught.value)


async def test_a_redirect_is_never_followed(make: Make) -> None:
    cloud = Cloud(scripted(httpx.Response(302, headers={"location": "https://elsewhere.example.com/v3/lock/list"})))
    with pytest.raises(errors.UnreadableAnswerError, match="base_url"):
        await settle(make(cloud).locks.list())
    assert sent(cloud) == 1


async def test_bad_input_sends_nothing_at_all(make: Make) -> None:
    cloud = Cloud()
    tt = make(cloud)
    calls: list[Callable[[], Any]] = [
        lambda: tt.locks.get(0),
        lambda: tt.locks.list(page_no=0),
        lambda: tt.locks.list(page_size=1001),
        lambda: tt.passcodes.list(5, page_size=201),
        lambda: tt.passcodes.add_permanent(5, "12"),
        lambda: tt.passcodes.change(5, 6),
        lambda: tt.records.list(5, start=1_700_000_000),
    ]
    for call in calls:
        with pytest.raises(ValidationError):
            await settle(call())
    with pytest.raises(ValidationError):
        tt.locks.iter(page_size=0)
    with pytest.raises(ValidationError):
        tt.passcodes.pages("five")
    assert cloud.seen == []


async def test_the_way_out_calls_any_path_with_the_same_signing_and_errors(make: Make) -> None:
    cloud = Cloud(scripted({"answer": 42}, {"errcode": -1003}))
    tt = make(cloud)
    assert await settle(tt.request("/v3/new/thing", {"lockId": 5, "on": True, "left": None})) == {"answer": 42}
    assert cloud.calls("/v3/new/thing")[0] == {
        "lockId": "5",
        "on": "1",
        "clientId": "an-id",
        "accessToken": "access-1",
        "date": str(NOW),
    }
    with pytest.raises(errors.LockNotFoundError, match="/v3/new/thing"):
        await settle(tt.request("/v3/new/thing", {}))


@pytest.mark.parametrize(
    ("safety", "requests", "seconds"), [("read", 3, 15), ("query", 3, 45), ("write", 1, 15), ("command", 1, 45)]
)
async def test_a_free_call_is_repeated_and_waits_by_its_class(
    make: Make, safety: str, requests: int, seconds: int
) -> None:
    cloud = Cloud(scripted(HTML))
    with pytest.raises(errors.TTLockError, match="/v3/x"):
        await settle(make(cloud).request("/v3/x", {"no": False, "n": 1.5}, safety=safety))
    assert sent(cloud) == requests
    assert cloud.timeouts[-1]["read"] == seconds
    assert cloud.seen[-1][1].items() >= {("no", "0"), ("n", "1.5")}


@pytest.mark.parametrize(
    ("credentials", "names"),
    [
        ("secret_date", {"clientId", "clientSecret", "date"}),
        ("secret", {"clientId", "clientSecret"}),
        ("client_date", {"clientId", "date"}),
        ("none", set()),
    ],
)
async def test_each_shape_of_credentials_sends_its_fields_and_needs_no_login(
    make: Make, credentials: str, names: set[str]
) -> None:
    cloud = Cloud(scripted({}))
    await settle(make(cloud, anonymous=True).request("/v3/x", {"a": 1}, credentials=credentials))
    assert set(cloud.seen[0][1]) == names | {"a"}
    assert len(cloud.seen) == 1


@pytest.mark.parametrize("arguments", [("v3/x",), ("/v3/x", {}, "maybe", "token"), ("/v3/x", {}, "read", "magic")])
async def test_a_free_call_that_makes_no_sense_is_refused(make: Make, arguments: Any) -> None:
    path, fields, safety, credentials = (*arguments, {}, "read", "token")[:4] if len(arguments) == 1 else arguments
    with pytest.raises(ValidationError):
        await settle(make(Cloud()).request(path, fields, safety=safety, credentials=credentials))


@pytest.mark.parametrize(
    ("path", "fields", "named"),
    [("/v3/x", {"a": "\ud800"}, "a"), ("/v3/x", {"\ud800": 1}, "fields"), ("/\ud800", {}, "path")],
)
async def test_a_free_call_that_cannot_be_encoded_is_refused(
    make: Make, path: str, fields: dict[str, Any], named: str
) -> None:
    cloud = Cloud()
    with pytest.raises(ValidationError, match=f"{named} holds characters that cannot be sent") as caught:
        await settle(make(cloud).request(path, fields))
    assert caught.value.argument == named
    assert cloud.seen == []


async def test_the_raw_response_has_status_headers_body_attempts_and_the_data(make: Make) -> None:
    cloud = Cloud(scripted(HTML, httpx.Response(200, json=PAGE, headers={"x-trace": "abc"})))
    raw = await settle(make(cloud).with_raw_response.locks.list())
    assert (raw.status, raw.headers["x-trace"], raw.attempts) == (200, "abc", 2)
    assert b"Front" in raw.body
    assert raw.data.items[0].lock_alias == "Front"
    assert "Front" not in repr(raw)


async def test_a_raw_response_belongs_to_a_single_call(make: Make) -> None:
    raw = make(Cloud(scripted(PAGE))).with_raw_response
    with pytest.raises(ConfigurationError, match="single call"):
        await collect(raw.locks.iter())
    with pytest.raises(AttributeError):
        raw.nothing.list()


async def test_every_request_is_counted_by_operation(make: Make) -> None:
    tt = make(Cloud(scripted(HTML, PAGE)))
    await settle(tt.locks.list())
    await settle(tt.with_options(timeout=5).locks.list())
    assert tt.usage.by_operation == {"oauth.token": 1, "locks.list": 3}
    assert tt.usage.total == 4
    assert "locks.list" in repr(tt.usage)


async def test_pages_and_items_are_fetched_as_they_are_asked_for(make: Make) -> None:
    def handler(path: str, fields: dict[str, str]) -> Answer:
        number = int(fields["pageNo"])
        return {"list": [{"lockId": number * 10 + at} for at in range(2)], "pages": 3, "pageNo": number, "total": 6}

    cloud = Cloud(handler)
    tt = make(cloud)
    assert [lock.lock_id for lock in await settle(tt.locks.all())] == [10, 11, 20, 21, 30, 31]
    assert [page.page_no for page in await collect(tt.locks.pages(start_page=2))] == [2, 3]
    assert [fields["pageSize"] for fields in cloud.calls("/v3/lock/list")] == ["1000"] * 5
    walk = tt.locks.iter(page_size=2)
    first = await anext(walk) if hasattr(walk, "__anext__") else next(walk)
    assert first.lock_id == 10
    assert len(cloud.calls("/v3/lock/list")) == 6


def counted(pages: int, size: int, told: Callable[[int], int | None]) -> Callable[[str, dict[str, str]], Answer]:
    """A listing of so many pages, each of which tells its own number of pages."""

    def handler(path: str, fields: dict[str, str]) -> Answer:
        number = int(fields["pageNo"])
        items = [{"lockId": number * 100 + at} for at in range(size)] if number <= pages else []
        count = told(number)
        return {"list": items, "pageNo": number, "total": 0, **({} if count is None else {"pages": count})}

    return handler


@pytest.mark.parametrize("told", [lambda number: 7, lambda number: None, lambda number: 5 + (number > 2) * 2])
async def test_pages_that_are_fetched_at_once_give_the_same_in_the_same_order(
    make: Make, told: Callable[[int], int | None]
) -> None:
    alone, together = Cloud(counted(7, 2, told)), Cloud(counted(7, 2, told))
    expected = await settle(make(alone).locks.all(page_size=2))
    found = await settle(make(together).locks.all(page_size=2, concurrency=3))
    assert found == expected
    assert len(found) == 14
    asked = [int(fields["pageNo"]) for fields in together.calls("/v3/lock/list")]
    assert asked[0] == 1
    assert sorted(asked) == [int(fields["pageNo"]) for fields in alone.calls("/v3/lock/list")]


async def test_no_more_pages_wait_than_are_fetched_at_once_and_none_that_is_not_there_is_asked_for(make: Make) -> None:
    cloud = Cloud(counted(9, 1, lambda number: 9))
    walk = make(cloud).locks.iter(page_size=1, concurrency=4)
    step = anext if hasattr(walk, "__anext__") else next
    seen = []
    for _ in range(9):
        await settle(step(walk))
        seen.append(len(cloud.calls("/v3/lock/list")))
    assert seen[0] == 1
    for given, asked in enumerate(seen[1:], 2):
        assert given <= asked <= min(given + 3, 9)


async def test_a_failure_among_pages_that_are_fetched_at_once_is_the_failure_of_the_walk(make: Make) -> None:
    def handler(path: str, fields: dict[str, str]) -> Answer:
        if fields["pageNo"] == "3":
            return {"errcode": 30007}
        return {"list": [{"lockId": int(fields["pageNo"])}], "pages": 5}

    with pytest.raises(errors.QuotaExceededError):
        await settle(make(Cloud(handler)).locks.all(page_size=1, concurrency=8))


async def test_a_number_of_pages_at_once_that_cannot_be_is_refused(make: Make) -> None:
    for odd in (0, 65, True, "4", None):
        with pytest.raises(ValidationError, match="concurrency must be a whole number from 1 to 64"):
            make(Cloud(scripted(PAGE))).locks.iter(concurrency=odd)


async def test_a_failure_in_the_middle_of_a_walk_is_raised_and_what_came_before_was_given(make: Make) -> None:
    answers = scripted({"list": [{"lockId": 1}], "pages": 2}, {"errcode": 30007})
    walk = make(Cloud(answers)).locks.iter()
    step = anext if hasattr(walk, "__anext__") else next
    assert (await settle(step(walk))).lock_id == 1
    with pytest.raises(errors.QuotaExceededError):
        await settle(step(walk))


async def test_nothing_is_logged_by_default_and_nothing_secret_with_everything_on(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        await settle(make(Cloud(scripted(PAGE))).passcodes.list(5, search_str="90817263"))
    for secret in ("a-secret", "access-1", "refresh-1", "90817263", "5ebe2294ecd0e0f08eab7690d2a6ee69"):
        assert secret not in caplog.text
