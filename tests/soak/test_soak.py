"""Thousands of calls with faults in between: each ends as it should, no command twice, nothing grows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import children
import pytest

from soak.soak import TASKS, THREADS, Figures

PROGRAM = Path(__file__).with_name("soak.py")
CALLS = 1_600


@pytest.mark.parametrize(("way", "most"), [("threads", THREADS), ("tasks", TASKS)])
def test_every_call_ends_as_it_should_and_nothing_grows(way: str, most: int) -> None:
    # a process of its own, with few arenas: what other tests and the allocator leave lying about is not what grows
    environment = children.environment(MALLOC_ARENA_MAX="2")
    command = [sys.executable, str(PROGRAM), "--calls", str(CALLS), "--way", way]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    outcomes, *rest = json.loads(done.stdout)
    found = Figures(Counter({(kind, name): count for kind, name, count in outcomes}), *rest)
    assert sum(found.outcomes.values()) == CALLS
    assert not [name for _, name in found.outcomes if name.startswith("UNEXPECTED")]
    assert found.sum("read", "answered") > 0.98 * 0.75 * CALLS
    sure, unsure = found.sum("command", "answered"), found.sum("command", "OutcomeUnknownError")
    assert sure <= found.executed <= sure + unsure
    assert found.grown_kb < 5_000
    assert found.files < most + 40
