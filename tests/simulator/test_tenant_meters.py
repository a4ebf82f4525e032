"""Tenants read their meter and pay for it, known by the client id alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from meter_worlds import MAC, World

from ttlock_sdk.errors import APIError, InvalidRequestError, NoGatewayError


def test_a_tenant_finds_the_meter_by_its_address_and_sees_what_its_owner_sees(world: World) -> None:
    found = world.tenant.get(MAC.lower()).to_dict()
    owned = world.mine.get(world.id).to_dict()
    owned.pop("electricQuantity", None)
    assert found == {**owned, "executeToken": ""}


def test_a_tenant_has_the_meter_read(world: World) -> None:
    world.sim.use_meter(world.id, 4)
    world.tenant.sync_state(world.id)
    assert getattr(world.tenant.get(MAC), f"remainder_{world.suffix}") == 6
    today = datetime.fromtimestamp(world.sim.clock.time(), UTC).date().isoformat()
    [used] = world.tenant.list_usage_records(world.id, 0, date_str=today)
    assert getattr(used, f"used_{world.suffix}") == f"4.00{world.unit}"


@pytest.mark.parametrize("with_amount", [True, False])
def test_a_tenant_pays_what_was_announced(world: World, with_amount: bool) -> None:
    token = world.announce("3.5", 20)
    assert world.tenant.get(MAC).execute_token == token
    told = {f"recharge_{world.suffix}": 20} if with_amount else {}
    world.tenant.recharge(world.id, "3.50", token, **told)
    assert world.tenant.get(MAC).execute_token == ""
    world.tenant.sync_state(world.id)
    assert world.counts()[1] == Decimal(30)
    with pytest.raises(InvalidRequestError):
        world.tenant.recharge(world.id, "3.50", token, **told)


def test_a_tenant_pays_nothing_else(world: World) -> None:
    token = world.announce(7, 20)
    for money, more in ((8, {}), (7, {f"recharge_{world.suffix}": 21})):
        with pytest.raises(InvalidRequestError) as caught:
            world.tenant.recharge(world.id, money, token, **more)
        assert caught.value.code == -3
    with pytest.raises(InvalidRequestError):
        world.tenant.recharge(world.id, 7, "no-such-token")


def test_payments_of_tenant_and_administrator_are_told_apart_for_the_tenant(world: World) -> None:
    world.tenant.recharge(world.id, 7, world.announce(7, 20))
    world.recharge(7, 20)
    assert [row.record_type for row in world.tenant.list_records(world.id).items] == [-1, 7, 8]
    assert [row.record_type for row in world.mine.list_operation_records(world.id).items] == [-1, 7, 7]
    assert [row.title for row in world.tenant.iter_records(world.id)] == [None, "ann", "Tenant"]
    assert world.tenant.list_records(world.id, record_type="1").total == 2


def test_a_tenant_does_not_see_what_his_list_has_no_number_for(world: World) -> None:
    world.announce(7, 20)
    assert world.tenant.list_records(world.id).total == 0


@pytest.mark.parametrize("world", ["water"], indirect=True)
def test_days_and_times_follow_the_time_zone_of_the_tenant(world: World, call: Any) -> None:
    world.tenant.sync_state(world.id)
    ahead = 8 * 3_600_000
    rows = world.tenant.list_records(world.id, timezone_raw_offset=ahead).items
    local = datetime.fromtimestamp(world.sim.clock.time() + ahead / 1000, UTC)
    assert [row.date for row in rows] == [local.strftime("%Y-%m-%d"), local.strftime("%H:%M:%S")]
    fields = {"waterMeterId": world.id, "timezoneRawOffSet": 9 * 10**18}
    assert call.code("/v3/waterMeterUser/listRecharge", **fields) == -3


@pytest.mark.parametrize("world", ["water"], indirect=True)
def test_use_is_that_of_now_where_no_span_is_named(world: World) -> None:
    world.sim.use_meter(world.id, 1)
    world.tenant.sync_state(world.id)
    for span in range(3):
        assert [row.used_m3 for row in world.tenant.list_usage_records(world.id, span)] == ["1.00t"]


def test_a_tenant_needs_a_gateway(world: World) -> None:
    token = world.announce(7, 20)
    world.sim.state.take_away(world.id)
    commands: list[Callable[[], Any]] = [
        lambda: world.tenant.sync_state(world.id),
        lambda: world.tenant.recharge(world.id, 7, token),
    ]
    for command in commands:
        with pytest.raises(NoGatewayError):
            command()


def test_a_meter_that_is_not_there_is_a_bad_argument(world: World) -> None:
    commands: list[Callable[[], Any]] = [
        lambda: world.tenant.get("00:00:00:00:00:00"),
        lambda: world.tenant.sync_state(999_999),
        lambda: world.tenant.recharge(999_999, 1, "token"),
        lambda: world.tenant.list_usage_records(999_999, 2, date_str="2027"),
        lambda: world.tenant.list_records(999_999),
    ]
    for command in commands:
        with pytest.raises(APIError) as caught:
            command()
        assert caught.value.code == -3


def test_answers_hold_what_the_specification_describes_and_nothing_else(world: World, call: Any) -> None:
    world.announce(7, 20)
    world.tenant.sync_state(world.id)
    found = world.tenant.get(MAC)
    assert found.to_dict() == call(f"{world.path}User/detail", mac=MAC)
    rows = world.tenant.list_records(world.id)
    assert rows.to_dict() == call(f"{world.path}User/listRecharge", **{f"{world.kind}MeterId": world.id})
    assert not any(item.additional_properties for item in (found, rows, *rows.items))
