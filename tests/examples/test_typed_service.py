"""The example service does what its desk promises, on the simulator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from typed_service.__main__ import main
from typed_service.desk import Desk
from typed_service.rooms import AmbiguousRoomError, NoSuchRoomError, to_recharge
from typed_service.stays import Stay

from ttlock_sdk import TTLock
from ttlock_sdk.models import Lock
from ttlock_sdk.simulator import Simulator

USERNAME, PASSWORD = "demo@example.com", "demo"


@pytest.fixture
def simulator() -> Simulator:
    """The hotel."""
    return Simulator("demo")


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TTLock]:
    """The hotel's account."""
    with TTLock("demo-client-id", "demo-client-secret", USERNAME, PASSWORD, transport=simulator.transport) as client:
        yield client


@pytest.fixture
def stay() -> Stay:
    """Two days in the room behind the back door."""
    now = datetime.now(UTC)
    return Stay("Back door", "Guest", "271828", now, now + timedelta(days=2))


def test_a_guest_has_one_code_however_often_they_check_in_and_none_after_they_left(client: TTLock, stay: Stay) -> None:
    desk = Desk(client)
    made = desk.check_in(stay)
    assert desk.check_in(stay) == made
    assert desk.check_out(stay)
    assert not desk.check_out(stay)


def test_the_door_tells_who_opened_it(client: TTLock, simulator: Simulator, stay: Stay) -> None:
    desk = Desk(client)
    desk.check_in(stay)
    lock = next(lock for lock in client.locks.iter() if lock.lock_alias == stay.room)
    assert simulator.enter_passcode(lock.lock_id, stay.code)
    assert next(desk.entries(stay.room, stay.arrives - timedelta(hours=1))).who == stay.guest


def test_a_room_that_is_not_there_is_said_so(client: TTLock, stay: Stay) -> None:
    with pytest.raises(NoSuchRoomError, match="Cellar"):
        next(Desk(client).entries("Cellar", stay.arrives))


def test_a_code_goes_to_no_door_where_two_bear_the_name_and_other_rooms_go_on(
    client: TTLock, simulator: Simulator, stay: Stay
) -> None:
    first = next(lock for lock in client.locks.iter() if lock.lock_alias == stay.room)
    second = simulator.add_lock(USERNAME, stay.room)
    low, high = sorted((first.lock_id, second.lock_id))
    desk = Desk(client)
    with pytest.raises(AmbiguousRoomError, match=f"{low} and {high}"):
        desk.check_in(stay)
    assert desk.check_in(replace(stay, room="Garage"))


def test_rooms_to_recharge_come_by_their_need() -> None:
    locks = [Lock(lock_id=number, electric_quantity=charge) for number, charge in enumerate((19, None, 20, 3))]
    assert to_recharge(locks) == ["3", "0"]


def test_the_program_runs_as_it_says(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with simulator.serve() as address:
        for name, value in {
            "CLIENT_ID": "demo-client-id",
            "CLIENT_SECRET": "demo-client-secret",
            "USERNAME": USERNAME,
            "PASSWORD": PASSWORD,
            "BASE_URL": address,
        }.items():
            monkeypatch.setenv(f"TTLOCK_{name}", value)
        main()
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Guest has passcode ")
    assert said[1] == "gone again"
