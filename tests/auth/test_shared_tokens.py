"""Processes that share a dead token make one request for a new one, whoever is killed; and a failure is no storm."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import children
import pytest
from token_sharing import ACCOUNT, TASKS, THREADS, store_of

from ttlock_sdk import Token, TTLock
from ttlock_sdk.simulator import Fault, Simulator

PROGRAM = Path(__file__).parents[1] / "token_sharing.py"
ROOT = PROGRAM.parents[1]
PROCESSES, OTHERS = 8, 3
CALLS = {"threads": THREADS, "tasks": TASKS}
REQUEST = "getAccessToken"


class World:
    """A simulator, a store with the token of its account, and processes that share it."""

    def __init__(self, sim: Simulator, address: str, kind: str, where: str) -> None:
        self.sim = sim
        self._place = (kind, where, f"test-{uuid.uuid4().hex}")
        self._address = address

    def keep_token(self, left: float) -> None:
        """Put a token into the store that ends in so many seconds, and note that no request counts up to now."""
        with TTLock(*ACCOUNT, base_url=self._address) as tt:
            token: Token = tt.authenticate()
            key = tt._engine.policy.store_key()
        ending = token._replace(expires_at=time.time() + left)
        store_of(*self._place).save(key, ending)
        self._before = self.sim.count(REQUEST)

    def requests(self) -> int:
        """Requests for a token since then."""
        return self.sim.count(REQUEST) - self._before

    def start(self, way: str) -> subprocess.Popen[str]:
        """A process that waits for its cue."""
        command = [sys.executable, str(PROGRAM), way, *self._place, self._address]
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=children.environment(),
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", process.communicate()
        return process

    def run(self, way: str, processes: int) -> Counter[str]:
        """What comes of all calls of so many processes at once."""
        running = [self.start(way) for _ in range(processes)]
        for process in running:
            self.cue(process)
        outcomes: Counter[str] = Counter()
        for process in running:
            out, err = process.communicate(timeout=120)
            assert err == ""
            outcomes.update(json.loads(out))
        return outcomes

    def cue(self, process: subprocess.Popen[str]) -> None:
        """Let a process begin."""
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()


@pytest.fixture(params=["file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    if request.param == "file":
        return "file", str(tmp_path / "tokens")
    return "redis", request.getfixturevalue("redis_url")


@pytest.fixture
def world(place: tuple[str, str]) -> Iterator[World]:
    sim = Simulator("demo")
    with sim.serve() as address:
        yield World(sim, address, *place)


@contextmanager
def within(seconds: float) -> Iterator[Callable[[], None]]:
    """A function that fails once the time is over."""
    end = time.monotonic() + seconds

    def check() -> None:
        assert time.monotonic() < end

    yield check


@pytest.mark.parametrize("way", ["threads", "tasks"])
def test_eight_processes_make_one_token_request_and_lose_no_call(world: World, way: str) -> None:
    world.keep_token(-10)
    assert world.run(way, PROCESSES) == {"answered": PROCESSES * CALLS[way]}
    assert world.requests() == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
@pytest.mark.parametrize("way", ["threads", "tasks"])
def test_when_the_one_that_refreshes_is_killed_another_one_takes_over(world: World, way: str) -> None:
    world.keep_token(-10)
    world.sim.fail_next(Fault.silent(), REQUEST)
    victim = world.start(way)
    world.cue(victim)
    with within(60) as check:
        while not world.requests():
            check()
    os.kill(victim.pid, signal.SIGKILL)
    victim.communicate()
    assert world.run(way, OTHERS) == {"answered": OTHERS * CALLS[way]}
    assert world.requests() == 2


@pytest.mark.parametrize("way", ["threads", "tasks"])
def test_when_the_refresh_fails_nobody_storms(world: World, way: str) -> None:
    world.keep_token(-10)
    world.sim.fail_next(30006, REQUEST, times=1000)
    outcomes = world.run(way, OTHERS)
    assert outcomes.total() == OTHERS * CALLS[way]
    assert {text.partition(":")[0] for text in outcomes} == {"RateLimitError"}
    assert world.requests() == 1


@pytest.mark.parametrize("way", ["threads", "tasks"])
def test_when_the_refresh_fails_the_old_token_serves_while_it_lives(world: World, way: str) -> None:
    world.keep_token(200)
    world.sim.fail_next(30006, REQUEST, times=1000)
    assert world.run(way, OTHERS) == {"answered": OTHERS * CALLS[way]}
    assert world.requests() <= 1
