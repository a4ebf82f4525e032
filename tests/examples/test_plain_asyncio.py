"""The round sees every lock, leaves out none that cannot be reached, and blocks the loop nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from blocking import no_blocking_call
from plain_asyncio import main, round_of
from somewhere import somewhere

from ttlock_sdk import AsyncTTLock
from ttlock_sdk.simulator import Simulator

__all__ = ["no_blocking_call"]


@pytest.mark.usefixtures("no_blocking_call")
async def test_every_lock_is_seen_whether_it_can_be_reached_or_not(
    anyio_backend: str, sim: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    async with AsyncTTLock.from_env() as tt:
        seen = await round_of(tt)
    names = [lock.alias for lock in sim.state.locks.values()]
    assert sorted(lock.name for lock in seen) == sorted(names)
    assert {lock.state for lock in seen} > {"locked", "not reached: GatewayOfflineError"}
    await main()
    assert capsys.readouterr().out.count("\n") == len(names)


@pytest.fixture
def sim() -> Iterator[Simulator]:
    """Started and stopped outside the loop."""
    with somewhere() as sim:
        assert sim is not None
        yield sim


@pytest.fixture
def anyio_backend() -> str:
    """The example is about asyncio."""
    return "asyncio"


pytestmark = pytest.mark.anyio
