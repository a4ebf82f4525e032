"""The life of a client: configure, log in, go on, close."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from support import Cloud, async_client, client, scripted, settle

from ttlock_sdk import (
    AsyncTTLock,
    ConfigurationError,
    NotAuthenticatedError,
    NotConfiguredError,
    Status,
    TTLock,
    errors,
)

Make = Callable[..., Any]
PAGE = {"list": [], "pages": 0}


@pytest.fixture(params=[TTLock, AsyncTTLock])
def world(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.anyio
async def test_calls_before_configure_say_what_to_do(world: Any) -> None:
    tt = world(transport=Cloud())
    assert tt.status is Status.NOT_CONFIGURED
    for call in (tt.locks.list, tt.get_valid_token, tt.refresh_token, lambda: tt.authenticate("u", "p")):
        with pytest.raises(NotConfiguredError, match="configure"):
            await settle(call())
    with pytest.raises(NotConfiguredError):
        _ = tt.user_id


@pytest.mark.anyio
async def test_calls_before_authenticate_say_what_to_do(world: Any) -> None:
    cloud = Cloud()
    tt = world("an-id", "a-secret", transport=cloud)
    assert tt.status is Status.CONFIGURED
    for call in (tt.locks.list, tt.get_valid_token, tt.refresh_token, tt.authenticate):
        with pytest.raises(NotAuthenticatedError, match="authenticate"):
            await settle(call())
    with pytest.raises(NotAuthenticatedError):
        _ = tt.user_id
    assert cloud.seen == []


@pytest.mark.anyio
async def test_an_empty_client_is_configured_and_logged_in_step_by_step(world: Any) -> None:
    cloud = Cloud(scripted(PAGE))
    tt = world(transport=cloud)
    tt.configure("an-id", "a-secret", base_url="http://127.0.0.1:9")
    assert not tt.ready
    token = await settle(tt.authenticate("user@example.com", "secret"))
    assert (token.uid, tt.user_id, tt.ready, tt.status) == (77, 77, True, Status.AUTHENTICATED)
    assert await settle(tt.get_valid_token()) == "access-1"
    await settle(tt.locks.list())
    assert cloud.urls[-1].startswith("http://127.0.0.1:9/")
    await settle(tt.close())


@pytest.mark.anyio
async def test_start_logs_in_at_once(world: Any) -> None:
    cloud = Cloud()
    tt = await settle(world.start("an-id", "a-secret", "user@example.com", "secret", transport=cloud))
    assert tt.ready
    assert [path for path, _ in cloud.seen] == ["/oauth2/token"]
    await settle(tt.close())


@pytest.mark.anyio
async def test_start_with_env_logs_in_from_the_environment(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "USERNAME", "PASSWORD"):
        monkeypatch.setenv(f"TTLOCK_{name}", f"env-{name.lower()}")
    cloud = Cloud()
    tt = await settle(world.start_with_env(transport=cloud))
    assert cloud.seen[0][1]["username"] == "env-username"
    await settle(tt.close())


@pytest.mark.anyio
async def test_a_failed_start_raises_and_closes(world: Any) -> None:
    cloud = Cloud(token=scripted({"errcode": 10007, "errmsg": "invalid account or invalid password"}))
    with pytest.raises(errors.InvalidCredentialsError, match="TTLock app"):
        await settle(world.start("an-id", "a-secret", "user@example.com", "wrong", transport=cloud))


@pytest.mark.anyio
async def test_a_failed_login_leaves_what_was_before(make: Make) -> None:
    tokens = scripted({"access_token": "good", "uid": 1, "expires_in": 999}, {"errcode": 10007})
    tt = make(Cloud(scripted(PAGE), token=tokens))
    await settle(tt.authenticate())
    with pytest.raises(errors.InvalidCredentialsError):
        await settle(tt.authenticate("somebody@example.com", "wrong"))
    assert tt.user_id == 1
    assert await settle(tt.get_valid_token()) == "good"


@pytest.mark.anyio
async def test_another_account_takes_over(make: Make) -> None:
    cloud = Cloud(scripted(PAGE))
    tt = make(cloud)
    await settle(tt.locks.list())
    await settle(tt.authenticate("other@example.com", "pw"))
    await settle(tt.locks.list())
    assert [fields["accessToken"] for fields in cloud.calls("/v3/lock/list")] == ["access-1", "access-2"]
    assert cloud.calls("/oauth2/token")[1]["username"] == "other@example.com"


@pytest.mark.anyio
async def test_another_application_or_host_drops_the_token_and_the_same_one_keeps_it(make: Make) -> None:
    tt = make(Cloud())
    await settle(tt.authenticate())
    tt.configure("an-id", "another-secret")
    assert tt.ready
    tt.configure("an-id", "a-secret", region="cn")
    assert not tt.ready
    await settle(tt.authenticate())
    tt.configure("another-id", "a-secret")
    assert tt.status is Status.CONFIGURED


@pytest.mark.anyio
async def test_reset_forgets_everything(make: Make) -> None:
    tt = make(Cloud())
    await settle(tt.authenticate())
    tt.reset()
    assert tt.status is Status.NOT_CONFIGURED
    with pytest.raises(NotConfiguredError):
        await settle(tt.locks.list())


@pytest.mark.anyio
async def test_a_closed_client_says_so(make: Make) -> None:
    tt = make(Cloud())
    await settle(tt.close())
    await settle(tt.close())
    for call in (tt.locks.list, tt.get_valid_token, tt.authenticate):
        with pytest.raises(ConfigurationError, match="closed"):
            await settle(call())


@pytest.mark.anyio
async def test_a_copy_never_closes_what_it_shares(make: Make) -> None:
    tt = make(Cloud(scripted(PAGE)))
    await settle(tt.with_options(timeout=1).close())
    await settle(tt.locks.list())


@pytest.mark.anyio
async def test_a_copy_refuses_options_out_of_range(make: Make) -> None:
    with pytest.raises(errors.ValidationError, match="timeout"):
        make(Cloud()).with_options(timeout=-1)


def test_a_client_that_was_handed_in_is_used_with_its_headers_and_never_closed() -> None:
    cloud = Cloud(scripted(PAGE))
    seen: list[str] = []
    with httpx.Client(transport=cloud, headers={"x-mine": "yes"}) as mine:
        mine.event_hooks["request"].append(lambda request: seen.append(request.headers["x-mine"]))
        with TTLock("an-id", "a-secret", "u", "p", http_client=mine) as tt:
            tt.locks.list()
        assert not mine.is_closed
    assert seen == ["yes", "yes"]


@pytest.mark.anyio
async def test_an_async_client_that_was_handed_in_is_never_closed() -> None:
    async with httpx.AsyncClient(transport=Cloud(scripted(PAGE))) as mine:
        async with AsyncTTLock("an-id", "a-secret", "u", "p", http_client=mine) as tt:
            await tt.locks.list()
        assert not mine.is_closed


def test_two_accounts_live_side_by_side() -> None:
    one, two = Cloud(scripted(PAGE)), Cloud(scripted({"list": [{"lockId": 2}], "pages": 1}))
    with client(one) as first, client(two, anonymous=True, token={"access_token": "theirs"}) as second:
        assert first.locks.all() == []
        assert [lock.lock_id for lock in second.locks.all()] == [2]
    assert two.calls("/v3/lock/list")[0]["accessToken"] == "theirs"


def test_one_async_client_belongs_to_one_event_loop() -> None:
    tt = async_client(Cloud(scripted(PAGE)))

    async def call() -> None:
        await tt.locks.list()

    asyncio.run(call())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(call())


def test_both_worlds_have_the_same_surface() -> None:
    def surface(kind: type) -> dict[str, str]:
        found = {}
        for name, member in inspect.getmembers(kind):
            if not name.startswith("_") and callable(member):
                parameters = inspect.signature(member).parameters.values()
                found[name] = ", ".join(f"{p.name}:{p.kind.name}={p.default!r}" for p in parameters)
            elif not name.startswith("_"):
                found[name] = "property"
        return found

    assert surface(TTLock) == surface(AsyncTTLock)
    sync, other = client(Cloud()), async_client(Cloud())
    for name, kind in surface(TTLock).items():
        if kind == "property" and name not in {"ready", "status", "usage", "user_id", "with_raw_response"}:
            assert surface(type(getattr(sync, name))) == surface(type(getattr(other, name))), name


def test_the_constructors_take_the_same_arguments() -> None:
    names = [list(inspect.signature(kind.__init__).parameters) for kind in (TTLock, AsyncTTLock)]
    assert names[0] == names[1]


def test_a_client_shows_no_secret() -> None:
    tt = TTLock(
        "an-id", "planted-secret", "user@example.com", "planted-password", token={"access_token": "planted-token"}
    )
    shown = (
        repr(tt) + repr(tt._engine.policy.application) + repr(tt._engine.policy.account) + repr(tt._engine.policy.token)
    )
    assert "planted" not in shown
    assert str(tt) == "<TTLock https://euapi.ttlock.com authenticated>"


def test_threads_that_make_the_first_call_together_share_what_is_made_with_it() -> None:
    together = threading.Barrier(16)
    tt = client(Cloud())

    def engine(_: int) -> object:
        together.wait(30)
        return tt._engine

    with ThreadPoolExecutor(16) as threads:
        assert set(threads.map(engine, range(16))) == {tt._engine}
