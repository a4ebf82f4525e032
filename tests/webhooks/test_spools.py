"""What every spool promises, in a folder and in Redis."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from spooling import CODE, SECONDS, door, drained, entries, number_of, record, took

from ttlock_sdk.webhooks import FolderSpool, RedisSpool

AnySpool = FolderSpool | RedisSpool


@pytest.fixture(params=["folder", "redis"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], AnySpool]:
    """Makes spools over the same place."""
    if request.param == "folder":
        return lambda: FolderSpool(tmp_path / "spool")
    url, prefix = request.getfixturevalue("redis_url"), f"test-{uuid.uuid4().hex}"
    return lambda: RedisSpool(url, prefix=prefix, take_over_seconds=1.0)


@pytest.fixture
def spool(make: Callable[[], AnySpool]) -> Iterator[AnySpool]:
    with make() as spool:
        yield spool


def test_what_is_put_is_taken_in_the_order_it_came(spool: AnySpool) -> None:
    assert spool.put(entries(1, 2)) == 2
    assert spool.put(entries(3)) == 1
    assert spool.put([]) == 0
    assert spool.waiting() == 3
    taken = took(spool)
    assert (taken.attempt, taken.received) == (1, 1_800_000_001.0)
    spool.done(taken)
    assert drained(spool) == [2, 3]
    assert spool.waiting() == 0


def test_an_event_with_a_time_is_taken_once_however_often_it_comes(spool: AnySpool) -> None:
    assert spool.put(entries(1, 1, 2)) == 2
    assert spool.put(entries(2)) == 0
    assert drained(spool) == [1, 2]
    assert spool.put(entries(1, 2)) == 0
    assert drained(spool) == []


def test_one_without_a_time_is_taken_as_often_as_it_comes(spool: AnySpool) -> None:
    assert spool.put([door(), door()]) == 2
    for _ in range(2):
        spool.done(took(spool))
    assert spool.waiting() == 0


def test_what_was_handled_is_known_after_a_new_start_and_what_was_not_comes_again(make: Callable[[], AnySpool]) -> None:
    with make() as before:
        before.put(entries(1, lock_id=1) + entries(2, lock_id=2) + entries(3, lock_id=3))
        before.done(took(before))
        running = took(before)
        waiting = {1, 2, 3} - {1, number_of(running)}
    with make() as after:
        assert after.put(entries(1, lock_id=1)) == 0
        again = [took(after), took(after)]
        assert {number_of(taken) for taken in again} == {number_of(running), *waiting}
        assert {number_of(taken): taken.attempt for taken in again}[number_of(running)] == 2


def test_what_failed_comes_again_after_its_rest_with_its_attempts(spool: AnySpool) -> None:
    spool.put(entries(1))
    for attempt in (1, 2, 3):
        taken = took(spool)
        assert (number_of(taken), taken.attempt) == (1, attempt)
        assert spool.take(0.0) is None
        spool.later(taken, 0.05)
    taken = took(spool)
    spool.later(taken, 0.0, counts=False)
    assert took(spool).attempt == 4


def test_what_rests_is_not_taken_early(spool: AnySpool) -> None:
    spool.put(entries(1))
    spool.later(took(spool), 3600.0)
    assert spool.take(0.05) is None
    assert spool.waiting() == 1


def test_dead_letters_are_listed_replayed_and_discarded(spool: AnySpool) -> None:
    spool.put(entries(1, 2, 3, 4))
    for _ in range(4):
        spool.bury(took(spool), "RuntimeError")
    assert spool.take(0.0) is None
    assert spool.waiting() == 0
    letters = spool.dead()
    assert [letter.event for letter in letters] == [record(number) for number in (1, 2, 3, 4)]
    assert {(letter.reason, letter.attempts) for letter in letters} == {("RuntimeError", 1)}
    first, second, *_ = (letter.id for letter in letters)
    assert spool.discard([second, "0-1", "77"]) == 1
    assert spool.discard([]) == 0
    assert spool.replay([first, second]) == 1
    taken = took(spool)
    assert (number_of(taken), taken.attempt) == (1, 1)
    spool.done(taken)
    assert spool.replay() == 2
    assert drained(spool) == [3, 4]
    assert spool.dead() == []
    assert spool.put(entries(2)) == 0


def test_what_waits_cannot_be_discarded(spool: AnySpool) -> None:
    spool.put(entries(1))
    taken = took(spool)
    assert spool.discard([taken.id]) == 0
    assert spool.replay([taken.id]) == 0
    spool.done(taken)


def test_a_taker_that_waits_is_woken_by_a_put(spool: AnySpool) -> None:
    with ThreadPoolExecutor(1) as pool:
        taking = pool.submit(spool.take, SECONDS)
        spool.put(entries(1))
        assert number_of(taking.result(SECONDS)) == 1


def test_of_many_threads_each_event_goes_to_one(spool: AnySpool) -> None:
    def put(first: int) -> int:
        return sum(spool.put(entries(number, lock_id=number % 5)) for number in range(first, first + 25))

    def take(_: int) -> list[int]:
        numbers = []
        while (taken := spool.take(0.5)) is not None:
            numbers.append(number_of(taken))
            spool.done(taken)
        return numbers

    with ThreadPoolExecutor(12) as pool:
        putting = [pool.submit(put, first) for first in (1, 1, 26, 51, 51, 76)]
        taking = [pool.submit(take, number) for number in range(4)]
        assert sum(job.result() for job in putting) == 100
        taken = Counter(number for job in taking for number in job.result())
    assert taken == dict.fromkeys(range(1, 101), 1)


def test_nothing_that_shows_a_spool_shows_a_code(spool: AnySpool) -> None:
    spool.put(entries(1))
    taken = took(spool)
    assert CODE not in repr(taken)
    spool.bury(taken, "KeyError")
    assert CODE not in f"{spool!r} {spool.dead()!r}"
