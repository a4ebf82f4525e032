"""The page on costs tells what the simulator counts."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.costs import a_month, measure

PAGE = Path(__file__).parents[1] / "docs" / "costs.md"


def test_the_page_on_costs_tells_what_is_counted() -> None:
    rows = re.findall(r"^\| (.+) \| ([0-9,]+) \|$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = measure()
    assert {name: int(count.replace(",", "")) for name, count in rows} == {**found, **a_month(found)}
