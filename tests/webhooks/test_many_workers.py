"""Workers that share a Redis: nobody's events are lost when one of them is killed, and none is handled twice."""

from __future__ import annotations

import os
import signal
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from callback_receiver import SECRET, THREADS
from callback_world import CODE, FORM, POSTERS, Receiving, again, keys, recorded, until

from ttlock_sdk.webhooks import Receiver, RedisSpool
from ttlock_sdk.webhooks.receiving import SUCCESS

EVENTS = int(os.environ.get("TTLOCK_EVENTS", "500"))
WORKERS = 3
kills = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
Start = Callable[[int], Receiving]


@pytest.fixture
def prefix() -> str:
    return f"test-{uuid.uuid4().hex}"


@pytest.fixture
def start(redis_url: str, prefix: str, tmp_path: Path) -> Iterator[Start]:
    """Starts a worker of a number; all write into one journal."""
    started: list[Receiving] = []

    def start(number: int) -> Receiving:
        worker = Receiving("worker", "redis", f"{redis_url} {prefix}", tmp_path, f"worker-{number}")
        worker.start()
        started.append(worker)
        return worker

    yield start
    for worker in started:
        if worker.process.poll() is None:
            worker.kill()


@kills
def test_when_one_of_three_workers_is_killed_the_others_take_over_and_none_is_lost_or_comes_twice(
    start: Start, redis_url: str, prefix: str
) -> None:
    bodies = recorded(EVENTS)
    sent = keys(bodies)
    workers = [start(number) for number in range(WORKERS)]
    spool = RedisSpool(redis_url, prefix=prefix)
    receiver = Receiver(None, secret=SECRET, spool=spool)
    with ThreadPoolExecutor(POSTERS) as pool:
        answers = [pool.submit(receiver.accept, body, FORM) for body in bodies]
        until(lambda: workers[0].counts()["end"].total() >= EVENTS // 3, 120)
        workers[0].kill()
        at_the_kill = workers[0].counts()
        assert {answer.result() for answer in answers} == {SUCCESS}
    until(lambda: len(workers[1].counts()["end"]) == len(sent) and not spool.waiting(), 120)
    for worker in workers[1:]:
        worker.stop()
    counts = workers[1].counts()
    twice = again(counts)
    assert set(counts["end"]) == set(sent)
    assert twice.total() <= THREADS
    assert set(twice) <= set(at_the_kill["begin"])
    assert set(counts["fail"]) == {name for name in sent if int(name, 16) % 10 == 0}
    assert set(counts["fail"].values()) == {1}
    assert spool.dead() == []
    said = "".join(worker.said() for worker in workers)
    assert "RuntimeError" in said
    assert CODE not in said
    print(  # noqa: T201 - figures for who runs the large version with -s
        f"\nredis: {len(bodies)} puts, {len(sent)} events, {counts['fail'].total()} failed once, "
        f"{at_the_kill['end'].total()} handled at the kill, {twice.total()} handed over again after it"
    )
    receiver.stop()
