"""Locks, gateways and records: what one call changes the others show."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk.simulator import Simulator

from .conftest import Caller

COMMANDS = ["/v3/lock/unlock", "/v3/lock/lock", "/v3/lock/queryOpenState", "/v3/lock/queryElectricQuantity"]


def test_unlocking_opens_and_is_recorded(sim: Simulator, call: Caller, lock_id: int) -> None:
    assert call("/v3/lock/queryOpenState", lockId=lock_id) == {"state": 0}
    assert call("/v3/lock/unlock", lockId=lock_id)["errcode"] == 0
    assert call("/v3/lock/queryOpenState", lockId=lock_id) == {"state": 1}
    assert call("/v3/lock/lock", lockId=lock_id)["errcode"] == 0
    records = call("/v3/lockRecord/list", lockId=lock_id, pageNo=1, pageSize=20)
    assert [(found["recordType"], found["username"]) for found in records["list"]] == [(11, "ann"), (12, "ann")]
    assert sim.executions == {"unlock": 1, "lock": 1}


def test_a_door_sensor_tells_too(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.state.locks[lock_id].has_sensor = True
    assert call("/v3/lock/queryOpenState", lockId=lock_id) == {"state": 0, "sensorState": 1}


def test_the_battery_is_asked_live(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.state.locks[lock_id].battery = 17
    assert call("/v3/lock/queryElectricQuantity", lockId=lock_id) == {"electricQuantity": 17}


@pytest.mark.parametrize("path", [*COMMANDS, "/v3/lock/detail"])
def test_a_lock_that_is_not_there_or_not_ours_is_refused(sim: Simulator, call: Caller, path: str) -> None:
    theirs = sim.add_lock("bob", "His door").lock_id
    assert call.code(path, lockId=99) == -1003
    assert call.code(path, lockId=theirs) == -2018


@pytest.mark.parametrize("path", COMMANDS)
def test_what_keeps_a_command_from_the_lock_has_its_code(sim: Simulator, call: Caller, lock_id: int, path: str) -> None:
    lock = sim.state.locks[lock_id]
    [gateway] = sim.state.gateways.values()
    lock.busy_until = sim.clock.time() + 5
    assert call.code(path, lockId=lock_id) == -3037
    lock.is_online = False
    assert call.code(path, lockId=lock_id) == -3036
    gateway.busy_until = sim.clock.time() + 5
    assert call.code(path, lockId=lock_id) == -3003
    gateway.is_online = False
    assert call.code(path, lockId=lock_id) == -3002
    sim.state.take_away(lock_id)
    assert call.code(path, lockId=lock_id) == -2012
    lock.is_frozen = True
    assert call.code(path, lockId=lock_id) == -2025
    assert not sim.executions


def test_what_was_busy_is_free_again_later(sim: Simulator, call: Caller, lock_id: int) -> None:
    [gateway] = sim.state.gateways.values()
    gateway.busy_until = sim.clock.time() + 5
    sim.clock.advance(5)
    assert call.code("/v3/lock/unlock", lockId=lock_id) is None


def test_a_second_gateway_stands_in(sim: Simulator, call: Caller, lock_id: int) -> None:
    next(iter(sim.state.gateways.values())).is_online = False
    sim.add_gateway("ann", "Spare", [lock_id])
    assert call.code("/v3/lock/unlock", lockId=lock_id) is None


@pytest.mark.parametrize("change", [{"remote_unlock": False}, {"feature_value": "0"}])
def test_unlocking_from_afar_can_be_switched_off(
    sim: Simulator, call: Caller, lock_id: int, change: dict[str, Any]
) -> None:
    for name, value in change.items():
        setattr(sim.state.locks[lock_id], name, value)
    assert call.code("/v3/lock/unlock", lockId=lock_id) == -4043
    assert call.code("/v3/lock/lock", lockId=lock_id) is None


def test_a_listing_pages_and_filters(sim: Simulator, call: Caller) -> None:
    for number in range(25):
        sim.add_lock("ann", f"Room {number}", group_id=number % 2 + 1)
    sim.add_lock("bob", "Room 99")
    page = call("/v3/lock/list", pageNo=3, pageSize=10)
    assert ([len(page["list"])], page["pages"], page["total"], page["pageNo"]) == ([5], 3, 25, 3)
    assert call("/v3/lock/list", pageNo=4, pageSize=10)["list"] == []
    assert call("/v3/lock/list", pageNo=1, pageSize=10, lockAlias="ROOM 2")["total"] == 6
    assert call("/v3/lock/list", pageNo=1, pageSize=10, groupId=2)["total"] == 12
    assert call("/v3/lock/list", pageNo=1, pageSize=10, type=3)["total"] == 0


def test_details_hold_what_the_listing_does(call: Caller, lock_id: int) -> None:
    [listed] = call("/v3/lock/list", pageNo=1, pageSize=10)["list"]
    detail = call("/v3/lock/detail", lockId=lock_id)
    assert listed.pop("lockData")
    assert listed.items() <= detail.items()
    assert detail["hasGateway"] == 1


def test_gateways_show_what_they_see(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.add_gateway("ann", "Attic", [], is_online=False)
    sim.add_gateway("bob", "His", [lock_id])
    names = {0: ["Attic", "Lobby"], 1: ["Attic", "Lobby"], 2: ["Lobby", "Attic"]}
    for order, wanted in names.items():
        found = call("/v3/gateway/list", pageNo=1, pageSize=20, orderBy=order)["list"]
        assert [gateway["gatewayName"] for gateway in found] == wanted
    lobby = next(gateway for gateway in found if gateway["gatewayName"] == "Lobby")
    assert (lobby["lockNum"], lobby["isOnline"]) == (1, 1)
    [near] = call("/v3/gateway/listLock", gatewayId=lobby["gatewayId"])["list"]
    assert (near["lockId"], near["lockAlias"]) == (lock_id, "Front door")
    assert call.code("/v3/gateway/listLock", gatewayId=5) == -4037
    theirs = next(gateway for gateway in sim.state.gateways.values() if gateway.owner == "bob")
    assert call.code("/v3/gateway/listLock", gatewayId=theirs.gateway_id) == -2018


def test_records_are_found_by_time_type_person_and_code(sim: Simulator, call: Caller, lock_id: int) -> None:
    sim.add_passcode(lock_id, "8172", "Cleaner")
    call("/v3/lock/unlock", lockId=lock_id)
    sim.clock.advance(60)
    middle = sim.clock.ms()
    sim.clock.advance(60)
    assert sim.enter_passcode(lock_id, "8172")
    assert not sim.enter_passcode(lock_id, "9999")

    def found(**fields: Any) -> list[tuple[int, int]]:
        answer = call("/v3/lockRecord/list", lockId=lock_id, pageNo=1, pageSize=20, **fields)
        return [(record["recordType"], record["success"]) for record in answer["list"]]

    call.token = call.login()["access_token"]
    assert found() == [(4, 0), (4, 1), (45, 1), (12, 1)]
    assert found(startDate=middle) == [(4, 0), (4, 1)]
    assert found(endDate=middle) == [(45, 1), (12, 1)]
    assert found(startDate=0, endDate=0) == found()
    assert found(recordType=4, searchStr="8172") == [(4, 1)]
    assert found(uid=sim.state.accounts["ann"].uid) == [(12, 1)]
