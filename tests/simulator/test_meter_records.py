"""What was used and what was done with a meter is told as far as the cloud knows it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from meter_worlds import World

DAY = 86_400


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
