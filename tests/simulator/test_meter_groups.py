"""Groups of meters are those of one kind and one account."""

from __future__ import annotations

import pytest
from meter_worlds import World

from ttlock_sdk.errors import AlreadyExistsError, GroupNotFoundError


def groups(world: World) -> list[tuple[str | None, int]]:
    """Names and counts, as they are listed."""
    return [(group.group_name, group.to_dict()[f"{world.kind}MeterCount"]) for group in world.mine.list_groups()]


def made(world: World, name: str) -> int:
    """A new group."""
    world.mine.add_group(name)
    [number] = [group.group_id for group in world.mine.list_groups() if group.group_name == name]
    return int(number)


def test_a_group_holds_meters_until_it_is_deleted(world: World) -> None:
    assert groups(world) == [(None, 1)]
    group = made(world, "Floor 1")
    world.sim.add_meter("ann", "Cellar", world.kind)
    world.mine.set_group(world.id, group)
    assert groups(world) == [("Floor 1", 1), (None, 1)]
    assert [meter.name for meter in world.mine.list(group_id=group).items] == ["Flat 12"]
    world.mine.rename_group(group, "Ground floor")
    found = world.mine.get(world.id)
    assert (found.group_id, found.group_name) == (group, "Ground floor")
    world.mine.delete_group(group)
    found = world.mine.get(world.id)
    assert (found.group_id, found.group_name) == (0, None)
    assert groups(world) == [(None, 2)]


def test_zero_takes_a_meter_out_of_its_group(world: World) -> None:
    world.mine.set_group(world.id, made(world, "Floor 1"))
    world.mine.set_group(world.id, 0)
    assert groups(world) == [("Floor 1", 0), (None, 1)]


def test_names_are_each_there_once(world: World) -> None:
    made(world, "Floor 1")
    second = made(world, "Floor 2")
    with pytest.raises(AlreadyExistsError) as caught:
        world.mine.add_group("Floor 1")
    assert caught.value.code == -1016
    with pytest.raises(AlreadyExistsError):
        world.mine.rename_group(second, "Floor 1")
    world.mine.rename_group(second, "Floor 2")


def test_a_group_of_somebody_else_or_of_the_other_kind_is_none(world: World) -> None:
    group = made(world, "Floor 1")
    other = world.ann.water_meters if world.kind == "electric" else world.ann.electricity_meters
    for foreign in (world.of(world.bob), other):
        assert [row.group_id for row in foreign.list_groups()] == [0]
        with pytest.raises(GroupNotFoundError) as caught:
            foreign.rename_group(group, "Mine")
        assert caught.value.code == -1018
        with pytest.raises(GroupNotFoundError):
            foreign.delete_group(group)
    with pytest.raises(GroupNotFoundError):
        world.mine.set_group(world.id, 999_999)
