"""The page on costs tells what the simulator counts."""

from __future__ import annotations

import re
from pathlib import Path

from other_clients import python_of_others

from benchmarks.costs import a_month, measure

PAGE = Path(__file__).parents[1] / "docs" / "costs.md"


def test_the_page_on_costs_tells_what_is_counted() -> None:
    python_of_others()
    text = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (.+) \| ([-0-9,]+) \| ([-0-9,]+) \| ([-0-9,]+) \|$", text, flags=re.MULTILINE)
    found = list(measure())
    assert rows == [spent.cells for spent in [*found, *a_month(found)]]
