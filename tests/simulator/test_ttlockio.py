"""ttlockio 0.3.4 as it was published, a client of the real cloud that others wrote, works on the simulator."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from other_clients import python_of_others

from ttlock_sdk.simulator import Simulator

PROGRAM = Path(__file__).with_name("ttlockio_program.py")
NO_REMOTE = 532_042  # its owner has turned remote unlocking off


@pytest.fixture(scope="module")
def world() -> tuple[Simulator, dict[str, Any]]:
    """The simulator after the program, and what the program saw."""
    sim = Simulator("demo")
    with sim.serve() as address:
        command = [python_of_others(), "-W", "error", str(PROGRAM), address, str(NO_REMOTE)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return sim, json.loads(done.stdout)


def test_it_logs_in_and_refreshes(world: tuple[Simulator, dict[str, Any]]) -> None:
    sim, seen = world
    first, second = seen["tokens"]
    assert first["uid"] == sim.state.accounts["demo@example.com"].uid
    assert sim.state.tokens[first["access_token"]].revoked
    assert not sim.state.tokens[second["access_token"]].revoked
    assert second["refresh_token"] in sim.state.refreshes
    assert second["expires_in"] > 0


def test_it_walks_through_gateways_page_by_page(world: tuple[Simulator, dict[str, Any]]) -> None:
    sim, seen = world
    assert {gateway["gatewayId"]: gateway["gatewayMac"] for gateway in seen["gateways"]} == {
        number: gateway.mac for number, gateway in sim.state.gateways.items()
    }
    assert sim.count("listGateways") == len(sim.state.gateways) + 1  # and one with a token that had ended


def test_it_lists_the_locks_near_a_gateway(world: tuple[Simulator, dict[str, Any]]) -> None:
    sim, seen = world
    near = sim.state.gateways[seen["gateway_id"]].near
    found = {lock["lockId"]: (lock["lockAlias"], lock["lockMac"]) for lock in seen["locks"]}
    assert found == {number: (sim.state.locks[number].alias, sim.state.locks[number].mac) for number in near}


def test_it_reads_every_record_and_the_battery_of_a_lock(world: tuple[Simulator, dict[str, Any]]) -> None:
    sim, seen = world
    lock = sim.state.locks[seen["locks"][0]["lockId"]]
    remote = 2  # made by the two commands, after the program had read the records
    assert len(seen["records"]) == len(lock.records) - remote == 30
    assert {record["recordId"] for record in seen["records"]} <= {record.record_id for record in lock.records}
    assert seen["battery"] == lock.battery


def test_its_commands_are_carried_out_and_told_so_by_an_errcode_of_zero(
    world: tuple[Simulator, dict[str, Any]],
) -> None:
    sim, seen = world
    assert (seen["unlocked"], seen["locked"]) == (True, True)
    assert (seen["state_after_unlock"], seen["state_after_lock"]) == (1, 0)
    assert (sim.executions["unlock"], sim.executions["lock"]) == (1, 1)


def test_it_registers_a_user(world: tuple[Simulator, dict[str, Any]]) -> None:
    sim, seen = world
    assert seen["user"]["username"] in sim.state.accounts


def test_an_error_code_reaches_it_as_its_own_exception(world: tuple[Simulator, dict[str, Any]]) -> None:
    _, seen = world
    assert seen["codes"] == [-1003, -4043, 10004, 10007, 30003]
