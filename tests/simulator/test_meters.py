"""Meters count, are paid for and switched; the cloud knows what it was last told. Both kinds follow the same rules."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from meter_worlds import MAC, World

from ttlock_sdk import errors
from ttlock_sdk.errors import APIError, InvalidRequestError, PermissionDeniedError
from ttlock_sdk.simulator import Simulator

DAY = 86_400


def broadcast(world: World, **more: Any) -> dict[str, Any]:
    """What a phone hears of a meter."""
    shared = {"mac": MAC, "pay_mode": 0, "on_off": 0, f"total_{world.suffix}": "77.5", f"remainder_{world.suffix}": 1}
    if world.kind == "electric":
        return {**shared, "voltage": "230", "electric_current": "-0.5", "max_power": "16", **more}
    return {**shared, "electric_quantity": 42, "magnetic_interference": 0, "water_valve_malfunction": 0, **more}


def cellular(world: World, **more: Any) -> None:
    """Tell the cloud of a mobile network."""
    known = {"cat_one_operator": "CHINAMOBILE", "cat_one_rssi": -71, **more}
    world.mine.upload_cellular_info(
        world.id, cat_one_node_id="86", cat_one_card_number="8986", cat_one_imsi="460", **known
    )


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


def test_a_meter_without_gateway_is_offline_until_it_has_a_mobile_network(world: World) -> None:
    assert (world.mine.get(world.id).online, world.mine.get(world.id).rssi) == (1, -65)
    world.sim.state.take_away(world.id)
    assert (world.mine.get(world.id).online, world.mine.get(world.id).rssi) == (0, None)
    cellular(world)
    assert world.mine.get(world.id).online == 1


def test_use_is_added_up_by_day_month_and_year_as_far_as_it_was_read(world: World) -> None:
    used = f"used_{world.suffix}"
    today = datetime.fromtimestamp(world.sim.clock.time(), UTC).date().isoformat()
    for amount in ("1.5", "0.25"):
        world.sim.use_meter(world.id, amount)
    assert world.mine.list_usage_records(world.id, 2, today[:4]) == []
    world.mine.sync_state(world.id)
    world.sim.clock.advance(DAY)
    world.sim.use_meter(world.id, 2)
    world.mine.sync_state(world.id)
    [year] = world.mine.list_usage_records(world.id, 2, today[:4])
    assert (getattr(year, used), year.create_date, year.date_type) == (f"3.75{world.unit}", today[:7], 2)
    days = world.mine.list_usage_records(world.id, 1, today[:7])
    assert [getattr(day, used) for day in days] == [f"1.75{world.unit}", f"2.00{world.unit}"]
    [day] = world.mine.list_usage_records(world.id, 0, today)
    assert (getattr(day, used), day.create_date) == (f"1.75{world.unit}", today)
    assert world.mine.list_usage_records(world.id, 2, "1999") == []


@pytest.mark.parametrize(
    ("span", "text"), [(0, "2027-02-30"), (1, "2027-13"), (2, "0000"), (2, "2027-01"), (0, "2027"), (2, "2027\n")]
)
def test_a_span_must_be_a_date_of_its_kind(world: World, call: Any, span: int, text: str) -> None:
    fields = {f"{world.kind}MeterId": world.id, "dateType": span, "dateStr": text}
    assert call.code(f"{world.path}/listRecords", **fields) == -3


def test_all_that_is_done_is_written_down_and_found_by_what_it_is(world: World) -> None:
    mine = world.mine
    world.recharge(7, 20)
    mine.switch(world.id, 0)
    mine.switch(world.id, 1)
    mine.sync_state(world.id)
    mine.update_price(world.id, 1)
    mine.clear(world.id)
    mine.update_pay_mode(world.id, 0)
    rows = mine.list_operation_records(world.id)
    assert [row.record_type for row in rows.items] == [-1, 2, 1, 6, 5, 4, 4, 7]
    assert rows.total == 7
    assert {row.title for row in rows.items[1:]} == {"ann"}
    assert [mine.list_operation_records(world.id, record_type=str(kind)).total for kind in range(1, 7)] == [1] * 6
    [_, switched_on] = mine.list_operation_records(world.id, record_type="3").items
    assert switched_on.content == "Switching on"
    assert mine.list_operation_records(world.id, search_str="20.00").total == 1
    assert mine.list_operation_records(world.id, search_str="ANN").total == 7


def test_each_day_of_a_page_is_told_before_its_records(world: World) -> None:
    world.mine.switch(world.id, 0)
    world.sim.clock.advance(DAY)
    world.mine.switch(world.id, 1)
    world.mine.sync_state(world.id)
    first = datetime.fromtimestamp(world.sim.clock.time(), UTC)
    rows = world.mine.list_operation_records(world.id, page_size=2).items
    assert [row.record_type for row in rows] == [-1, 5, 4]
    assert (rows[0].date, rows[1].date) == (first.strftime("%Y-%m-%d"), first.strftime("%H:%M:%S"))
    assert [row.record_type for row in world.mine.list_operation_records(world.id, 2, 2).items] == [-1, 4]
    assert [row.record_type for row in world.mine.iter_operation_records(world.id, page_size=2)] == [-1, 5, 4, -1, 4]


def test_a_payment_that_was_announced_is_pending_until_it_arrives(world: World) -> None:
    pending = 8 if world.kind == "electric" else 9
    token = world.announce(7, 20)
    assert [row.record_type for row in world.mine.list_operation_records(world.id).items] == [-1, pending]
    world.recharge(7, 20, token)
    assert [row.record_type for row in world.mine.list_operation_records(world.id).items] == [-1, 7]


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
    cellular(world)
    found = world.mine.get_cellular_info(world.id)
    assert (found.cat_one_operator, found.rssi_grade, found.oversea_card) == ("China Mobile", 3, 0)
    assert (found.cat_one_node_id, found.cat_one_card_number, found.cat_one_imsi) == ("86", "8986", "460")
    cellular(world, cat_one_operator="26201", cat_one_rssi=-85, cat_one_apn="iot")
    found = world.mine.get_cellular_info(world.id)
    assert (found.cat_one_operator, found.rssi_grade, found.oversea_card) == ("26201", 2, 1)
    assert found.cat_one_apn == "iot"
    for strength, grade in ((-86, 1), (20, 0)):
        cellular(world, cat_one_rssi=strength)
        assert world.mine.get_cellular_info(world.id).rssi_grade == grade


def test_no_mobile_network_is_taken_while_the_meter_is_offline(world: World) -> None:
    world.meter.is_online = False
    with pytest.raises(APIError) as caught:
        cellular(world)
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


CALLS = {
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
    cellular(world)
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
    cellular(world)
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
