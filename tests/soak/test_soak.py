"""Thousands of calls with faults in between: each ends as it should, no command twice, nothing grows."""

from __future__ import annotations

import pytest

from soak.soak import TASKS, THREADS, Figures, by_tasks, by_threads, simulator

CALLS = 3_200


@pytest.mark.parametrize(("run", "most"), [(by_threads, THREADS), (by_tasks, TASKS)])
def test_every_call_ends_as_it_should_and_nothing_grows(run: object, most: int) -> None:
    assert callable(run)
    with simulator() as address:
        found: Figures = run(address, CALLS)
    assert sum(found.outcomes.values()) == CALLS
    assert not [name for _, name in found.outcomes if name.startswith("UNEXPECTED")]
    assert found.sum("read", "answered") > 0.98 * 0.75 * CALLS
    sure, unsure = found.sum("command", "answered"), found.sum("command", "OutcomeUnknownError")
    assert sure <= found.executed <= sure + unsure
    assert found.grown_kb < 5_000
    assert found.files < most + 40
