"""When a token is renewed, how, and what becomes of what the cloud answers."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from support import Answer, Cloud, FakeClock, async_client, client, scripted, settle

from ttlock_sdk import MemoryStore, NotAuthenticatedError, Token, errors
from ttlock_sdk.clock import SystemClock
from ttlock_sdk.errors import TokenStoreError

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
PAGE = {"list": [], "pages": 0}
STORED = {"access_token": "old", "refresh_token": "old-refresh", "uid": 5, "lifetime": 7776000.0}


def left(clock: FakeClock, seconds: float) -> dict[str, Any]:
    return {**STORED, "expires_at": clock.time() + seconds}


async def test_a_token_with_time_left_is_used_as_it_is(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    await settle(make(cloud, clock=clock, token=left(clock, 301)).locks.list())
    assert [path for path, _ in cloud.seen] == ["/v3/lock/list"]


@pytest.mark.parametrize("seconds", [300, 60, 1, 0, -100])
async def test_a_token_near_its_end_is_refreshed_before_the_call(make: Make, seconds: float) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud, clock=clock, token=left(clock, seconds))
    await settle(tt.locks.list())
    assert cloud.calls("/oauth2/token") == [
        {"clientId": "an-id", "clientSecret": "a-secret", "grant_type": "refresh_token", "refresh_token": "old-refresh"}
    ]
    assert cloud.calls("/v3/lock/list")[0]["accessToken"] == "access-1"
    assert tt.user_id == 5


@pytest.mark.parametrize("code", [10003, 10004, "10004"])
async def test_a_token_that_the_cloud_turns_down_is_refreshed_and_the_call_sent_once_more(
    make: Make, code: Any
) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted({"errcode": code}, {"errcode": 0}))
    tt = make(cloud, clock=clock, token=left(clock, 9999))
    await settle(tt.locks.unlock(5))
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/unlock")] == ["old", "access-1"]
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_a_second_refusal_is_raised(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted({"errcode": 10004}))
    with pytest.raises(errors.TokenExpiredError) as caught:
        await settle(make(cloud, clock=clock, token=left(clock, 9999)).locks.list())
    assert caught.value.attempts == 2
    assert len(cloud.calls("/oauth2/token")) == 1


@pytest.mark.parametrize("code", [10011, 10003, 10004])
async def test_a_refused_refresh_token_leads_to_a_login_where_there_is_an_account(make: Make, code: int) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    cloud._token = lambda path, fields: (
        {"errcode": code} if "refresh_token" in fields and cloud.tokens == 0 else cloud.new_token(path, fields)
    )
    account = {"username": "user@example.com", "password": "secret"}
    tt = make(cloud, clock=clock, token=left(clock, -1), **account)
    await settle(tt.locks.list())
    assert [sorted(fields) for fields in cloud.calls("/oauth2/token")] == [
        ["clientId", "clientSecret", "grant_type", "refresh_token"],
        ["clientId", "clientSecret", "password", "username"],
    ]
    assert tt.user_id == 77


async def test_a_refused_refresh_token_without_an_account_says_to_log_in(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted({"errcode": 10011}))
    with pytest.raises(errors.InvalidRefreshTokenError, match=r"[Ll]og in"):
        await settle(make(cloud, clock=clock, token=left(clock, -1)).locks.list())


async def test_without_a_refresh_token_the_account_logs_in_again(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    token = {"access_token": "old", "expires_at": clock.time() - 1}
    await settle(make(cloud, clock=clock, token=token, username="u", password="p").locks.list())
    assert "username" in cloud.calls("/oauth2/token")[0]
    with pytest.raises(NotAuthenticatedError):
        await settle(make(cloud, clock=clock, token=token).locks.list())


async def test_uid_and_refresh_token_survive_every_refresh(make: Make) -> None:
    clock = FakeClock()
    bare: Answer = {"access_token": "new", "expires_in": 7776000}
    cloud = Cloud(scripted(PAGE), token=scripted({**STORED, "expires_in": 900}, bare))
    tt = make(cloud, clock=clock)
    await settle(tt.authenticate())
    for _ in range(3):
        token = await settle(tt.refresh_token())
        assert (token.uid, token.refresh_token, tt.user_id) == (5, "old-refresh", 5)
    assert cloud.calls("/oauth2/token")[-1]["refresh_token"] == "old-refresh"


@pytest.mark.parametrize("answer", [{}, {"access_token": ""}, {"access_token": None, "uid": 3}])
async def test_a_token_answer_without_a_token_is_unreadable(make: Make, answer: Answer) -> None:
    with pytest.raises(errors.UnreadableAnswerError, match="access token"):
        await settle(make(Cloud(token=scripted(answer))).locks.list())


@pytest.mark.parametrize("expires_in", ["7776000", 7776000, 7776000.0, None])
async def test_a_lifetime_in_text_or_none_at_all_is_understood(make: Make, expires_in: Any) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted({"access_token": "a", "expires_in": expires_in}))
    tt = make(cloud, clock=clock)
    await settle(tt.locks.list())
    clock.advance(7776000 - 301)
    await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_a_wall_clock_that_jumps_changes_nothing(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud, clock=clock)
    for jump in (0, 10**8, -2 * 10**8):
        clock.wall += jump
        await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1


class Apart:
    """A clock that goes some seconds before another."""

    def __init__(self, clock: FakeClock, seconds: float) -> None:
        self._clock = clock
        self.seconds = seconds

    def time(self) -> float:
        return self._clock.time() + self.seconds

    def monotonic(self) -> float:
        return self._clock.monotonic()


@pytest.mark.parametrize("ahead", [5.0, -5.0, 3600.0])
async def test_machines_whose_clocks_differ_renew_a_shared_token_once_and_fail_no_call(
    make: Make, ahead: float
) -> None:
    clock, store, ended = FakeClock(), MemoryStore(), set[str]()
    cloud = Cloud(lambda path, fields: {"errcode": 10004} if fields["accessToken"] in ended else PAGE)
    clocks = [Apart(clock, ahead), *(Apart(clock, 0.0) for _ in range(7))]
    clients = [make(cloud, clock=one, token_store=store) for one in clocks]
    for turn in range(3):
        for tt in (*clients[1:], clients[0]) if turn else clients:
            await settle(tt.locks.list())
        assert len(cloud.calls("/oauth2/token")) == turn + 1
        ended.add(f"access-{cloud.tokens}")
        clock.advance(1)


@pytest.mark.parametrize("given", [{}, {"expires_at": 1_800_000_060.0}])
async def test_a_dead_token_that_is_handed_in_beside_an_account_costs_one_renewal_and_not_one_each_start(
    make: Make, given: dict[str, float]
) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud = Cloud(lambda path, fields: {"errcode": 10004} if fields["accessToken"] == "stale" else PAGE)
    token = {"access_token": "stale", "refresh_token": "gone", "uid": 77, **given}
    for _ in range(5):
        tt = make(cloud, clock=clock, token=token, token_store=store, username="user@example.com", password="secret")
        await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_a_token_is_handed_out_before_anyone_uses_it_and_takes_up_where_it_left_off(make: Make) -> None:
    clock = FakeClock()
    order: list[Any] = []
    cloud = Cloud(lambda path, fields: order.append(fields["accessToken"]) or PAGE)  # type: ignore[func-returns-value]  # append notes, PAGE answers
    await settle(make(cloud, clock=clock, on_token=order.append).locks.list())
    told, used = order
    assert (told["access_token"], told["uid"], used) == ("access-1", 77, "access-1")
    again = make(cloud, clock=clock, token=told)
    await settle(again.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1
    assert again.user_id == 77


def test_no_thread_uses_a_token_before_it_is_kept() -> None:
    cloud = Cloud(scripted(PAGE))
    keeping, kept = threading.Event(), threading.Event()

    def keep(token: dict[str, Any]) -> None:
        keeping.set()
        assert kept.wait(20)

    with client(cloud, on_token=keep) as tt:
        caller = threading.Thread(target=tt.locks.list)
        caller.start()
        assert keeping.wait(20)
        with pytest.raises(errors.CallTimeoutError, match="no token came in time"):
            tt._engine.keeper.get(timeout=0)
        assert not tt.ready
        kept.set()
        caller.join(20)
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_no_task_uses_a_token_before_it_is_kept() -> None:
    cloud = Cloud(scripted(PAGE))
    keeping, kept = anyio.Event(), anyio.Event()

    async def keep(token: dict[str, Any]) -> None:
        keeping.set()
        await kept.wait()

    async with async_client(cloud, on_token=keep) as tt, anyio.create_task_group() as tasks:
        tasks.start_soon(tt.get_valid_token)
        await keeping.wait()
        try:
            with pytest.raises(errors.CallTimeoutError, match="no token came in time"):
                await tt._engine.keeper.get(timeout=0)
            assert not tt.ready
        finally:
            kept.set()
    assert tt.ready
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_on_token_may_make_calls_and_they_go_with_the_new_token(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    # the deadline ends the test if it waits for itself
    tt: Any = make(cloud, on_token=lambda token: tt.with_options(deadline=9).locks.list())
    await settle(tt.locks.list())
    await settle(tt.refresh_token())
    used = [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")]
    assert used == ["access-1", "access-1", "access-2"]


@pytest.mark.parametrize("what", ["authenticate", "refresh_token", "close"])
async def test_on_token_is_told_what_it_cannot_do_in_place_of_waiting_for_itself(make: Make, what: str) -> None:
    told: list[str] = []

    def keep(token: dict[str, Any]) -> Any:
        told.append(token["access_token"])
        return None if len(told) == 1 else getattr(tt, what)()

    tt = make(Cloud(scripted(PAGE)), on_token=keep)
    await settle(tt.authenticate())
    with pytest.raises(TokenStoreError, match="ConfigurationError"):
        await settle(tt.authenticate())
    assert told == ["access-1", "access-2"]
    assert await settle(tt.get_valid_token()) == "access-2"


def test_a_thread_that_ends_while_it_keeps_the_token_does_not_lose_it() -> None:
    def keep(token: dict[str, Any]) -> None:
        raise SystemExit

    cloud = Cloud(scripted(PAGE))
    with client(cloud, on_token=keep) as tt:
        tt.locks.list()
        tt.locks.list()
    assert len(cloud.calls("/oauth2/token")) == 1


def test_a_task_that_is_cancelled_while_it_keeps_the_token_does_not_lose_it() -> None:
    async def run() -> None:
        cloud = Cloud(scripted(PAGE))

        async def keep(token: dict[str, Any]) -> None:
            task: Any = tt._engine.keeper._task
            task.cancel()
            await anyio.lowlevel.checkpoint()

        tt = async_client(cloud, on_token=keep)
        async with tt:
            await tt.locks.list()
            await tt.locks.list()
        assert len(cloud.calls("/oauth2/token")) == 1

    asyncio.run(run())


async def test_on_token_may_be_a_coroutine_function() -> None:
    told: list[Any] = []

    async def keep(token: dict[str, Any]) -> None:
        told.append(token["access_token"])

    await async_client(Cloud(scripted(PAGE)), on_token=keep).locks.list()
    assert told == ["access-1"]


class BrokenStore:
    def __init__(self, broken: str) -> None:
        self.broken = broken

    def load(self, key: str) -> Token | None:
        self._maybe("load")
        return None

    def save(self, key: str, token: Token) -> None:
        self._maybe("save")

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        self._maybe("lock")
        yield

    def _maybe(self, what: str) -> None:
        if what == self.broken:
            raise OSError(f"disk full near planted-{what}")


@pytest.mark.parametrize("broken", ["load", "save", "lock"])
async def test_a_store_that_fails_loses_neither_token_nor_call(
    make: Make, broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud, token_store=BrokenStore(broken))
    await settle(tt.locks.list())
    await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1
    assert broken in caplog.text
    assert "planted" not in caplog.text


async def test_an_explicit_login_or_refresh_says_that_the_token_could_not_be_stored(make: Make) -> None:
    tt = make(Cloud(scripted(PAGE)), token_store=BrokenStore("save"))
    with pytest.raises(TokenStoreError, match="kept in memory"):
        await settle(tt.authenticate())
    assert tt.ready
    with pytest.raises(TokenStoreError):
        await settle(tt.refresh_token())
    assert await settle(tt.get_valid_token()) == "access-2"


async def test_a_host_that_fails_to_keep_the_token_is_told_on_an_explicit_login(make: Make) -> None:
    def fail(token: dict[str, Any]) -> None:
        raise RuntimeError("no database")

    with pytest.raises(TokenStoreError, match="RuntimeError"):
        await settle(make(Cloud(), on_token=fail).authenticate())


class AsyncStore:
    def __init__(self) -> None:
        self.tokens: dict[str, Token] = {}
        self.held = 0

    async def load(self, key: str) -> Token | None:
        assert self.held == 1
        return self.tokens.get(key)

    async def save(self, key: str, token: Token) -> None:
        assert self.held == 1
        self.tokens[key] = token

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        self.held += 1
        yield
        self.held -= 1


async def test_an_async_store_is_awaited_and_locked_around_look_and_save() -> None:
    clock = FakeClock()
    store = AsyncStore()
    cloud = Cloud(scripted(PAGE))
    await async_client(cloud, clock=clock, token_store=store).locks.list()
    await async_client(cloud, clock=clock, token_store=store).locks.list()
    assert list(store.tokens) == ["https://euapi.ttlock.com|an-id|user@example.com"]
    assert store.held == 0
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_tokens_of_different_accounts_and_hosts_are_kept_apart(make: Make) -> None:
    store = SeenKeys()
    for options in ({}, {"username": "b"}, {"region": "cn"}):
        await settle(make(Cloud(scripted(PAGE)), token_store=store, **options).locks.list())
    assert len(store.keys) == 3


class SeenKeys(BrokenStore):
    def __init__(self) -> None:
        super().__init__("")
        self.keys: set[str] = set()

    def save(self, key: str, token: Token) -> None:
        self.keys.add(key)


def test_a_refresh_does_not_hold_the_connection_of_the_caller_for_longer_than_its_limit() -> None:
    cloud = Cloud(scripted(PAGE))
    with client(cloud, timeout=500) as tt:
        tt.locks.list()
    assert cloud.timeouts[0]["read"] == 10


async def test_a_lost_connection_while_asking_for_a_token_is_told_as_that(make: Make) -> None:
    cloud = Cloud(token=scripted(httpx.ReadTimeout("slow")))
    with pytest.raises(errors.CallTimeoutError, match=r"oauth\.login"):
        await settle(make(cloud).locks.unlock(5))


async def test_a_failed_renewal_is_not_repeated_for_a_while_and_an_explicit_one_is_never_held_back(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted(httpx.ConnectError("down")))
    tt = make(cloud, clock=clock, token=left(clock, -1))
    for _ in range(3):
        with pytest.raises(errors.ConnectionFailedError):
            await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1
    with pytest.raises(errors.ConnectionFailedError):
        await settle(tt.refresh_token())
    assert len(cloud.calls("/oauth2/token")) == 2
    clock.advance(5.1)
    cloud._token = cloud.new_token
    await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 3


async def test_soon_before_its_end_a_token_serves_on_while_a_renewal_rests(make: Make) -> None:
    clock = FakeClock()
    cloud = Cloud(scripted(PAGE), token=scripted(httpx.ConnectError("down")))
    tt = make(cloud, clock=clock, token=left(clock, 200))
    for _ in range(3):
        await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1
    assert len(cloud.calls("/v3/lock/list")) == 3


async def test_a_missing_account_is_told_each_time_and_not_remembered(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud, anonymous=True)
    for _ in range(2):
        with pytest.raises(NotAuthenticatedError):
            await settle(tt.locks.list())
    await settle(tt.authenticate("user@example.com", "secret"))
    await settle(tt.locks.list())


class SlowToken(Cloud):
    """Its token endpoint answers when the test says so, in both worlds."""

    def __init__(self) -> None:
        super().__init__(scripted(PAGE))
        self.asked, self.go = anyio.Event(), anyio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token" and not self.go.is_set():
            self.asked.set()
            await self.go.wait()
        return await super().handle_async_request(request)


async def test_what_is_asked_for_while_a_token_is_fetched_waits_for_it() -> None:
    cloud = SlowToken()
    tt = async_client(cloud)
    done: list[str] = []

    async def note(name: str, call: Any) -> None:
        await call()
        done.append(name)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(note, "call", tt.locks.list)
        await cloud.asked.wait()
        tasks.start_soon(note, "login", tt.authenticate)
        with pytest.raises(errors.CallTimeoutError, match="no token came in time"):
            await tt._engine.keeper.get(timeout=0)
        assert done == []
        cloud.go.set()
    assert sorted(done) == ["call", "login"]
    assert len(cloud.calls("/oauth2/token")) == 2


async def test_closing_waits_for_a_token_that_a_task_fetches() -> None:
    cloud, told = SlowToken(), list[Any]()
    tt = async_client(cloud, on_token=told.append)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(tt.get_valid_token)
        await cloud.asked.wait()
        tasks.start_soon(tt.close)
        await anyio.lowlevel.checkpoint()
        assert told == []
        cloud.go.set()
    assert len(told) == 1


def test_closing_waits_for_a_token_that_is_being_fetched() -> None:
    cloud = Cloud(scripted(PAGE))
    asked, go = threading.Event(), threading.Event()

    def slow(path: str, fields: dict[str, str]) -> Answer:
        asked.set()
        assert go.wait(20)
        return cloud.new_token(path, fields)

    cloud._token = slow
    told: list[Any] = []
    tt = client(cloud, on_token=told.append)
    caller = threading.Thread(target=tt.get_valid_token)
    caller.start()
    assert asked.wait(20)
    closer = threading.Thread(target=tt.close)
    closer.start()
    assert told == []
    go.set()
    for thread in (caller, closer):
        thread.join(20)
    assert len(told) == 1


def test_a_login_waits_for_a_renewal_that_is_under_way() -> None:
    cloud = Cloud(scripted(PAGE))
    asked, go = threading.Event(), threading.Event()

    def slow(path: str, fields: dict[str, str]) -> Answer:
        asked.set()
        assert go.wait(20)
        return cloud.new_token(path, fields)

    cloud._token = slow
    with client(cloud) as tt:
        threads = [threading.Thread(target=tt.get_valid_token)]
        threads[0].start()
        assert asked.wait(20)
        threads.append(threading.Thread(target=tt.authenticate))
        threads[1].start()
        go.set()
        for thread in threads:
            thread.join(20)
        assert tt.get_valid_token() == "access-2"


async def test_another_host_gets_connections_of_its_own_and_all_are_closed_in_the_end(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud)
    await settle(tt.locks.list())
    tt.configure("an-id", "a-secret", region="cn")
    await settle(tt.locks.list())
    assert [url.split("/")[2] for url in cloud.urls] == ["euapi.ttlock.com"] * 2 + ["cnapi.ttlock.com"] * 2
    wires = [*tt._engine._retired, tt._engine._wire]
    await settle(tt.close())
    assert [wire._closed for wire in wires] == [True, True]


async def test_certificates_are_read_before_the_first_async_call() -> None:
    tt = async_client(Cloud(), transport=None, base_url="https://127.0.0.1:9", retries=0)
    with pytest.raises(errors.ConnectionFailedError):
        await tt.locks.list()
    await tt.close()


async def test_a_stored_token_serves_only_while_it_lives_and_its_refresh_token_is_used_then(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    key = "https://euapi.ttlock.com|an-id|user@example.com"
    for seconds, requests in ((9999, 0), (61, 0), (60, 1), (-1, 1)):
        store.save(key, Token("kept", "kept-refresh", 5, clock.time() + seconds, 7776000.0))
        cloud = Cloud(scripted(PAGE))
        await settle(make(cloud, clock=clock, token_store=store).locks.list())
        asked = cloud.calls("/oauth2/token")
        assert len(asked) == requests
        assert [fields.get("refresh_token") for fields in asked] == ["kept-refresh"] * requests


async def test_an_explicit_refresh_asks_the_cloud_whatever_is_stored(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud, clock=clock, token_store=store)
    await settle(tt.authenticate())
    store.save(store_key(tt), Token("somebody-else-s", "theirs", 5, clock.time() + 7776001, 7776000.0))
    token = await settle(tt.refresh_token())
    assert token.access_token == "access-2"
    assert cloud.calls("/oauth2/token")[-1]["refresh_token"] == "theirs"
    assert store.load(store_key(tt)) == token


def store_key(tt: Any) -> str:
    key: str = tt._engine.policy.store_key()
    return key


async def test_a_login_of_another_account_is_kept_under_its_own_name(make: Make) -> None:
    store = SeenKeys()
    tt = make(Cloud(), token_store=store)
    await settle(tt.authenticate())
    await settle(tt.authenticate("other@example.com", "pw"))
    assert {key.split("|")[2] for key in store.keys} == {"user@example.com", "other@example.com"}


async def test_a_token_without_an_account_is_kept_by_the_number_of_its_user(make: Make) -> None:
    clock, store = FakeClock(), SeenKeys()
    await settle(make(Cloud(scripted(PAGE)), clock=clock, token_store=store, token=left(clock, -1)).locks.list())
    assert store.keys == {"https://euapi.ttlock.com|an-id|uid:5"}


def refusing(*dead: str) -> Cloud:
    """A cloud that turns these down, access tokens and refresh tokens alike."""
    cloud = Cloud(lambda path, fields: {"errcode": 10004} if fields["accessToken"] in dead else PAGE)
    cloud._token = lambda path, fields: (
        {"errcode": 10011} if fields.get("refresh_token") in dead else cloud.new_token(path, fields)
    )
    return cloud


def refreshed_with(cloud: Cloud) -> list[str | None]:
    return [fields.get("refresh_token") for fields in cloud.calls("/oauth2/token")]


BY_UID = "https://euapi.ttlock.com|an-id|uid:5"
BY_NAME = "https://euapi.ttlock.com|an-id|user@example.com"


def holding(clock: FakeClock, seconds: float, key: str = BY_UID, refresh: str = "kept-refresh") -> MemoryStore:
    """A store whose token ends in so many seconds."""
    store = MemoryStore()
    store.save(key, Token("kept", refresh, 5, clock.time() + seconds, 7776000.0))
    return store


async def test_a_stored_token_that_ends_before_the_one_held_does_not_take_its_place(make: Make) -> None:
    clock = FakeClock()
    cloud, store = refusing("old", "kept", "kept-refresh"), holding(clock, 9998)
    await settle(make(cloud, clock=clock, token=left(clock, 9999), token_store=store).locks.list())
    assert refreshed_with(cloud) == ["old-refresh"]
    assert store.load(BY_UID) is not None
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")] == ["old", "access-1"]


@pytest.mark.parametrize("seconds", [9999, 99999])
async def test_a_stored_token_that_does_not_end_before_the_one_held_takes_its_place(make: Make, seconds: float) -> None:
    clock = FakeClock()
    cloud, store = refusing("old"), holding(clock, seconds)
    await settle(make(cloud, clock=clock, token=left(clock, 9999), token_store=store).locks.list())
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")] == ["old", "kept"]
    assert refreshed_with(cloud) == []


async def test_after_the_refresh_token_of_the_newer_token_that_of_the_older_is_tried(make: Make) -> None:
    clock = FakeClock()
    for seconds, order in ((9998, ["old-refresh", "kept-refresh"]), (99999, ["kept-refresh", "old-refresh"])):
        cloud, store = refusing("old", "kept", order[0]), holding(clock, seconds)
        tt = make(cloud, clock=clock, token=left(clock, 9999), token_store=store)
        assert (await settle(tt.refresh_token())).access_token == "access-1"
        assert refreshed_with(cloud) == order
        assert tt.user_id == 5


@pytest.mark.parametrize(("refresh", "tried"), [("kept-refresh", 2), ("old-refresh", 1)])
async def test_refresh_tokens_that_are_all_refused_are_tried_once_each_and_not_again_for_a_while(
    make: Make, refresh: str, tried: int
) -> None:
    clock = FakeClock()
    cloud, store = refusing("old", "old-refresh", "kept", "kept-refresh"), holding(clock, 9998, refresh=refresh)
    tt = make(cloud, clock=clock, token=left(clock, 9999), token_store=store)
    for _ in range(3):
        with pytest.raises(errors.InvalidRefreshTokenError):
            await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == tried


async def test_who_holds_the_account_logs_in_after_the_first_refused_refresh_token(make: Make) -> None:
    clock = FakeClock()
    cloud, store = refusing("kept-refresh"), holding(clock, 9998, BY_NAME)
    account = {"username": "user@example.com", "password": "secret"}
    tt = make(cloud, clock=clock, token=left(clock, 9999), token_store=store, **account)
    await settle(tt.refresh_token())
    assert refreshed_with(cloud) == ["kept-refresh", None]


async def test_what_became_of_a_token_that_does_not_say_whose_it_is_takes_its_place(make: Make) -> None:
    clock = FakeClock()
    store = MemoryStore()
    await settle(make(refusing("one"), clock=clock, token_store=store, token=nameless("one")).locks.list())
    clock.advance(1000)
    cloud = refusing("one", "one-refresh")
    await settle(make(cloud, clock=clock, token_store=store, token=nameless("one")).locks.list())
    assert refreshed_with(cloud) == []


def nameless(name: str) -> dict[str, Any]:
    """A token that does not say whose it is."""
    return {"access_token": name, "refresh_token": f"{name}-refresh"}


async def test_accounts_whose_tokens_do_not_say_whose_they_are_never_share_a_token(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    clouds = [Cloud(scripted({"errcode": 10004}, PAGE)) for _ in range(2)]
    for cloud, name in zip(clouds, ("one", "other"), strict=True):
        await settle(make(cloud, clock=clock, token_store=store, token=nameless(name)).locks.list())
        assert [fields["refresh_token"] for fields in cloud.calls("/oauth2/token")] == [f"{name}-refresh"]
    assert "2 tokens" in repr(store)
    anonymous = make(Cloud(scripted(PAGE)), clock=clock, token_store=store, anonymous=True)
    with pytest.raises(NotAuthenticatedError):
        await settle(anonymous.locks.list())


async def test_a_token_that_does_not_say_whose_it_is_finds_what_became_of_it_again(make: Make) -> None:
    clock, store = FakeClock(), SeenKeys()
    tt = make(Cloud(scripted(PAGE)), clock=clock, token_store=store, token=nameless("one"))
    for _ in range(2):
        await settle(tt.refresh_token())
    again = make(Cloud(), token_store=store, token=nameless("one"))
    assert store.keys == {store_key(tt)} == {store_key(again)}
    assert "one-refresh" not in store_key(tt)
    await settle(tt.authenticate("user@example.com", "secret"))
    assert store_key(tt).endswith("|user@example.com")


async def test_after_a_reset_nothing_is_known_of_the_token_that_was_given(make: Make) -> None:
    tt = make(Cloud(scripted(PAGE)), token=nameless("one"))
    await settle(tt.refresh_token())
    tt.reset()
    tt.configure("an-id", "a-secret")
    with pytest.raises(NotAuthenticatedError):
        await settle(tt.locks.list())


async def test_a_deadline_holds_while_a_token_is_fetched_by_somebody_else() -> None:
    cloud = SlowToken()
    tt = async_client(cloud, clock=SystemClock())
    with pytest.raises(errors.CallTimeoutError, match="no token came in time"):
        await tt.with_options(deadline=0.01).locks.list()
    cloud.go.set()
    await tt.locks.list()
    assert len(cloud.calls("/oauth2/token")) == 1
