"""The tour that `make demo` shows takes all its steps in both worlds, blocks no loop and leaves no door unlocked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import tour_async
import tour_sync
from blocking import no_blocking_call
from somewhere import DEMO
from stage import Stage

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.errors import CallError
from ttlock_sdk.simulator import Fault, Simulator

__all__ = ["no_blocking_call"]


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The simulator as `make demo` starts it, outside the loop."""
    with Simulator("demo", control=True).serve() as address:
        for name, value in {**DEMO, "TTLOCK_BASE_URL": address}.items():
            monkeypatch.setenv(name, value)
        yield Stage(simulator=address)


FAULTS = [("queryLockOpenState", Fault.error(-3002)), ("unlock", Fault.dropped(executed=True))]
Door = tuple[Simulator, int]


@pytest.fixture(params=FAULTS, ids=[name for name, _ in FAULTS])
def door(request: pytest.FixtureRequest) -> Door:
    """A cloud where a call goes wrong after the door has opened, and the door; made before there is a loop."""
    sim = Simulator("demo")
    lock = next(lock for lock in sim.state.locks.values() if lock.alias == "Back door")
    sim.fail_next(request.param[1], operation=request.param[0], times=9)
    return sim, lock.lock_id


@pytest.fixture
def anyio_backend() -> str:
    """The tour is about asyncio."""
    return "asyncio"


def test_the_tour_with_threads_takes_all_its_steps(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    assert tour_sync.run(stage) > 20
    assert "GatewayBusyError" in capsys.readouterr().out


@pytest.mark.anyio
@pytest.mark.usefixtures("no_blocking_call")
async def test_the_tour_with_tasks_takes_all_its_steps(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    assert await tour_async.run(stage) > 20
    said = capsys.readouterr().out
    assert "token requests: 1" in said
    assert "GatewayBusyError" in said


def test_a_door_is_locked_again_though_something_went_wrong(door: Door) -> None:
    sim, lock_id = door
    with TTLock(*DEMO.values(), transport=sim.transport, retries=0) as tt, pytest.raises(CallError):
        tour_sync.doors(tt, lock_id, Stage(simulator=""))
    assert sim.executions == {"unlock": 1, "lock": 1}


@pytest.mark.anyio
async def test_tasks_lock_a_door_again_likewise(door: Door) -> None:
    sim, lock_id = door
    async with AsyncTTLock(*DEMO.values(), transport=sim.transport, retries=0) as tt:
        with pytest.raises(CallError):
            await tour_async.doors(tt, lock_id, Stage(simulator=""))
    assert sim.executions == {"unlock": 1, "lock": 1}
