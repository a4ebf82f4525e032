"""Many callers at once, people at the door, a world that grows and is saved meanwhile: nobody is in another's way."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.fresh import fresh

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK, TIMES = 532_002, 25


def test_callers_people_and_a_save_at_once_lose_nothing(tmp_path: Path) -> None:
    sim = Simulator(fresh("demo"), console=True, control=True)
    known, records = len(sim.state.locks[LOCK].passcodes), len(sim.state.locks[LOCK].records)
    with sim.serve() as url, TTLock(*ACCOUNT, base_url=url, retries=0) as tt, httpx.Client(base_url=url) as browser:
        tt.authenticate(*ACCOUNT[2:])
        acts: list[Callable[[int], object]] = [
            lambda turn: tt.passcodes.add_permanent(LOCK, f"73{turn:04d}5"),
            lambda turn: tt.passcodes.all(LOCK),
            lambda turn: tt.locks.unlock(LOCK),
            lambda turn: sim.add_passcode(LOCK, f"84{turn:04d}6"),
            lambda turn: sim.add_gateway(ACCOUNT[2], f"G{turn}", [sim.add_lock(ACCOUNT[2], f"L{turn}").lock_id]),
            lambda turn: sim.enter_passcode(LOCK, "0"),
            lambda turn: browser.get(f"/_console/locks/{LOCK}").raise_for_status(),
            lambda turn: browser.get("/_simulator/counts").raise_for_status(),
            lambda turn: sim.save(tmp_path / "world.jsonl"),
            lambda turn: repr(sim),
        ]

        def all_turns(act: Callable[[int], object]) -> None:
            for turn in range(1, TIMES):
                act(turn)

        for act in acts:  # what an act imports it imports now: the parser of Python 3.11 may fail in several threads
            act(0)
        with ThreadPoolExecutor(len(acts)) as pool:
            for done in [pool.submit(all_turns, act) for act in acts]:
                done.result()
    sim.save(tmp_path / "world.jsonl")
    for world in (sim, Simulator.load(tmp_path / "world.jsonl")):
        lock = world.state.locks[LOCK]
        assert len(lock.passcodes) == known + 2 * TIMES
        assert sum(record.raw_kind == 28 for record in lock.records[-2 * TIMES - records :]) >= TIMES
        assert len(world.state.locks) == 45 + TIMES
    assert sim.executions["unlock"] == sim.executions["addPasscode"] == TIMES
