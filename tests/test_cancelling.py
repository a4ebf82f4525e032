"""Whoever is cancelled or interrupted in a call leaves nothing behind: no lane held, no token lost, no connection."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.simulator import Fault, Simulator

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK = 532002


async def _until(true: Any) -> None:
    with anyio.fail_after(30):
        while not true():  # noqa: ASYNC110  # threads of the simulator do it, which know no event of this loop
            await anyio.sleep(0.005)


@pytest.mark.anyio
@pytest.mark.parametrize("place", ["unlock", "getAccessToken"])
async def test_a_cancelled_task_leaves_nothing_behind(place: str) -> None:
    sim = Simulator("demo")
    sim.fail_next(Fault.silent() if place == "unlock" else Fault.slow(0.3), place)
    with sim.serve() as address:
        async with AsyncTTLock(*ACCOUNT, base_url=address) as tt:
            tt.lanes.assign(78002, [LOCK])
            async with anyio.create_task_group() as group:
                group.start_soon(tt.locks.unlock, LOCK)
                await _until(lambda: sim.count(place))
                group.cancel_scope.cancel()
            assert repr(tt.lanes) == "<AsyncLanes, 0 calls in them>"
            await tt.locks.unlock(LOCK)
            assert (sim.executions["unlock"], sim.count("getAccessToken")) == (1, 1)
            pool = tt._engine._wire._transport._pool  # type: ignore[union-attr]
            assert [connection.is_idle() for connection in pool.connections] == [True] * len(pool.connections)


PROGRAM = """
import json, sys
from ttlock_sdk import TTLock
address, place = sys.argv[1:]
with TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", base_url=address) as tt:
    if place == "unlock":
        tt.authenticate()
    print("ready", flush=True)
    interrupted = 0
    try:
        tt.locks.unlock(532002)
    except KeyboardInterrupt:
        interrupted += 1
    lanes = repr(tt.lanes)
    tt.locks.unlock(532002)
    pool = tt._engine._wire._transport._pool
    print(json.dumps([interrupted, lanes, [one.is_idle() for one in pool.connections]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent another way on Windows")
@pytest.mark.parametrize("place", ["unlock", "getAccessToken"])
def test_an_interrupted_program_leaves_nothing_behind(place: str, tmp_path: Path) -> None:
    sim = Simulator("demo")
    sim.fail_next(Fault.silent() if place == "unlock" else Fault.slow(0.5), place)
    with (
        sim.serve() as address,
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", PROGRAM, address, place],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        while not sim.count(place):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert err == ""
    interrupted, lanes, idle = json.loads(out)
    assert (interrupted, lanes, all(idle)) == (1, "<Lanes, 0 calls in them>", True)
    assert (sim.executions["unlock"], sim.count("getAccessToken")) == (1, 1)


@pytest.mark.anyio
async def test_who_leaves_a_walk_early_leaves_nothing_behind() -> None:
    sim = Simulator("demo")
    with sim.serve() as address:
        async with AsyncTTLock(*ACCOUNT, base_url=address) as tt:
            async for _ in tt.locks.iter(page_size=10):
                break
            await tt.locks.unlock(LOCK)
        with TTLock(*ACCOUNT, base_url=address) as sync:
            walk = sync.locks.iter(page_size=10)
            next(walk)
            walk.close()  # type: ignore[attr-defined]  # a generator, as far as a reader knows
            sync.locks.unlock(LOCK)
            assert repr(sync.lanes) == "<Lanes, 0 calls in them>"
        assert repr(tt.lanes) == "<AsyncLanes, 0 calls in them>"
    assert sim.count("listLocks") == 2
