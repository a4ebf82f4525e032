"""Faults come when they are asked for, once, and say whether the call was carried out."""

from __future__ import annotations

import httpx
import pytest

from ttlock_sdk.simulator import Fault, Simulator

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
