"""A served simulator, and the command line before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cli_support import LOGIN, PASSWORD, ROOM, Shell

from ttlock_sdk.simulator import Simulator


@pytest.fixture
def sim() -> Simulator:
    """A small house of one owner, besides the demo's hotel."""
    sim = Simulator("demo")
    sim.add_account("owner@example.com", PASSWORD)
    offset = {"timezone_offset": 3_600_000, "feature_value": "F44354CD5F3"}
    ids = [sim.add_lock("owner@example.com", name, **offset).lock_id for name in ("Gate", "Cellar", "Gate, back")]
    sim.add_gateway("owner@example.com", "Hall", ids)
    return sim


@pytest.fixture
def shell(sim: Simulator, tmp_path: Path) -> Iterator[Shell]:
    with sim.serve() as url:
        home = {"XDG_DATA_HOME": str(tmp_path / "data"), "TTLOCK_BASE_URL": url, "HOME": str(tmp_path)}
        unset = dict.fromkeys(("TTLOCK_REGION", "TTLOCK_PASSWORD_MD5"))
        yield Shell(sim, {**LOGIN, **ROOM, **home, **unset})


@pytest.fixture
def lock_id(sim: Simulator) -> Callable[[str], int]:
    """The id of a lock of the owner by its name."""
    return lambda name: next(
        lock.lock_id for lock in sim.state.locks.values() if (lock.alias, lock.owner) == (name, "owner@example.com")
    )
