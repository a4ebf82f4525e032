"""The detector that the examples run under finds what blocks a loop, also when it is planted in an example."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import plain_asyncio
import pytest
from blockbuster import BlockingError
from blocking import no_blocking_call
from home_assistant.coordinator import Coordinator
from somewhere import somewhere

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.models import Lock
from ttlock_sdk.simulator import Simulator

__all__ = ["no_blocking_call"]

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_blocking_call")]
FILE = Path(__file__)


@pytest.fixture
def anyio_backend() -> str:
    """The examples are about asyncio."""
    return "asyncio"


@pytest.fixture
def sim() -> Iterator[Simulator]:
    """Started and stopped outside the loop."""
    with somewhere() as sim:
        assert sim is not None
        ask_the_cloud()  # so that nothing is left to be imported while the detector watches
        yield sim


def connect() -> None:
    with socket.socket() as found:
        found.connect(("127.0.0.1", 9))


def ask_the_cloud() -> None:
    with TTLock.from_env() as tt:  # the client of the other world
        tt.locks.list()


@pytest.mark.parametrize(
    "act",
    [
        lambda: time.sleep(0.001),
        FILE.read_text,
        lambda: threading.Event().wait(0.001),
        connect,
    ],
)
async def test_what_blocks_a_loop_is_found(
    act: Callable[[], object], sim: Simulator, no_blocking_call: list[str]
) -> None:
    with pytest.raises(BlockingError):
        act()
    assert no_blocking_call
    no_blocking_call.clear()


async def test_an_example_that_sleeps_is_found(
    sim: Simulator, monkeypatch: pytest.MonkeyPatch, no_blocking_call: list[str]
) -> None:
    look = plain_asyncio.look

    async def lazy(tt: AsyncTTLock, lock: Lock) -> plain_asyncio.Seen:
        time.sleep(0.001)  # noqa: ASYNC251 - the fault that is planted
        return await look(tt, lock)

    monkeypatch.setattr(plain_asyncio, "look", lazy)
    async with AsyncTTLock.from_env() as tt:
        with pytest.raises(BlockingError):
            await plain_asyncio.round_of(tt)
    assert set(no_blocking_call) >= {"time.sleep"}
    no_blocking_call.clear()


async def test_a_host_that_writes_a_file_on_the_loop_is_found_though_the_error_goes_no_further(
    sim: Simulator, tmp_path: Path, no_blocking_call: list[str]
) -> None:
    def store(token: dict[str, Any]) -> None:
        (tmp_path / "token").write_text(str(token))

    async with AsyncTTLock.from_env() as tt, httpx.AsyncClient(transport=sim.transport) as client:
        entry = {"client_id": "demo-client-id", "client_secret": "demo-client-secret"}
        coordinator = Coordinator(client, {**entry, "token": (await tt.authenticate()).to_dict()}, store)
        sim.expire_tokens()
        await coordinator.async_update()
    assert no_blocking_call
    no_blocking_call.clear()
