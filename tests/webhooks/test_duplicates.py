from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from ttlock_sdk.webhooks import Duplicates, Event, parse


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def record(number: int = 0) -> Event:
    [event] = parse({"notifyType": 1, "lockId": 7, "records": json.dumps([{"recordType": 4, "lockDate": 1 + number}])})
    return event


def door(sensor: int = 5) -> Event:
    [event] = parse(f"notifyType=7&doorSensorId={sensor}&recordType=1")
    return event


def test_a_record_that_comes_again_is_repeated_however_late(clock: Clock) -> None:
    duplicates = Duplicates(clock=clock)
    assert not duplicates.is_repeated(record())
    clock.now += 86400
    assert duplicates.is_repeated(record())
    assert not duplicates.is_repeated(record(1))


def test_an_event_without_a_time_is_repeated_only_within_ten_seconds(clock: Clock) -> None:
    duplicates = Duplicates(clock=clock)
    assert not duplicates.is_repeated(door())
    clock.now += 10
    assert duplicates.is_repeated(door())
    assert not duplicates.is_repeated(door(6))
    clock.now += 0.1
    assert not duplicates.is_repeated(door())
    assert duplicates.is_repeated(door())


def test_the_oldest_are_forgotten(clock: Clock) -> None:
    duplicates = Duplicates(keep=2, clock=clock)
    assert [duplicates.is_repeated(record(number)) for number in (1, 2, 3, 3, 2, 1)] == [
        *(False, False, False),
        *(True, True, False),
    ]


def test_of_many_threads_one_takes_the_event() -> None:
    duplicates = Duplicates()
    with ThreadPoolExecutor(16) as pool:
        repeated = list(pool.map(lambda _: duplicates.is_repeated(record()), range(200)))
    assert repeated.count(False) == 1
