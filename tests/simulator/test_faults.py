"""Faults come when they are asked for, once, and say whether the call was carried out."""

from __future__ import annotations

import json

import httpx
import pytest

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Fault, Request, Simulator

from .conftest import Caller

UNLOCK = "/v3/lock/unlock"


@pytest.mark.parametrize("name", ["unlock", "locks.unlock", UNLOCK, None])
def test_a_fault_meets_the_next_call_of_its_operation_and_no_other(
    sim: Simulator, call: Caller, lock_id: int, name: str | None
) -> None:
    sim.fail_next(-3003, operation=name)
    if name is not None:
        assert call.code("/v3/lock/lock", lockId=lock_id) is None
    answer = call(UNLOCK, lockId=lock_id)
    assert (answer["errcode"], "gateway" in answer["errmsg"].lower()) == (-3003, True)
    assert call.code(UNLOCK, lockId=lock_id) is None
    assert sim.executions["unlock"] == 1


def test_a_fault_can_meet_several_calls_and_be_called_off(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.fail_next(1, times=3)
    assert [call.code(UNLOCK, lockId=lock_id) for _ in range(2)] == [1, 1]
    sim.clear_faults()
    assert call.code(UNLOCK, lockId=lock_id) is None


def test_an_operation_that_is_not_there_is_refused(sim: Simulator) -> None:
    with pytest.raises(ValueError, match="no operation 'explode'"):
        sim.fail_next(1, operation="explode")


@pytest.mark.parametrize("executed", [True, False])
def test_pages_and_empty_bodies_tell_nothing_of_what_was_done(
    sim: Simulator, call: Caller, lock_id: int, executed: bool
) -> None:
    page, empty = Fault.page(502, executed=executed), Fault.empty(executed=executed)
    for fault, status, start in ((page, 502, b"<html>"), (empty, 200, b"")):
        sim.fail_next(fault)
        response = call.http.post(UNLOCK, data={**call.signed(), "lockId": lock_id})
        assert response.status_code == status
        assert response.content.startswith(start)
    assert sim.executions["unlock"] == (2 if executed else 0)


def test_a_truncated_answer_was_carried_out(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.fail_next(Fault.truncated())
    response = call.http.post(UNLOCK, data={**call.signed(), "lockId": lock_id})
    assert response.content.startswith(b'{"errcode"')
    assert not response.content.endswith(b"}")
    assert sim.executions["unlock"] == 1


@pytest.mark.parametrize(
    ("fault", "error", "executions"),
    [
        (Fault.refused(), httpx.ConnectError, 0),
        (Fault.dropped(), httpx.RemoteProtocolError, 0),
        (Fault.dropped(executed=True), httpx.RemoteProtocolError, 1),
        (Fault.reset(), httpx.ReadError, 0),
        (Fault.reset(executed=True), httpx.ReadError, 1),
        (Fault.silent(), httpx.ReadTimeout, 0),
        (Fault.silent(executed=True), httpx.ReadTimeout, 1),
        (Fault.broken_off(), httpx.RemoteProtocolError, 1),
    ],
)
@pytest.mark.parametrize("sockets", [False, True])
def test_connections_break(
    sim: Simulator, call: Caller, lock_id: int, fault: Fault, error: type[Exception], executions: int, sockets: bool
) -> None:
    with sim.serve() as address:
        if sockets:
            call.http = httpx.Client(base_url=address, timeout=httpx.Timeout(10, read=0.5))
        assert call.code("/v3/lock/list", pageNo=1, pageSize=1) is None
        sim.fail_next(fault)
        if fault == Fault.refused() and sockets:
            error = httpx.ReadError  # a port that is open cannot refuse; it hangs up before it listens
        with pytest.raises(error):
            call(UNLOCK, lockId=lock_id)
        call.http.close()
    assert sim.executions["unlock"] == executions


def test_the_server_on_sockets_answers_as_the_one_in_process(sim: Simulator, call: Caller, lock_id: int) -> None:
    with sim.serve() as address, httpx.Client(base_url=address) as http:
        form = {**call.signed(), "pageNo": 1, "pageSize": 20}
        one, other = [way.post("/v3/lock/list", data=form) for way in (http, call.http)]
        assert (one.status_code, one.json()) == (other.status_code, other.json())
        assert http.get("/nowhere").status_code == 404
        assert http.post("/v3/lock/list", content=b"x" * 5_000_000).status_code == 413


@pytest.mark.anyio
async def test_a_slow_answer_comes_all_the_same_in_both_worlds(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.fail_next(Fault.slow(0.001), times=2)
    assert call.code(UNLOCK, lockId=lock_id) is None
    async with httpx.AsyncClient(transport=sim.transport, base_url="http://sim") as http:
        response = await http.post(UNLOCK, data={**call.signed(), "lockId": lock_id})
    assert response.json()["errcode"] == 0


def test_the_log_shows_every_request_and_no_secret(sim: Simulator, call: Caller, lock_id: int) -> None:
    call("/v3/keyboardPwd/add", lockId=lock_id, keyboardPwd="90817263", keyboardPwdType=2, addType=2)
    call("/v3/lock/detail", lockId=5)
    shown = repr(sim.log.entries) + repr(sim.state) + repr(sim) + repr(sim.state.tokens.values())
    for secret in ("90817263", call.token, "'secret'", *sim.state.refreshes):
        assert secret not in shown
    assert [(entry.operation, entry.code) for entry in sim.log.entries] == [
        ("getAccessToken", None),
        ("addPasscode", None),
        ("getLockDetail", -1003),
    ]
    assert sim.count("addPasscode") == 1
    assert sim.count("unlock") == 0


def test_the_log_keeps_little_of_each_request_and_no_value_that_might_be_a_secret(sim: Simulator, call: Caller) -> None:
    fields = {"pageNo": 1, "pageSize": 1, "x" * 1_000_000: "1", "lockAlias": "y" * 1_000_000}
    secrets = {"password": "planted", "clientSecret": "planted", "KeyboardPwd": "planted", "client_secret": "planted"}
    call("/v3/lock/list", **fields, **secrets, **{f"more{number}": "planted" for number in range(900)})
    kept = sim.log.entries[-1].fields
    assert (kept["pageSize"], kept["password"], kept["KeyboardPwd"]) == ("1", "***", "***")
    assert "planted" not in repr(kept)
    assert len(repr(kept)) < 10_000


def test_faults_at_random_come_at_their_rate_and_are_the_same_for_the_same_seed(sim: Simulator, call: Caller) -> None:
    def met() -> list[bool]:
        sim.fail_randomly(0.2, seed=7)
        found = []
        for _ in range(300):
            try:
                found.append("list" in call("/v3/lock/list", pageNo=1, pageSize=1))
            except (httpx.HTTPError, ValueError):
                found.append(False)
        return found

    one, other = met(), met()
    assert one == other
    assert 30 < one.count(False) < 90
    sim.clear_faults()
    assert "list" in call("/v3/lock/list", pageNo=1, pageSize=1)


@pytest.mark.parametrize("rate", [-0.1, 1.1, float("nan")])
def test_a_rate_that_is_none_is_refused(sim: Simulator, rate: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        sim.fail_randomly(rate)


def test_a_fault_can_be_meant_for_one_lock_alone(sim: Simulator, call: Caller, lock_id: int) -> None:
    other = sim.add_lock("ann", "Other")
    sim.add_gateway("ann", "Attic", [other.lock_id])
    sim.fail_next(-3036, lock_id=other.lock_id)
    assert call.code(UNLOCK, lockId=lock_id) is None
    assert call.code(UNLOCK, lockId=other.lock_id) == -3036
    assert call.code(UNLOCK, lockId=other.lock_id) is None


def test_a_script_happens_line_by_line_as_the_clock_goes_on(sim: Simulator, call: Caller, lock_id: int) -> None:
    [gateway] = sim.state.gateways
    sim.at(60, lambda: sim.switch_gateway(gateway, online=False))
    sim.at(120, lambda: sim.switch_gateway(gateway, online=True, busy_seconds=30))
    sim.at(30, lambda: sim.fail_next(-3037, "unlock"))
    heard = [call.code(UNLOCK, lockId=lock_id)]
    for seconds in (30, 0, 30, 60, 30):
        sim.advance(seconds)
        call.token = call.login()["access_token"]
        heard.append(call.code(UNLOCK, lockId=lock_id))
    assert heard == [None, -3037, None, -3002, -3003, None]


def test_a_script_comes_over_http_too_and_a_line_that_fails_fails_no_call(lock_id: int) -> None:
    sim = Simulator("demo", control=True)
    lines = [
        {"after": 10, "pull": "gateways", "id": 1, "online": False},
        {"after": 20, "pull": "gateways", "id": 78001, "online": False},
    ]
    assert sim.handle(Request("POST", "/_simulator/script", body=json.dumps({"lines": lines}).encode())).status == 200
    sim.advance(15)
    online = [sim.state.gateways[78001].is_online]
    sim.advance(5)
    assert [*online, sim.state.gateways[78001].is_online] == [True, False]
    odd = {"lines": [{"after": 1, "pull": "tokens/expire"}, {"after": 1, "pull": "explode"}]}
    assert sim.handle(Request("POST", "/_simulator/script", body=json.dumps(odd).encode())).status == 400
    late = {"lines": [{"after": float("inf"), "pull": "tokens/expire"}]}
    assert sim.handle(Request("POST", "/_simulator/script", body=json.dumps(late).encode())).status == 400
    opened = sim.handle(Request("POST", "/_simulator/people", body=b'{"lock_id": 532001, "passcode": "0"}'))
    assert json.loads(opened.body) == {"opens": False}
    for name, body in (("callbacks", b'{"url": "http://127.0.0.1:9/x"}'), ("disturb", b'{"repeat": 0.5}')):
        assert sim.handle(Request("POST", f"/_simulator/{name}", body=body)).status == 200


def test_requests_are_counted_by_each_name_of_an_operation_and_a_name_of_none_is_refused() -> None:
    sim = Simulator("demo")
    with TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", transport=sim.transport) as tt:
        tt.locks.list()
    assert [sim.count(name) for name in ("listLocks", "locks.list", "/v3/lock/list")] == [1, 1, 1]
    with pytest.raises(ValueError, match="there is no operation 'list'"):
        sim.count("list")
