"""Tasks wait for a 4G water meter until it connects, or until they are taken back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from meter_worlds import MAC, World, make_world

from ttlock_sdk.errors import InvalidRequestError, NotSupportedError, PermissionDeniedError
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.state import CellularInfo


@pytest.fixture
def world(sim: Simulator) -> World:
    """A water meter that only a mobile network reaches."""
    found = make_world(sim, "water")
    found.meter.cellular = CellularInfo("86", "8986", "CHN-CT", "460", -71)
    sim.state.take_away(found.id)
    return found


def waiting(world: World) -> list[Any]:
    """The numbers of the tasks that wait."""
    return [task.id for task in world.mine.list_tasks(world.id, used_flag=0)]


@pytest.mark.parametrize(
    ("task", "left", "on_off", "record"),
    [
        ({"task_type": 1, "remainder_m3": "2.5"}, "2.5", 1, 8),
        ({"task_type": 2}, "0", 0, 1),
        ({"task_type": 3, "recharge_amount": 41, "recharge_m3": 10}, "20", 1, 7),
        ({"task_type": 4}, "10", 0, 4),
        ({"task_type": 5}, "10", 1, 4),
    ],
)
def test_a_task_is_done_when_the_meter_connects(
    world: World, task: dict[str, Any], left: str, on_off: int, record: int
) -> None:
    world.mine.add_task(world.id, **task)
    assert len(waiting(world)) == 1
    assert world.counts()[1] == 10
    for _ in range(2):
        world.sim.connect_meter(world.id)
        assert (world.counts()[1], world.mine.get(world.id).on_off) == (Decimal(left), on_off)
    assert waiting(world) == []
    [done] = world.mine.list_tasks(world.id)
    assert (done.task_type, done.used_flag) == (task["task_type"], 1)
    assert [row.record_type for row in world.mine.list_operation_records(world.id).items] == [-1, record]


def test_a_payment_by_task_shows_its_amounts_and_its_token(world: World) -> None:
    world.mine.add_task(world.id, 3, recharge_amount="41.5", recharge_m3=10)
    [task] = world.mine.list_tasks(world.id)
    assert (task.recharge_amount, task.recharge_m3, task.price) == (Decimal("41.5"), 10, Decimal("0.35"))
    assert task.execute_token == world.tenant.get(MAC).execute_token != ""


def test_a_payment_by_task_that_the_tenant_makes_is_over(world: World) -> None:
    world.mine.add_task(world.id, 3, recharge_amount=41, recharge_m3=10)
    world.mine.add_task(world.id, 4)
    world.sim.state.bring_near(world.gateway.gateway_id, world.id)
    world.tenant.recharge(world.id, 41, world.tenant.get(MAC).execute_token)
    assert [task.task_type for task in world.mine.list_tasks(world.id, used_flag=0)] == [4]


def test_a_task_that_waits_can_be_taken_back(world: World) -> None:
    world.mine.add_task(world.id, 3, recharge_amount=41, recharge_m3=10)
    world.mine.add_task(world.id, 4)
    [first, second] = waiting(world)
    world.mine.cancel_task(world.id, first)
    assert waiting(world) == [second]
    assert world.tenant.get(MAC).execute_token == ""
    world.sim.connect_meter(world.id)
    assert world.counts()[1] == 10
    with pytest.raises(InvalidRequestError) as caught:
        world.mine.cancel_task(world.id, second)
    assert caught.value.code == -3


def test_a_finished_task_waits_no_longer_and_is_not_done(world: World) -> None:
    world.mine.add_task(world.id, 3, recharge_amount=41, recharge_m3=10)
    [task] = waiting(world)
    for _ in range(2):
        world.mine.finish_task(world.id, task)
        assert [found.id for found in world.mine.list_tasks(world.id, used_flag=1)] == [task]
    world.sim.connect_meter(world.id)
    assert (world.counts()[1], world.tenant.get(MAC).execute_token) == (10, "")


def test_a_task_needs_its_amounts(world: World, call: Any) -> None:
    for more in ({"taskType": 1}, {"taskType": 3, "rechargeAmount": 1}, {"taskType": 3, "rechargeM3": 1}):
        assert call.code("/v3/waterMeter/addTask", waterMeterId=world.id, **more) == -3
    assert world.mine.list_tasks(world.id) == []


def test_a_meter_without_mobile_network_takes_no_tasks(world: World) -> None:
    world.meter.cellular = None
    with pytest.raises(NotSupportedError) as caught:
        world.mine.add_task(world.id, 4)
    assert caught.value.code == -4043


def test_tasks_are_those_of_one_meter_and_its_owner(world: World) -> None:
    world.mine.add_task(world.id, 4)
    [task] = waiting(world)
    other = world.sim.add_meter("ann", "Cellar", "water").meter_id
    for command in (world.mine.cancel_task, world.mine.finish_task):
        with pytest.raises(InvalidRequestError):
            command(other, task)
    bob = world.bob.water_meters
    for refused in (
        lambda: bob.add_task(world.id, 4),
        lambda: bob.list_tasks(world.id),
        lambda: bob.cancel_task(world.id, task),
        lambda: bob.finish_task(world.id, task),
    ):
        with pytest.raises(PermissionDeniedError):
            refused()


def test_answers_hold_what_the_specification_describes_and_nothing_else(world: World, call: Any) -> None:
    world.mine.add_task(world.id, 1, remainder_m3=5)
    world.mine.add_task(world.id, 3, recharge_amount="41.5", recharge_m3=10)
    tasks = world.mine.list_tasks(world.id)
    assert [task.to_dict() for task in tasks] == call("/v3/waterMeter/listTask", waterMeterId=world.id)["list"]
    assert not any(task.additional_properties for task in tasks)
