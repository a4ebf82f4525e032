"""No fault makes a write or command happen twice; each ends in the same typed error in both worlds and on aiohttp."""

from __future__ import annotations

from pathlib import Path

import pytest

from failures.matrix import FAULTS, KINDS, WAYS, Outcome, Row, outcomes
from failures.table import page

PAGE = Path(__file__).parents[2] / "docs" / "failures.md"
CASES = [(row, False) for row in (*WAYS, *FAULTS)] + [(row, True) for row in FAULTS]


@pytest.mark.parametrize(("row", "once"), CASES, ids=lambda value: getattr(value, "name", str(value)))
def test_a_fault_ends_as_the_page_says(row: Row, once: bool) -> None:
    written = PAGE.read_text(encoding="utf-8")
    found: dict[str, Outcome] = {}
    for kind in KINDS:
        sync, *others = outcomes(row, kind, once=once)
        assert [other[:3] for other in others] == [sync[:3]] * len(others), kind.name
        assert sync.executed <= 1
        found[kind.name] = sync
    every = {each.name: found for each in (*WAYS, *FAULTS)}
    lines = [line for line in page(every, every).splitlines() if line.startswith(f"| {row.name} |")]
    stays = lines[0], lines[-1]
    part = written.split("\n## ")
    assert stays[0] in part[2 if once else 1].splitlines()
    if not once:
        assert stays[1] in part[3].splitlines()
