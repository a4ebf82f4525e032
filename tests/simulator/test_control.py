"""The strings of a simulator that runs as a process: no page in a browser pulls them, and nothing odd breaks them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ttlock_sdk.simulator import Reply, Request, SimulatedClock, Simulator
from ttlock_sdk.simulator.control import _STRINGS, FAULTS
from ttlock_sdk.simulator.fresh import fresh

from .requests_at_random import check

HOST = "127.0.0.1:8888"
LOCK = 532_001


def pull(sim: Simulator, name: str, body: Any, **headers: str) -> Reply:
    data = json.dumps(body).encode()
    return sim.handle(Request("POST", f"/_simulator/{name}", "", {"host": HOST, **headers}, data))


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"origin": "http://evil.example:8888", "host": "evil.example:8888", "sec-fetch-site": "same-origin"},
    ],
    ids=["form of another page", "page without an origin", "said by the browser", "name that was made to lead here"],
)
def test_no_page_of_somebody_else_pulls_a_string(headers: dict[str, str]) -> None:
    sim = Simulator(fresh("demo"), control=True)
    assert pull(sim, "callbacks", {"url": "http://evil.example/"}, **headers).status == 403
    assert not any(application.callback_url for application in sim.state.applications.values())


@pytest.mark.parametrize(
    "headers", [{}, {"host": "simulator:8888"}, {"origin": f"http://{HOST}", "sec-fetch-site": "same-origin"}]
)
def test_a_program_pulls_them_under_any_name_of_the_machine(headers: dict[str, str]) -> None:
    assert pull(Simulator(fresh("demo"), control=True), "tokens/expire", {}, **headers).status == 200


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("callbacks", {"url": "ftp://127.0.0.1/"}, "begin with http"),
        ("callbacks", {"url": "\ud800"}, "begin with http"),
        ("disturb", {"late": -1}, "late must lie between"),
        ("disturb", {"repeat": 2}, "repeat must lie between"),
        ("fail_next", {"code": 1, "times": 0}, "times must be at least 1"),
        ("gateways", {"id": 78001, "busy_seconds": float("nan")}, "a number from 0 on"),
        ("clock/advance", {"seconds": 1e300}, "1970 to 9989"),
        ("people", {"lock_id": LOCK}, "one of passcode, card"),
        ("people", {"lock_id": LOCK, "key": "sideways"}, "open or lock is needed"),
        ("fail_next", {"fault": "earthquake"}, "fault must be slow"),
        ("fail_next", {"fault": "slow", "seconds": 1e9}, "seconds must lie"),
        ("month_limit", {"limit": -1}, "limit must be 0 or more"),
        ("locks", {"id": LOCK, "battery": 101}, "percent must lie"),
        ("script", {"lines": [5]}, "int"),
    ],
)
def test_what_cannot_be_is_told_in_words(name: str, body: Any, words: str) -> None:
    reply = pull(Simulator(fresh("demo"), control=True), name, body)
    assert reply.status == 400
    assert words in json.loads(reply.body)["error"]


def test_every_fault_and_every_act_can_be_asked_for_by_http() -> None:
    sim = Simulator(fresh("demo"), control=True)
    with httpx.Client(transport=sim.transport, base_url="http://sim") as http:

        def done(name: str, **body: Any) -> dict[str, Any]:
            found: dict[str, Any] = http.post(f"/_simulator/{name}", json=body).raise_for_status().json()
            return found

        for fault in FAULTS:
            done("fail_next", fault=fault)
            try:
                http.post("/v3/lock/list").json()
            except (httpx.TransportError, ValueError):
                continue
            raise AssertionError(fault)
        done("fail_next", fault="slow", seconds=0.001)
        assert http.post("/v3/lock/list").json()["errcode"] == 10000
        done("locks", id=LOCK, battery=0)
        assert sim.state.locks[LOCK].battery == 0
        done("locks", id=LOCK, battery=50, frozen=True, online=False)
        assert (sim.state.locks[LOCK].is_frozen, sim.state.locks[LOCK].is_online) == (True, False)
        assert done("people", lock_id=LOCK, key="open") == {"opens": True}
        assert done("people", lock_id=LOCK, door="open") == {"opens": True}
        assert sim.state.locks[LOCK].door_is_open
        assert done("people", lock_id=LOCK, door="close") == {"opens": False}
        assert done("people", lock_id=LOCK, key="lock") == {"opens": False}
        assert not sim.state.locks[LOCK].is_open
        done("month_limit", limit=0)
        login = {"clientId": "demo-client-id", "clientSecret": "demo-client-secret"}
        assert http.post("/oauth2/token", data=login).json()["errcode"] == 30007
        done("month_limit", limit=None)
        assert http.post("/oauth2/token", data=login).json()["errcode"] != 30007


NAMES = (
    *("seconds", "refresh", "code", "operation", "times", "lock_id", "rate", "seed", "id", "online", "busy_seconds"),
    *("url", "client_id", "late", "repeat", "reorder", "odd", "passcode", "card", "face", "lines", "after", "pull"),
    *("fault", "battery", "frozen", "limit", "key", "door"),
)
NUMBERS = st.integers(-5, 60) | st.floats() | st.sampled_from([78001, LOCK, 10**30])
WORDS = st.text(max_size=6) | st.sampled_from(["unlock", "tokens/expire", "script", "http://127.0.0.1:9/"])
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(name for _, name in _STRINGS)), VALUES), min_size=4, max_size=12))
def test_whatever_is_pulled_the_simulator_goes_on(pulled: list[tuple[str, Any]]) -> None:
    sim = Simulator(fresh("demo"), control=True, clock=SimulatedClock(lambda: 1_800_000_000.0))
    for name, body in pulled:
        assert pull(sim, name, body).status in {200, 400, 404}
    sim.clear_faults()
    assert sim.handle(Request("POST", "/v3/lock/list")).status == 200
    assert not sim.enter_passcode(LOCK, "0")


@pytest.mark.parametrize(
    ("name", "body"),
    [
        *(("clock/advance", f'{{"seconds": {odd}}}') for odd in ("1e300", "NaN", "Infinity", "-1e12", "1e999", '"x"')),
        *(("fail_next", f'{{"code": {odd}}}') for odd in ("1e999", "null", "[]", "9" * 5_000)),
        *(("fail_randomly", f'{{"rate": {odd}}}') for odd in ("NaN", "-1", "2", "{}")),
        *(("gateways", odd) for odd in ('{"id": 1e999}', "[[1]]", "null", '{"id": 78001, "busy_seconds": "x"}')),
    ],
)
def test_a_string_pulled_wrongly_leaves_the_simulator_as_it_was(name: str, body: str) -> None:
    sim = Simulator(fresh("demo"), control=True)
    before = sim.clock.time()
    reply = sim.handle(Request("POST", f"/_simulator/{name}", body=body.encode()))
    assert reply.status == 400
    check(reply.status, reply.body)
    assert sim.clock.time() - before < 60
    assert sim.handle(Request("POST", "/v3/lock/list")).status == 200
    assert all(gateway.busy_until == 0 for gateway in sim.state.gateways.values())
