"""The worker: failures, the end, and what it says about them."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from anyio.from_thread import start_blocking_portal
from callback_world import until
from spooling import CODE, SECONDS, door, entries

from ttlock_sdk import ValidationError
from ttlock_sdk.webhooks import Entry, Event, FolderSpool, Patience, Worker

QUICK = Patience(attempts=3, first_seconds=0.001)


class Handler:
    """Notes the numbers that it is given, and fails as often as it is told."""

    def __init__(self, failures: int = 0, error: BaseException | None = None) -> None:
        self.numbers: list[int | None] = []
        self.failures = failures
        self.error = error or RuntimeError(f"the code is {CODE}")

    def __call__(self, event: Event) -> None:
        self.numbers.append(event.raw.get("lockDate"))
        if self.failures:
            self.failures -= 1
            raise self.error

    async def awaited(self, event: Event) -> None:
        await anyio.lowlevel.checkpoint()
        self(event)


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[FolderSpool]:
    with FolderSpool(tmp_path / "spool") as spool:
        yield spool


@pytest.fixture(params=["sync", "async"])
def called(request: pytest.FixtureRequest) -> Callable[[Handler], Any]:
    return (lambda handler: handler) if request.param == "sync" else (lambda handler: handler.awaited)


def done(spool: FolderSpool) -> Callable[[], bool]:
    return lambda: not spool.waiting()


def test_each_event_is_handed_over_once_in_the_order_of_its_device(
    spool: FolderSpool, called: Callable[[Handler], Any]
) -> None:
    handler = Handler()
    spool.put(entries(*range(1, 30)))
    with Worker(called(handler), spool):
        until(done(spool))
    assert handler.numbers == list(range(1, 30))


def test_a_failure_is_handed_over_again_and_lets_others_pass(
    spool: FolderSpool, called: Callable[[Handler], Any]
) -> None:
    handler = Handler(failures=1)
    spool.put(entries(1, 2, 3))
    with Worker(called(handler), spool, patience=Patience(first_seconds=0.4), chance=lambda: 1.0):
        until(done(spool))
    assert handler.numbers == [1, 2, 3, 1]


def wrapped(handler: Callable[[Event], Any]) -> Callable[[Event], Any]:
    """What a decorator that knows nothing of async functions makes of one."""

    @functools.wraps(handler)
    def around(event: Event) -> Any:
        return handler(event)

    return around


@pytest.mark.parametrize("own_loop", [True, False])
def test_what_a_plain_function_returns_to_be_awaited_is_awaited_before_its_event_is_done(
    spool: FolderSpool, own_loop: bool
) -> None:
    handler, loops = Handler(failures=1), set[Any]()

    async def awaited(event: Event) -> None:
        loops.add(asyncio.get_running_loop())
        await handler.awaited(event)

    spool.put([entry for lock in range(4) for entry in entries(lock + 1, lock_id=lock)])
    worker = Worker(wrapped(awaited), spool, patience=QUICK)
    assert not worker.is_async
    with start_blocking_portal() as portal:
        worker.start(None if own_loop else portal)
        until(done(spool))
        assert worker.stop(SECONDS)
        assert (loops == {portal.call(asyncio.get_running_loop)}) is not own_loop
    assert set(handler.numbers) == {1, 2, 3, 4}
    assert len(handler.numbers) == 5
    assert len(loops) == 1
    assert spool.dead() == []


@pytest.mark.parametrize("error", [RuntimeError(CODE), SystemExit(CODE), KeyboardInterrupt(), TimeoutError(CODE)])
def test_after_the_last_attempt_it_is_a_dead_letter_that_can_be_replayed(
    spool: FolderSpool, error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    handler = Handler(failures=3, error=error)
    spool.put(entries(1))
    with Worker(handler, spool, patience=QUICK):
        until(spool.dead)
        [letter] = spool.dead()
        assert (letter.reason, letter.attempts) == (type(error).__name__, 3)
        spool.replay()
        until(done(spool))
    assert handler.numbers == [1, 1, 1, 1]
    assert type(error).__name__ in caplog.text
    assert CODE not in caplog.text


def test_who_asks_for_it_gets_the_error_itself(spool: FolderSpool, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[tuple[Any, int, str]] = []

    def on_error(event: Event, attempt: int, error: BaseException) -> None:
        seen.append((event.raw["lockDate"], attempt, str(error)))
        raise LookupError(CODE)

    spool.put(entries(1))
    with Worker(Handler(failures=1), spool, patience=QUICK, on_error=on_error):
        until(done(spool))
    assert seen == [(1, 1, f"the code is {CODE}")]
    assert "on_error failed: LookupError" in caplog.text
    assert CODE not in caplog.text


def test_an_event_that_kills_its_process_is_given_up_at_last(spool: FolderSpool) -> None:
    spool.put(entries(1))
    for _ in range(3):
        assert spool.take(SECONDS) is not None
        spool.close()  # as if the process had died
    handler = Handler()
    with Worker(handler, spool, patience=QUICK):
        until(spool.dead)
    assert handler.numbers == []
    assert spool.dead()[0].reason == "the process ended while it was handled"


def test_what_cannot_be_read_any_more_is_given_up_and_stops_nothing(spool: FolderSpool) -> None:
    spool.put([Entry(None, "lock 7", "no event", 0.0), *entries(1)])
    handler = Handler()
    with Worker(handler, spool):
        until(done(spool))
    assert handler.numbers == [1]
    [letter] = spool.dead()
    assert (letter.event, letter.reason) == (None, "unreadable")


def test_an_event_without_a_time_tells_when_it_came(spool: FolderSpool) -> None:
    seen: list[Event] = []
    spool.put([door()])
    with Worker(seen.append, spool):
        until(done(spool))
    assert seen[0].received_at is not None
    assert seen[0].received_at.timestamp() == 1_800_000_000.0


def test_many_devices_are_handled_side_by_side_and_each_by_one_thread(spool: FolderSpool) -> None:
    together = threading.Barrier(4)
    spool.put([entry for lock in range(4) for entry in entries(1, 2, lock_id=lock)])
    with Worker(lambda event: together.wait(SECONDS), spool, threads=4):
        until(done(spool))
    assert spool.dead() == []
    assert not together.broken


def test_the_end_waits_for_handlers_that_run_and_keeps_what_waits(spool: FolderSpool) -> None:
    begun, go_on, numbers = threading.Event(), threading.Event(), []

    def handler(event: Event) -> None:
        begun.set()
        assert go_on.wait(SECONDS)
        numbers.append(event.raw["lockDate"])

    spool.put(entries(1, 2))
    worker = Worker(handler, spool)
    worker.start()
    worker.start()
    assert begun.wait(SECONDS)
    stopping = threading.Thread(target=worker.stop)
    stopping.start()
    until(worker._ending.is_set)
    go_on.set()
    stopping.join(SECONDS)
    assert not worker.running
    assert numbers == [1]
    assert spool.waiting() == 1
    with worker:
        until(done(spool))
    assert numbers == [1, 2]


def test_a_handler_that_hangs_does_not_hold_up_the_end_for_ever(
    spool: FolderSpool, caplog: pytest.LogCaptureFixture
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def handler(event: Event) -> None:
        begun.set()
        go_on.wait(SECONDS)

    spool.put(entries(1))
    worker = Worker(handler, spool)
    worker.start()
    assert begun.wait(SECONDS)
    assert not worker.stop(0.01)
    assert "did not end within 0.01 s" in caplog.text
    go_on.set()
    until(done(spool))


class Trouble(FolderSpool):
    """A spool whose methods fail as often as they are told."""

    failing: dict[str, int]

    def _fail(self, name: str) -> None:
        if self.failing.get(name):
            self.failing[name] -= 1
            raise OSError(f"no space left for {CODE}")

    def take(self, seconds: float) -> Any:
        self._fail("take")
        return super().take(seconds)

    def done(self, taken: Any) -> None:
        self._fail("done")
        super().done(taken)


def test_a_spool_in_trouble_is_asked_again_and_no_event_is_handed_over_twice(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ttlock_sdk.webhooks.worker.TROUBLE_SECONDS", 0.01)
    handler = Handler()
    with Trouble(tmp_path / "spool") as spool:
        spool.failing = {"take": 2, "done": 2}
        spool.put(entries(1))
        with Worker(handler, spool, threads=1):
            until(done(spool))
    assert handler.numbers == [1]
    assert "cannot be taken" in caplog.text
    assert "cannot be noted" in caplog.text
    assert CODE not in caplog.text


def test_the_end_does_not_wait_for_a_spool_in_trouble(tmp_path: Path) -> None:
    handler = Handler()
    with Trouble(tmp_path / "spool") as spool:
        spool.failing = {"done": 1_000_000}
        spool.put(entries(1))
        worker = Worker(handler, spool)
        worker.start()
        until(lambda: handler.numbers)
        assert worker.stop(SECONDS)
        assert spool.waiting() == 1


def test_it_is_known_which_handlers_are_async(spool: FolderSpool) -> None:
    class Called:
        async def __call__(self, event: Event) -> None: ...

    handler = Handler()
    assert Worker(handler.awaited, spool).is_async
    assert Worker(functools.partial(handler.awaited), spool).is_async
    assert Worker(Called(), spool).is_async
    assert not Worker(handler, spool).is_async
    assert "2 threads" in repr(Worker(handler, spool, threads=2))


def test_arguments_that_make_no_sense_are_refused(spool: FolderSpool) -> None:
    no_handler: Any = "handler"
    with pytest.raises(ValidationError, match="handler"):
        Worker(no_handler, spool)
    with pytest.raises(ValidationError, match="threads"):
        Worker(print, spool, threads=0)
    with pytest.raises(ValueError, match="attempts"):
        Patience(attempts=0)


def test_rests_grow_up_to_the_longest_and_chance_shortens_them_by_up_to_a_half() -> None:
    patience = Patience(attempts=5, first_seconds=1.0, longest_seconds=10.0)
    assert [patience.rest(attempt, 1.0) for attempt in range(1, 7)] == [1, 2, 4, 8, 10, 10]
    assert patience.rest(3, 0.0) == 2
    assert patience.rest(10_000, 1.0) == 10


def test_nothing_is_logged_when_all_is_well(spool: FolderSpool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "ttlock_sdk")
    spool.put(entries(1))
    with Worker(Handler(), spool):
        until(done(spool))
    assert caplog.text == ""
