"""Cards, fingerprints, faces and palm veins: what is added is listed, changed and deleted, by one set of rules."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

import pytest
from attrs import evolve

from ttlock_sdk import TTLock, every_week
from ttlock_sdk.errors import APIError, CardNotFoundError, GatewayOfflineError, NoGatewayError
from ttlock_sdk.models import Weekday
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.handlers.credentials import FINGERPRINTS

START, END = 1_800_000_000_000, 1_800_086_400_000


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport)


ADD: dict[str, dict[str, Any]] = {
    "cards": {"card_number": "3661413478", "start": START, "end": END, "name": "Ann"},
    "fingerprints": {"start": START, "end": END, "fingerprint_number": "44668", "name": "Ann", "via": 1},
    "faces": {"start": START, "end": END, "face_number": "44668", "name": "Ann", "via": 1},
    "palm_veins": {"start": START, "end": END, "number": "44668", "name": "Ann"},
}


IDS = {"cards": "card_id", "fingerprints": "fingerprint_id", "faces": "face_id", "palm_veins": "id"}


@pytest.mark.parametrize("kind", ADD)
def test_what_is_added_is_listed_changed_and_deleted(tt: TTLock, lock_id: int, kind: str) -> None:
    resource, id_name = getattr(tt, kind), IDS[kind]
    number = getattr(resource.add(lock_id, **ADD[kind]), id_name)
    [found] = resource.all(lock_id)
    assert (getattr(found, id_name), found.start_date, found.end_date) == (number, START, END)
    assert "Ann" in str(found.to_dict())
    which = (number,) if kind == "palm_veins" else (lock_id, number)
    resource.change_period(*which, START, END + 1000, via=1)
    assert resource.all(lock_id)[0].end_date == END + 1000
    resource.rename(*which, name="Bea")
    assert "Bea" in str(resource.all(lock_id)[0].to_dict())
    resource.delete(*which, via=1)
    assert resource.all(lock_id) == []


def test_a_reversed_number_is_listed_the_right_way_round(tt: TTLock, lock_id: int) -> None:
    tt.cards.add_reversed(lock_id, "3661413478", START, END)
    assert [card.card_number for card in tt.cards.all(lock_id)] == ["1723612378"]


def test_a_recurring_card_keeps_its_windows(tt: TTLock, lock_id: int) -> None:
    windows = every_week([Weekday.MONDAY, Weekday.FRIDAY], time(8), time(18))
    tt.cards.add(lock_id, "5", START, END, card_type=4, cyclic_config=windows)
    [card] = tt.cards.all(lock_id)
    assert [window.week_day for window in card.cyclic_config] == [Weekday.MONDAY, Weekday.FRIDAY]


def test_the_way_through_a_gateway_needs_one(tt: TTLock, sim: Simulator) -> None:
    lonely = sim.add_lock("ann", "Cabin").lock_id
    with pytest.raises(NoGatewayError):
        tt.cards.add(lonely, "5", START, END)
    tt.cards.add(lonely, "5", START, END, via=1)
    first = tt.cards.all(lonely)[0].card_id
    assert tt.cards.add(lonely, "5", START, END + 1, name="again", via=1).card_id == first
    assert [(card.card_id, card.card_name) for card in tt.cards.all(lonely)] == [(first, "again")]
    tt.cards.clear(lonely)
    with pytest.raises(CardNotFoundError):
        tt.cards.delete(lonely, 12345, via=1)


@pytest.mark.parametrize("kind", ADD)
def test_a_change_and_a_deletion_through_a_gateway_need_one_whatever_the_field_that_says_so_is_called(
    tt: TTLock, sim: Simulator, kind: str
) -> None:
    lonely = sim.add_lock("ann", "Cabin").lock_id
    resource = getattr(tt, kind)
    given = ADD[kind] if kind == "palm_veins" else {**ADD[kind], "via": 1}
    number = getattr(resource.add(lonely, **given), IDS[kind])
    which = (number,) if kind == "palm_veins" else (lonely, number)
    with pytest.raises(NoGatewayError):
        resource.change_period(*which, START, END + 1000, via=2)
    with pytest.raises(NoGatewayError):
        resource.delete(*which, via=2)
    assert [item.end_date for item in resource.all(lonely)] == [END]


def test_a_card_is_deleted_by_its_number_and_blocked(tt: TTLock, lock_id: int, sim: Simulator) -> None:
    tt.cards.add(lock_id, "5", START, END)
    tt.cards.delete_by_number(lock_id, 5)
    assert tt.cards.all(lock_id) == []
    assert sim.state.locks[lock_id].blocked_cards == {"5"}


def test_people_open_with_what_is_valid_now_and_leave_records(tt: TTLock, lock_id: int, sim: Simulator) -> None:
    now = sim.clock.ms()
    tt.cards.add(lock_id, "5", now - 10, now + 10_000, name="Ann")
    tt.cards.add(lock_id, "6", now + 10_000, now + 20_000)
    tt.fingerprints.add(lock_id, now - 10, now + 10_000, fingerprint_number="44", via=1)
    assert [sim.present_card(lock_id, number) for number in ("5", "6", "7")] == [True, False, False]
    assert sim.touch_finger(lock_id, "44")
    assert not sim.show_face(lock_id, "44")
    assert not sim.show_palm(lock_id, "44")
    tt.cards.delete_by_number(lock_id, 5)
    assert not sim.present_card(lock_id, "5")
    records = list(reversed(tt.records.all(lock_id)))
    assert [(record.record_type, bool(record.success)) for record in records][:4] == [
        (7, True),
        (7, False),
        (7, False),
        (8, True),
    ]
    assert records[0].username == "Ann"


def test_a_recurring_card_opens_in_its_windows_only(tt: TTLock, lock_id: int, sim: Simulator) -> None:
    moment = datetime.fromtimestamp(sim.clock.time(), UTC)
    today, other = Weekday(moment.isoweekday()), Weekday(moment.isoweekday() % 7 + 1)
    now = sim.clock.ms()
    for number, day, begins in (("5", today, 0), ("6", other, 0)):
        windows = [{"weekDay": day, "startTime": begins, "endTime": 1440}]
        tt.cards.add(lock_id, number, now - 10, now + 10_000, card_type=4, cyclic_config=windows)
    assert [sim.present_card(lock_id, number) for number in ("5", "6")] == [True, False]


def test_a_card_for_days_becomes_a_recurring_one_and_the_gateway_must_be_there(
    tt: TTLock, lock_id: int, sim: Simulator
) -> None:
    now = sim.clock.ms()
    tomorrow = Weekday(datetime.fromtimestamp(sim.clock.time(), UTC).isoweekday() % 7 + 1)
    card = tt.cards.add(lock_id, "5", now, now + 9 * 86_400_000).card_id or 0
    assert sim.present_card(lock_id, "5")
    windows = every_week([tomorrow], time(0), time(23, 59))
    tt.cards.change_period(lock_id, card, now, now + 9 * 86_400_000, cyclic_config=windows)
    assert not sim.present_card(lock_id, "5")
    sim.advance(86_400)
    assert sim.present_card(lock_id, "5")
    [gateway] = sim.state.gateways
    sim.switch_gateway(gateway, online=False)
    with pytest.raises(GatewayOfflineError):
        tt.cards.change_period(lock_id, card, now, now + 1000)
    with pytest.raises(GatewayOfflineError):
        tt.cards.delete(lock_id, card)
    assert sim.present_card(lock_id, "5")


def test_a_long_number_is_not_reversed(tt: TTLock, lock_id: int) -> None:
    tt.cards.add_reversed(lock_id, "99999999999", START, END)
    assert [card.card_number for card in tt.cards.all(lock_id)] == ["99999999999"]


def test_a_lock_takes_no_more_fingerprints_than_it_has_room_for(tt: TTLock, lock_id: int, sim: Simulator) -> None:
    room = FINGERPRINTS.room[0]
    first = tt.fingerprints.add(lock_id, START, END, fingerprint_number="1", via=1).fingerprint_id or 0
    shelf = sim.state.locks[lock_id].fingerprints
    for number in range(2, room + 1):
        shelf[-number] = evolve(shelf[first], credential_id=-number, number=str(number))
    with pytest.raises(APIError) as refused:
        tt.fingerprints.add(lock_id, START, END, fingerprint_number=str(room + 1), via=1)
    assert refused.value.code == FINGERPRINTS.room[1]
    again = tt.fingerprints.add(lock_id, START, END, fingerprint_number="1", via=1)  # it is there: no more room needed
    assert again.fingerprint_id == first
    assert len(shelf) == room
