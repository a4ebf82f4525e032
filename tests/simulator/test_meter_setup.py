"""Meters are added, read by phones, connected and upgraded, and heard by gateways."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from meter_worlds import MAC, World

from ttlock_sdk.errors import APIError, PermissionDeniedError
from ttlock_sdk.simulator import Simulator


def broadcast(world: World, **more: Any) -> dict[str, Any]:
    """What a phone hears of a meter."""
    shared = {"mac": MAC, "pay_mode": 0, "on_off": 0, f"total_{world.suffix}": "77.5", f"remainder_{world.suffix}": 1}
    if world.kind == "electric":
        return {**shared, "voltage": "230", "electric_current": "-0.5", "max_power": "16", **more}
    return {**shared, "electric_quantity": 42, "magnetic_interference": 0, "water_valve_malfunction": 0, **more}


def test_a_meter_that_is_added_is_listed_and_has_not_been_read(world: World) -> None:
    added = world.mine.add("00:00:5E:00:53:01", "Cellar")
    number = added.to_dict()[f"{world.kind}MeterId"]
    world.mine.bind("00:00:5E:00:53:02", "Attic")
    assert [meter.name for meter in world.mine.iter()] == ["Flat 12", "Cellar", "Attic"]
    found = world.mine.get(number)
    assert (found.mac, found.on_off, found.online) == ("00:00:5E:00:53:01", 2, 0)
    assert "Date" not in "".join(found.to_dict())


def test_a_meter_added_again_keeps_its_id_and_gets_the_name(world: World) -> None:
    assert world.mine.add(MAC.lower(), "Flat 13").to_dict() == {f"{world.kind}MeterId": world.id}
    assert [meter.name for meter in world.mine.iter()] == ["Flat 13"]


def test_the_meter_of_somebody_else_cannot_be_added(world: World) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        world.of(world.bob).add(MAC, "Mine now")
    assert caught.value.code == -2018


def test_a_meter_without_gateway_is_offline_until_it_has_a_mobile_network(world: World) -> None:
    assert (world.mine.get(world.id).online, world.mine.get(world.id).rssi) == (1, -65)
    world.sim.state.take_away(world.id)
    assert (world.mine.get(world.id).online, world.mine.get(world.id).rssi) == (0, None)
    world.connect()
    assert world.mine.get(world.id).online == 1


def test_what_a_phone_has_read_is_what_the_cloud_knows_until_the_meter_is_read(world: World) -> None:
    world.mine.sync_from_broadcast(**broadcast(world))
    found = world.mine.get(world.id)
    assert (world.counts(), found.pay_mode, found.on_off) == ((Decimal("77.5"), 1), 0, 0)
    if world.kind == "water":
        assert found.electric_quantity == 42
    else:
        assert found.max_power == 16
    world.mine.report_advertisement(MAC, "0102ff")
    assert (world.counts(), world.mine.get(world.id).on_off) == ((Decimal("9.89"), 10), 1)


def test_a_battery_is_charged_by_no_more_than_all(sim: Simulator, call: Any) -> None:
    sim.add_meter("ann", "Flat", "water", mac=MAC)
    fields = {"mac": MAC, "payMode": 0, "onOff": 0, "totalM3": 1, "remainderM3": 1}
    more = {"magneticInterference": 0, "waterValveMalfunction": 0}
    for charge in ("101", "-1", "full"):
        assert call.code("/v3/waterMeter/syncSameAdmin", **fields, **more, electricQuantity=charge) == -3


def test_a_mobile_network_is_told_as_it_was_uploaded(world: World) -> None:
    with pytest.raises(APIError) as caught:
        world.mine.get_cellular_info(world.id)
    assert caught.value.code == -1
    world.connect()
    found = world.mine.get_cellular_info(world.id)
    assert (found.cat_one_operator, found.rssi_grade, found.oversea_card) == ("China Mobile", 3, 0)
    assert (found.cat_one_node_id, found.cat_one_card_number, found.cat_one_imsi) == ("86", "8986", "460")
    world.connect(cat_one_operator="26201", cat_one_rssi=-85, cat_one_apn="iot")
    found = world.mine.get_cellular_info(world.id)
    assert (found.cat_one_operator, found.rssi_grade, found.oversea_card) == ("26201", 2, 1)
    assert found.cat_one_apn == "iot"
    for strength, grade in ((-86, 1), (20, 0)):
        world.connect(cat_one_rssi=strength)
        assert world.mine.get_cellular_info(world.id).rssi_grade == grade


def test_no_mobile_network_is_taken_while_the_meter_is_offline(world: World) -> None:
    world.meter.is_online = False
    with pytest.raises(APIError) as caught:
        world.connect()
    assert caught.value.code == -3036


def test_firmware_is_old_until_the_newest_was_reported(world: World) -> None:
    before = world.mine.check_upgrade(world.id)
    assert (before.need_upgrade, before.firmware_package is None) == (1, False)
    assert before.firmware_info.firmware_revision == world.mine.get(world.id).firmware_revision
    world.mine.report_upgrade(world.id)
    after = world.mine.check_upgrade(world.id)
    assert (after.need_upgrade, after.firmware_package, after.version) == (0, None, before.version)
    assert world.mine.get(world.id).firmware_revision == before.version


def test_only_gateways_of_the_owner_are_listed(world: World) -> None:
    world.sim.add_gateway("bob", "Next door", [world.id])
    [near] = world.mine.list_gateways(world.id)
    assert (near.gateway_name, near.rssi) == ("Lobby", -65)
    links = world.ann.gateways.list_by_electricity_meter if world.kind == "electric" else None
    [link] = (links or world.ann.gateways.list_by_water_meter)(world.id)
    assert (link.gateway_id, link.gateway_name, link.rssi) == (world.gateway.gateway_id, "Lobby", -65)


def test_a_meter_is_no_lock_of_its_gateway(world: World) -> None:
    assert [gateway.lock_num for gateway in world.ann.gateways.list().items] == [0]
    assert world.ann.gateways.list_locks(world.gateway.gateway_id) == []
