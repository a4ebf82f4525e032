"""After a failed renewal all who share a store leave the cloud alone for a while, each time for longer."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import Cloud, FakeClock, scripted, settle

from ttlock_sdk import MemoryStore, errors
from ttlock_sdk.auth.rests import Rest, rest_seconds

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
PAGE = {"list": [], "pages": 0}
BUSY = {"errcode": 30006, "errmsg": "too fast"}
USER = {"username": "user@example.com", "password": "secret"}


def dead(cloud: Cloud, answers: Any) -> Cloud:
    cloud._token = scripted(*answers)
    return cloud


async def test_what_one_client_met_spares_the_others_the_question(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    one, other = (dead(Cloud(scripted(PAGE)), [BUSY]) for _ in range(2))
    with pytest.raises(errors.RateLimitError):
        await settle(make(one, clock=clock, token_store=store).locks.list())
    with pytest.raises(errors.RateLimitError, match="30006") as caught:
        await settle(make(other, clock=clock, token_store=store).locks.list())
    assert (caught.value.code, caught.value.attempts) == (30006, 0)
    assert (len(one.calls("/oauth2/token")), len(other.calls("/oauth2/token"))) == (1, 0)
    clock.advance(5.1)
    with pytest.raises(errors.RateLimitError):
        await settle(make(other, clock=clock, token_store=store).locks.list())
    assert len(other.calls("/oauth2/token")) == 1


async def test_rests_grow_and_end_with_the_first_success(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud = dead(Cloud(scripted(PAGE)), [BUSY])
    tt = make(cloud, clock=clock, token_store=store)
    moments: list[float] = []
    began = clock.monotonic()
    while len(moments) < 7:
        before = len(cloud.calls("/oauth2/token"))
        with pytest.raises(errors.RateLimitError):
            await settle(tt.locks.list())
        if len(cloud.calls("/oauth2/token")) > before:
            moments.append(clock.monotonic() - began)
        clock.advance(1.0)
    assert [round(after - before) for before, after in pairwise(moments)] == [5, 10, 20, 40, 60, 60]
    cloud._token = cloud.new_token
    clock.advance(60)
    await settle(tt.locks.list())
    key = tt._engine.policy.store_key()
    assert store.rest(key) is None


async def test_an_explicit_login_is_never_held_back_and_ends_the_rest(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    failing, well = dead(Cloud(scripted(PAGE)), [BUSY]), Cloud(scripted(PAGE))
    with pytest.raises(errors.RateLimitError):
        await settle(make(failing, clock=clock, token_store=store).locks.list())
    tt = make(well, clock=clock, token_store=store)
    await settle(tt.authenticate())
    assert store.rest(tt._engine.policy.store_key()) is None
    await settle(make(failing, clock=clock, token_store=store).locks.list())
    assert len(failing.calls("/oauth2/token")) == 1


async def test_the_old_token_serves_on_while_others_rest(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud = dead(Cloud(scripted(PAGE)), [BUSY])
    token = {"access_token": "old", "refresh_token": "r", "lifetime": 7776000.0, "expires_at": clock.time() + 200}
    for _ in range(3):
        tt = make(cloud, clock=clock, token_store=store, token=token, **USER)
        await settle(tt.locks.list())
        await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1
    assert {fields["accessToken"] for fields in cloud.calls("/v3/lock/list")} == {"old"}


async def test_a_failed_login_of_another_account_begins_no_rest_for_the_one_held(make: Make) -> None:
    clock, cloud = FakeClock(), Cloud(scripted(PAGE))
    cloud._token = lambda path, fields: (
        {"errcode": 10007} if fields["username"] == "stranger" else cloud.new_token(path, fields)
    )
    tt = make(cloud, clock=clock)
    with pytest.raises(errors.InvalidCredentialsError):
        await settle(tt.authenticate("stranger", "wrong"))
    await settle(tt.locks.list())
    assert [fields["username"] for fields in cloud.calls("/oauth2/token")] == ["stranger", "user@example.com"]


async def test_a_failed_login_with_another_password_begins_no_rest_for_the_one_held(make: Make) -> None:
    cloud = dead(Cloud(scripted(PAGE)), [{"errcode": 10007}])
    tt = make(cloud)
    with pytest.raises(errors.InvalidCredentialsError):
        await settle(tt.authenticate("user@example.com", "wrong"))
    cloud._token = cloud.new_token
    await settle(tt.locks.list())


async def test_a_failed_login_of_another_account_does_not_end_the_rest_of_the_one_held(make: Make) -> None:
    cloud = dead(Cloud(scripted(PAGE)), [BUSY])
    tt = make(cloud)
    with pytest.raises(errors.RateLimitError):
        await settle(tt.locks.list())
    cloud._token = scripted({"errcode": 10007})
    with pytest.raises(errors.InvalidCredentialsError):
        await settle(tt.authenticate("stranger", "wrong"))
    with pytest.raises(errors.RateLimitError):
        await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 2


async def test_a_failed_login_of_the_account_held_is_not_repeated_by_the_next_call(make: Make) -> None:
    cloud = dead(Cloud(scripted(PAGE)), [{"errcode": 10007}])
    tt = make(cloud)
    for call in (tt.authenticate, tt.locks.list):
        with pytest.raises(errors.InvalidCredentialsError):
            await settle(call())
    assert len(cloud.calls("/oauth2/token")) == 1


@pytest.mark.parametrize("client_id", ["an-id", "another-id"])
async def test_after_another_application_is_set_no_earlier_failure_holds_a_call_back(
    make: Make, client_id: str
) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud = Cloud(scripted(PAGE))
    cloud._token = lambda path, fields: (
        cloud.new_token(path, fields) if fields["clientSecret"] == "right" else {"errcode": 10001}
    )
    tt = make(cloud, clock=clock, token_store=store)
    for secret in ("wrong", "wrong again"):
        tt.configure(client_id, secret)
        with pytest.raises(errors.InvalidClientError):
            await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 2
    tt.configure(client_id, "right")
    await settle(tt.locks.list())
    assert store.rest(tt._engine.policy.store_key()) is None


async def test_the_same_application_set_again_ends_no_rest(make: Make) -> None:
    cloud = dead(Cloud(scripted(PAGE)), [BUSY])
    tt = make(cloud)
    for _ in range(2):
        with pytest.raises(errors.RateLimitError):
            await settle(tt.locks.list())
        tt.configure("an-id", "a-secret")
    assert len(cloud.calls("/oauth2/token")) == 1


async def test_what_others_meet_after_another_application_is_set_counts(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud, other = (dead(Cloud(scripted(PAGE)), [BUSY]) for _ in range(2))
    tt = make(cloud, clock=clock, token_store=store)
    tt.configure("an-id", "another-secret")
    clock.advance(1)
    with pytest.raises(errors.RateLimitError):
        await settle(make(other, clock=clock, token_store=store).locks.list())
    with pytest.raises(errors.RateLimitError):
        await settle(tt.locks.list())
    assert cloud.calls("/oauth2/token") == []


async def test_a_clock_that_is_set_back_after_another_application_was_set_ends_no_rest(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    cloud, other = (dead(Cloud(scripted(PAGE)), [BUSY]) for _ in range(2))
    tt = make(cloud, clock=clock, token_store=store)
    tt.configure("an-id", "another-secret")
    clock.wall -= 3600
    with pytest.raises(errors.RateLimitError):
        await settle(make(other, clock=clock, token_store=store).locks.list())
    with pytest.raises(errors.RateLimitError):
        await settle(tt.locks.list())
    assert cloud.calls("/oauth2/token") == []


async def test_a_failure_under_the_application_before_begins_no_rest_for_the_new_one(make: Make) -> None:
    clock, cloud = FakeClock(), Cloud(scripted(PAGE))

    def token(path: str, fields: dict[str, str]) -> Any:
        if fields["clientSecret"] == "right":
            return cloud.new_token(path, fields)
        tt.configure("an-id", "right")  # while the renewal is under way
        clock.advance(1)
        return {"errcode": 10001}

    cloud._token = token
    tt = make(cloud, clock=clock)
    with pytest.raises(errors.InvalidClientError):
        await settle(tt.locks.list())
    await settle(tt.locks.list())


async def test_a_rest_that_a_clock_set_back_left_far_ahead_is_not_kept(make: Make) -> None:
    clock, store = FakeClock(), MemoryStore()
    tt = make(Cloud(scripted(PAGE)), clock=clock, token_store=store)
    store.set_rest(tt._engine.policy.store_key(), Rest(clock.time() + 3600, 1, "ServerError", "no"))
    await settle(tt.locks.list())


class Plain:
    """A store of somebody who knows nothing of rests."""

    def __init__(self) -> None:
        self._inner = MemoryStore()
        self.load, self.save, self.lock = self._inner.load, self._inner.save, self._inner.lock


async def test_a_store_without_rests_serves_as_before(make: Make) -> None:
    clock = FakeClock()
    cloud = dead(Cloud(scripted(PAGE)), [BUSY])
    tt = make(cloud, clock=clock, token_store=Plain())
    for _ in range(2):
        with pytest.raises(errors.RateLimitError):
            await settle(tt.locks.list())
    assert len(cloud.calls("/oauth2/token")) == 1


class Broken(MemoryStore):
    """A store whose rests fail."""

    def rest(self, key: str) -> Rest | None:
        raise OSError("planted")

    def set_rest(self, key: str, rest: Rest | None) -> None:
        raise OSError("planted")


async def test_a_store_that_fails_with_rests_fails_no_call(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    tt = make(Cloud(scripted(PAGE)), token_store=Broken())
    await settle(tt.locks.list())
    await settle(tt.authenticate())
    assert "share a rest (OSError)" in caplog.text
    assert "planted" not in caplog.text


FAILURES = [
    errors.RateLimitError("oauth.refresh: too fast", operation="oauth.refresh", code=30006),
    errors.ConnectionFailedError("oauth.login: gone", operation="oauth.login"),
    errors.UnreadableAnswerError("oauth.login: HTML", operation="oauth.login", status=502),
]


@pytest.mark.parametrize("failure", FAILURES)
def test_an_error_comes_back_as_its_own_kind(failure: errors.CallError) -> None:
    found = Rest.from_json(Rest.after(failure, 2, 100.0).to_json())
    assert found is not None
    again = found.error()
    assert (type(again), str(again), getattr(again, "code", None)) == (
        type(failure),
        str(failure),
        getattr(failure, "code", None),
    )
    assert (found.until, found.failures) == (110.0, 2)


@pytest.mark.parametrize("kind", ["NoSuchError", "Exception", "api_error_class", "TTLockError", "WebhookError"])
def test_a_kind_that_is_none_of_ours_is_still_an_error_of_ours(kind: str) -> None:
    assert isinstance(Rest(1.0, 1, kind, "x").error(), errors.TTLockError)


@given(st.binary() | st.text())
def test_anything_else_is_no_rest(text: bytes | str) -> None:
    assert Rest.from_json(text) is None or isinstance(Rest.from_json(text), Rest)
    assert Rest.from_json(None) is None


def test_rests_are_bounded() -> None:
    assert [rest_seconds(failures) for failures in (1, 2, 3, 4, 5, 50)] == [5, 10, 20, 40, 60, 60]
