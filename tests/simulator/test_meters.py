"""Meters count, are paid for and switched; the cloud knows what it was last told. Both kinds follow the same rules."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from meter_worlds import MAC, World

from ttlock_sdk import errors
from ttlock_sdk.errors import APIError, InvalidRequestError, PermissionDeniedError
from ttlock_sdk.simulator import Simulator


def test_a_new_name_stands_in_list_and_detail(world: World) -> None:
    world.mine.rename(world.id, "Flat 14")
    assert world.mine.get(world.id).name == "Flat 14"
    assert [meter.name for meter in world.mine.list().items] == ["Flat 14"]


def test_a_page_holds_what_was_searched_and_tells_the_total(world: World) -> None:
    for name in ("Cellar", "Cellar 2", "Attic"):
        world.sim.add_meter("ann", name, world.kind)
    page = world.mine.list(page_no=2, page_size=1, search_str="cellar")
    assert ([meter.name for meter in page.items], page.total) == (["Cellar 2"], 2)
    assert [meter.name for meter in world.mine.list(search_str=world.meter.number).items] == ["Flat 12"]
    assert set(page.to_dict()) == {"list", "total"}


def test_the_cloud_learns_what_was_used_when_the_meter_is_read(world: World) -> None:
    assert world.sim.use_meter(world.id, 2.5) == Decimal("2.5")
    assert world.counts() == (Decimal("9.89"), 10)
    world.mine.sync_state(world.id)
    assert world.counts() == (Decimal("12.39"), Decimal("7.5"))


def test_a_prepaid_meter_gives_what_was_paid_for_and_goes_off(world: World) -> None:
    assert world.sim.use_meter(world.id, 12) == 10
    assert world.sim.use_meter(world.id, 1) == 0
    world.mine.sync_state(world.id)
    assert (world.counts(), world.mine.get(world.id).on_off) == ((Decimal("19.89"), 0), 0)
    world.mine.switch(world.id, 1)
    assert world.mine.get(world.id).on_off == 0


def test_a_payment_brings_back_a_meter_that_was_empty(world: World) -> None:
    world.sim.use_meter(world.id, 10)
    world.recharge(7, 20)
    world.mine.sync_state(world.id)
    assert (world.counts()[1], world.mine.get(world.id).on_off) == (20, 1)


def test_a_payment_leaves_off_what_was_switched_off(world: World) -> None:
    world.mine.switch(world.id, 0)
    world.recharge(7, 20)
    world.mine.sync_state(world.id)
    assert world.mine.get(world.id).on_off == 0
    assert world.sim.use_meter(world.id, 1) == 0


def test_a_postpaid_meter_only_counts(world: World) -> None:
    world.mine.update_pay_mode(world.id, 0)
    assert world.sim.use_meter(world.id, "100.001") == Decimal("100.001")
    world.mine.sync_state(world.id)
    assert (world.counts(), world.mine.get(world.id).on_off) == ((Decimal("109.891"), 10), 1)


def test_no_amount_below_zero_can_be_used(world: World) -> None:
    for amount in (-1, "NaN", "Infinity"):
        with pytest.raises(ValueError, match="amount"):
            world.sim.use_meter(world.id, amount)


def test_a_payment_shows_after_the_next_reading(world: World) -> None:
    world.recharge("3.50", "10.125")
    assert world.counts()[1] == 10
    world.mine.sync_state(world.id)
    assert world.counts()[1] == Decimal("20.125")


def test_a_token_is_good_for_the_payment_that_it_announced_and_for_no_other(world: World) -> None:
    token = world.announce(7, 20)
    with pytest.raises(InvalidRequestError):
        world.recharge(7, 21, token)
    world.recharge(7, 20, token)
    with pytest.raises(InvalidRequestError) as caught:
        world.recharge(7, 20, token)
    assert caught.value.code == -3
    world.mine.sync_state(world.id)
    assert world.counts()[1] == 30
    assert world.announce(7, 20) != token


def test_clearing_leaves_nothing_and_switches_off(world: World) -> None:
    world.mine.clear(world.id)
    assert (world.counts(), world.mine.get(world.id).on_off) == ((Decimal("9.89"), 0), 0)


def test_on_and_off_show_at_once(world: World) -> None:
    world.mine.switch(world.id, 0)
    assert [meter.on_off for meter in world.mine.list().items] == [0]
    world.mine.switch(world.id, 1)
    assert world.mine.get(world.id).on_off == 1


def test_a_price_is_for_prepaid_meters(world: World) -> None:
    world.mine.update_price(world.id, "0.41")
    assert world.mine.get(world.id).price == Decimal("0.41")
    world.mine.update_pay_mode(world.id, 0)
    with pytest.raises(InvalidRequestError) as caught:
        world.mine.update_price(world.id, 1)
    assert caught.value.code == -3
    world.mine.update_pay_mode(world.id, 1, price="0.5")
    assert (world.mine.get(world.id).pay_mode, world.mine.get(world.id).price) == (1, Decimal("0.5"))


def test_a_meter_made_prepaid_with_nothing_left_goes_off(world: World) -> None:
    world.mine.update_pay_mode(world.id, 0)
    world.mine.clear(world.id)
    assert world.mine.get(world.id).on_off == 1
    world.mine.update_pay_mode(world.id, 1, price=1)
    assert world.mine.get(world.id).on_off == 0
    world.mine.update_pay_mode(world.id, 0)
    assert world.mine.get(world.id).on_off == 1


def test_a_prepaid_meter_needs_a_price(world: World, call: Any) -> None:
    assert call.code(f"{world.path}/updatePayMode", **{f"{world.kind}MeterId": world.id, "payMode": 1}) == -3


@pytest.mark.parametrize("world", ["electric"], indirect=True)
def test_the_limit_of_power_stands_in_the_detail(world: World) -> None:
    world.mine.update_max_power(world.id, 16)
    assert world.mine.get(world.id).max_power == 16


@pytest.mark.parametrize("world", ["water"], indirect=True)
def test_the_total_can_be_set_to_what_the_dial_shows(world: World) -> None:
    world.mine.update_total(world.id, "123.456")
    assert world.counts() == (Decimal("123.456"), 10)
    assert world.mine.all_operation_records(world.id)[1].record_type == 8


COMMANDS = {
    "clear": {},
    "switch": {"on_off": 1},
    "sync_state": {},
    "update_pay_mode": {"pay_mode": 0},
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_needs_a_free_gateway_that_hears_the_meter(world: World, command: str) -> None:
    def code() -> int | None:
        try:
            getattr(world.mine, command)(world.id, **COMMANDS[command])
        except APIError as error:
            return error.code
        return None

    now = world.sim.clock.time()
    assert code() is None
    world.meter.busy_until = now + 5
    assert code() == -3037
    world.meter.is_online = False
    assert code() == -3036
    world.gateway.busy_until = now + 5
    assert code() == -3003
    world.gateway.is_online = False
    assert code() == -3002
    world.sim.state.take_away(world.id)
    assert code() == -2012


def test_a_payment_that_does_not_arrive_changes_nothing(world: World) -> None:
    token = world.announce(7, 20)
    world.sim.state.take_away(world.id)
    with pytest.raises(errors.NoGatewayError):
        world.recharge(7, 20, token)
    world.sim.state.bring_near(world.gateway.gateway_id, world.id)
    world.recharge(7, 20, token)
    world.mine.sync_state(world.id)
    assert world.counts()[1] == 30


CALLS: dict[str, dict[str, Any]] = {
    "get": {},
    "rename": {"name": "Mine"},
    "update_price": {"price": 1},
    "update_pay_mode": {"pay_mode": 0},
    "clear": {},
    "switch": {"on_off": 0},
    "sync_state": {},
    "list_usage_records": {"date_type": 2, "date_str": "2027"},
    "list_operation_records": {},
    "upload_cellular_info": {
        "cat_one_node_id": "1",
        "cat_one_card_number": "1",
        "cat_one_operator": "CHN-CT",
        "cat_one_imsi": "1",
        "cat_one_rssi": -1,
    },
    "get_cellular_info": {},
    "check_upgrade": {},
    "report_upgrade": {},
    "list_gateways": {},
    "set_group": {"group_id": 0},
}


@pytest.mark.parametrize("name", CALLS)
def test_a_meter_of_somebody_else_is_refused_as_one_that_is_not_there(world: World, name: str) -> None:
    for client, number in ((world.bob, world.id), (world.ann, 999_999)):
        with pytest.raises(PermissionDeniedError) as caught:
            getattr(world.of(client), name)(number, **CALLS[name])
        assert caught.value.code == -2018
    assert world.of(world.bob).list().total == 0


def test_a_meter_of_one_kind_is_none_of_the_other(world: World) -> None:
    other = world.ann.water_meters if world.kind == "electric" else world.ann.electricity_meters
    with pytest.raises(PermissionDeniedError):
        other.get(world.id)
    with pytest.raises(PermissionDeniedError):
        world.of(world.bob).report_advertisement(MAC, "00")


AMOUNTS = ("-1", "abc", "1e5", "9" * 13, "٣", "1.", "NaN")


@pytest.mark.parametrize("amount", AMOUNTS)
def test_what_is_no_amount_is_refused(world: World, call: Any, amount: str) -> None:
    number = {f"{world.kind}MeterId": world.id}
    recharge = "rechargeKwh" if world.kind == "electric" else "rechargeM3"
    fields = {**number, "rechargeAmount": amount, recharge: 1}
    assert call.code(f"{world.path}/createExecuteToken", **fields) == -3
    assert call.code(f"{world.path}/recharge", **fields) == -3
    assert call.code(f"{world.path}/updatePrice", **number, price=amount) == -3


@pytest.mark.parametrize("number", ["abc", "9" * 20, "-5", "1.5"])
def test_an_id_that_is_none_is_refused(world: World, call: Any, number: str) -> None:
    for path in ("detail", "clear", "listOperationRecords"):
        assert call.code(f"{world.path}/{path}", **{f"{world.kind}MeterId": number}) in {-3, -2018}


def test_answers_hold_what_the_specification_describes_and_nothing_else(world: World, call: Any) -> None:
    world.connect()
    world.announce(7, 20)
    world.mine.add_group("Floor")
    number = {f"{world.kind}MeterId": world.id}
    for path, found in (
        ("list", world.mine.list()),
        ("detail", world.mine.get(world.id)),
        ("listOperationRecords", world.mine.list_operation_records(world.id)),
        ("upgradeCheck", world.mine.check_upgrade(world.id)),
        ("catOneDetail", world.mine.get_cellular_info(world.id)),
    ):
        assert found.to_dict() == call(f"{world.path}/{path}", **number)
        assert all(not item.additional_properties for item in getattr(found, "items", [found]))
    for path, items in (
        ("gatewayList", world.mine.list_gateways(world.id)),
        ("listGroup", world.mine.list_groups()),
    ):
        assert [item.to_dict() for item in items] == call(f"{world.path}/{path}", **number)["list"]
        assert not any(item.additional_properties for item in items)


def test_amounts_are_shown_to_their_last_digit_with_two_decimals_at_least(world: World) -> None:
    world.recharge(1, "0.125")
    world.sim.use_meter(world.id, "0.89")
    world.mine.sync_state(world.id)
    shown = world.mine.get(world.id).to_dict()
    name = "Kwh" if world.kind == "electric" else "M3"
    assert (shown[f"total{name}"], shown[f"remainder{name}"]) == ("10.78", "9.235")


def test_there_are_two_kinds_of_meters(sim: Simulator) -> None:
    with pytest.raises(ValueError, match="electric, water"):
        sim.add_meter("ann", "Flat", "gas")


def test_secrets_of_a_meter_are_not_shown(world: World) -> None:
    world.connect()
    token = world.announce(7, 20)
    shown = repr(world.meter) + repr(world.meter.records)
    assert token not in shown
    assert "8986" not in shown


def test_the_demo_has_two_meters_of_each_kind_within_reach() -> None:
    from ttlock_sdk import TTLock

    sim = Simulator("demo")
    tt = TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", transport=sim.transport)
    for found in (tt.electricity_meters, tt.water_meters):
        assert [meter.online for meter in found.iter()] == [1, 1]
        assert [group.group_id for group in found.list_groups()][-1] == 0
    tt.electricity_meters.sync_state(91_001)
    tt.water_meters.sync_state(91_003)
