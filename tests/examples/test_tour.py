"""The tour that `make demo` shows goes through all its steps in both worlds, and blocks the loop nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import tour_async
import tour_sync
from blocking import no_blocking_call
from somewhere import DEMO
from stage import Stage

from ttlock_sdk.simulator import Simulator

__all__ = ["no_blocking_call"]


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The simulator as `make demo` starts it, outside the loop."""
    with Simulator("demo", control=True).serve() as address:
        for name, value in {**DEMO, "TTLOCK_BASE_URL": address}.items():
            monkeypatch.setenv(name, value)
        yield Stage(simulator=address)


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
