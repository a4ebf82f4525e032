"""Measurements as lines on the screen, as the page RESULTS.md and as a picture."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from .pairs import Ratio

RESULTS = Path(__file__).parent / "RESULTS.md"
PICTURE = RESULTS.with_name("results.png")
LIBRARIES = (
    *("httpx", "httpcore", "attrs", "orjson", "aiohttp", "httpx-aiohttp"),
    *("requests", "urllib3", "httpx2", "msgspec", "pydantic"),
)
ALLOWED = 0.03  # what the upper end of the interval may lie above a target


class Row(NamedTuple):
    """One line of a table."""

    work: str
    found: str
    interval: str = ""
    target: str = ""
    passed: str = ""
    ours: str = ""
    theirs: str = ""
    ratio: Ratio | None = None

    def cells(self) -> tuple[str, ...]:
        """What is shown of it."""
        return self[:-1]


class Section(NamedTuple):
    """A heading, and lines that are measured one by one."""

    title: str
    rows: Iterable[Row]

    def printed(self) -> Section:
        """The same, measured, and shown line by line meanwhile."""
        print(f"\n{self.title}", flush=True)
        rows = []
        for row in self.rows:
            cells = row.cells()
            print(f"{cells[0]:<58}" + "".join(f"{cell:>14}" for cell in cells[1:]), flush=True)
            rows.append(row)
        return Section(self.title, rows)


def ratio(work: str, found: Ratio, target: float | None) -> Row:
    """A line with a ratio."""
    ours, theirs = f"{found.ours_ms:.2f} ms", f"{found.theirs_ms:.2f} ms"
    interval = f"{found.low:.2f}-{found.high:.2f}"
    if target is None:
        return Row(work, f"{found.median:.2f}", interval, "", "", ours, theirs, found)
    passed = "yes" if found.high <= target + ALLOWED else "no"
    return Row(work, f"{found.median:.2f}", interval, f"{target:.2f}", passed, ours, theirs, found)


def plain(work: str, found: str, target: str = "", *, ours: str = "") -> Row:
    """A line with a figure of its own; its target stands in the same unit."""
    passed = "" if not target else "yes" if float(found.split()[0]) <= float(target.split()[0]) else "no"
    return Row(work, found, "", target, passed, ours)


def write(sections: list[Section]) -> None:
    """Write the page and the picture."""
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}"
    page = f"""# Results

Made by `make bench` on {datetime.now(UTC):%Y-%m-%d}. Python {platform.python_version()} \
({platform.python_compiler()}), {machine}; {libraries}.
Each ratio is the median of pairs run in turn, ours first and second alternately, with the 95 % interval of that median.
A passcode of the page of 100 has 11 fields; a lock has 17, and a version of seven fields in it.
A target is passed when the upper end of the interval is at most {ALLOWED} above it. What is measured and where the time
goes stands in [README.md](README.md).

![Ratios and growth]({PICTURE.name})
"""
    for section in sections:
        table = "".join(f"| {' | '.join(row.cells())} |\n" for row in section.rows)
        page += f"""
## {section.title}

| work | found | 95 % | target | passed | ours | theirs |
| --- | --- | --- | --- | --- | --- | --- |
{table}"""
    RESULTS.write_text(page, encoding="utf-8")
    _draw(sections)


def _draw(sections: list[Section]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(13, 5.5), layout="constrained")
    titled = {section.title: list(section.rows) for section in sections}
    rows = [row for row in titled["Others at the same page, beside httpx"] if row.ratio is not None]
    rows = [row for row in rows if "in flight" not in row.work]
    ratios = [row.ratio.median if row.ratio else 0.0 for row in rows]
    bars = left.barh(
        [row.work for row in rows],
        ratios,
        color=["#1f6feb" if row.work.startswith("ttlock-sdk") else "#b6bec9" for row in rows],
    )
    left.bar_label(bars, fmt="%.2f", padding=3)
    left.axvline(1, color="#57606a", linewidth=1)
    left.invert_yaxis()
    left.set_title("one call with a page of 100, beside bare httpx (less is better)")
    for word, colour in (("threads", "#1f6feb"), ("tasks", "#d1663f")):
        found = [row for row in titled["Growth"] if f" {word}," in row.work]
        many = [int(row.work.split()[0]) for row in found]
        rates = [float(row.found.split()[0].replace(",", "")) for row in found]
        right.plot(many, rates, marker="o", label=word, color=colour)
    right.set_xscale("log")
    right.set_ylim(bottom=0)
    right.set_xlabel("at once")
    right.set_ylabel("calls a second, 20 ms an answer")
    right.set_title("growth (more is better)")
    right.legend()
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(PICTURE, dpi=100)
