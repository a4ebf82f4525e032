"""Who is let in, with which credentials and at what time; what real clients send is understood."""

from __future__ import annotations

import hashlib
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from ttlock_sdk.simulator import SimulatedClock, Simulator

from .conftest import MD5, NOW, Caller

DAY = 86_400


def test_a_login_gives_a_token_with_a_uid_and_a_refresh_one_without(call: Caller) -> None:
    first = call.login()
    assert first["expires_in"] == 90 * DAY
    assert first["uid"] == call.sim.state.accounts["ann"].uid
    refreshed = call.login(grant_type="refresh_token", refresh_token=first["refresh_token"])
    assert "uid" not in refreshed
    assert refreshed["access_token"] != first["access_token"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"clientId": "other"}, 10000),
        ({"clientId": ""}, 10000),
        ({"clientSecret": "other"}, 10001),
        ({"password": "pw"}, 30005),
        ({"password": hashlib.md5(b"other", usedforsecurity=False).hexdigest()}, 10007),
        ({"username": "nobody"}, 10007),
        ({"grant_type": "refresh_token", "refresh_token": "unknown"}, 10011),
    ],
)
def test_a_login_that_is_wrong_is_refused_with_its_code(call: Caller, fields: dict[str, str], code: int) -> None:
    assert call.login(**fields)["errcode"] == code


def test_an_account_of_another_region_is_sent_there(sim: Simulator, call: Caller) -> None:
    sim.add_account("li", "pw", region="cn")
    assert call.login(username="li")["errcode"] == 30008


def test_a_token_ends_by_the_simulator_s_own_clock(sim: Simulator, call: Caller) -> None:
    sim.clock.advance(90 * DAY - 1)
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) is None
    sim.clock.advance(2)
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) == 10004


def test_tokens_can_be_ended_and_revoked(sim: Simulator, call: Caller) -> None:
    refresh = call.login()["refresh_token"]
    sim.expire_tokens()
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) == 10004
    call.token = call.login(grant_type="refresh_token", refresh_token=refresh)["access_token"]
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) is None
    sim.revoke_tokens(refresh=True)
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) == 10004
    assert call.login(grant_type="refresh_token", refresh_token=refresh)["errcode"] == 10011


def test_an_unknown_token_is_told_from_an_expired_one(call: Caller) -> None:
    call.token = "unknown"
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20) == 10003


@pytest.mark.parametrize("minutes", [-5.1, 5.1])
def test_a_date_more_than_five_minutes_off_is_refused(call: Caller, minutes: float) -> None:
    off = call.sim.clock.ms() + int(minutes * 60_000)
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20, date=off) == 80000
    assert call.code("/v3/lock/list", pageNo=1, pageSize=20, date=off - int(minutes * 6000)) is None


def test_answers_are_dated_by_the_simulator_s_clock(call: Caller) -> None:
    call.sim.clock.advance(DAY)
    date = call.http.post("/v3/lock/list", data=call.signed()).headers["date"]
    assert parsedate_to_datetime(date).timestamp() == NOW + DAY


def ways(call: Caller) -> list[httpx.Response]:
    old = {"client_id": "id", "accessToken": call.token, "date": call.sim.clock.ms()}
    page = {"pageNo": 1, "pageSize": 20}
    http = call.http
    return [
        http.get("/v3/gateway/list", params={**call.signed(), **page}),
        http.get("/v3/gateway/list", params={**old, **page, "orderBy": 1}),
        http.post("/v3/gateway/list", params={**old}, data=page),
        http.post("/v3/gateway/list", data={**old, **page, "orderBy": 2}),
        http.post("/v3/gateway/list", data={**old}),
        http.put("/v3/gateway/list", data={**old, **page}),
    ]


def test_what_real_clients_send_is_understood(call: Caller, lock_id: int) -> None:
    for response in ways(call):
        assert response.json()["total"] == 1
    old = {"client_id": "id", "client_secret": "secret", "redirect_uri": "http://x", "grant_type": "password"}
    assert "uid" in call.post("/oauth2/token", {**old, "username": "ann", "password": MD5})


def test_strict_takes_only_what_the_specification_says(lock_id: int, sim: Simulator) -> None:
    strict = Simulator(sim.state, strict=True, clock=sim.clock)
    call = Caller(strict)
    assert {response.json().get("errcode") for response in ways(call)} == {-3, 10000}
    page: dict[str, Any] = {"pageNo": 1, "pageSize": 20, "orderBy": 1}
    assert call("/v3/gateway/list", **page)["total"] == 1
    assert call.code("/v3/gateway/list", pageNo=1, pageSize=20) == -3
    assert call.code("/v3/gateway/list", **page, more="x") == -3
    assert call.post("/oauth2/token", {"clientId": "id", "clientSecret": "secret", "username": "ann"})["errcode"] == -3


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"pageSize": 20, "pageNo": 0}, "pageNo"),
        ({"pageNo": 1, "pageSize": 1001}, "pageSize"),
        ({"pageNo": "one", "pageSize": 20}, "pageNo"),
        ({"pageNo": 1, "pageSize": 20, "type": 9}, "type"),
        ({"pageNo": 1, "pageSize": 20, "groupId": "9" * 30}, "groupId"),
    ],
)
def test_a_field_that_is_not_allowed_is_named(call: Caller, fields: dict[str, Any], name: str) -> None:
    answer = call("/v3/lock/list", **fields)
    assert answer["errcode"] == -3
    assert name in answer["errmsg"]


def test_a_required_field_that_is_missing_is_named(call: Caller) -> None:
    answer = call("/v3/lock/detail")
    assert (answer["errcode"], "lockId" in answer["errmsg"]) == (-3, True)


def test_a_month_s_limit_counts_by_beijing_time(sim: Simulator, call: Caller) -> None:
    sim.month_limit = 3
    assert [call.code("/v3/lock/list", pageNo=1, pageSize=20) for _ in range(3)] == [None, None, 30007]
    secret = {"clientId": "id", "clientSecret": "secret"}
    sim.month_limit = None
    assert call.post("/app/getMonthRequestCount", secret) == {"monthRequestCount": 4}
    sim.clock.advance(31 * DAY)
    assert call.post("/app/getMonthRequestCount", secret) == {"monthRequestCount": 1}


def test_the_same_seed_gives_the_same_tokens() -> None:
    tokens = []
    for _ in range(2):
        sim = Simulator(clock=SimulatedClock(lambda: NOW))
        sim.add_application("id", "secret")
        sim.add_account("ann", "pw")
        tokens.append(Caller(sim).token)
    assert tokens[0] == tokens[1]
