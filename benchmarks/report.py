"""Measurements as lines on the screen and as the page RESULTS.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from . import picture
from .pairs import Ratio

RESULTS = Path(__file__).parent / "RESULTS.md"
HEAD: Final = ("work", "found", "95 %", "target", "passed", "ours", "theirs")
LIBRARIES = (
    *("httpx", "httpcore", "attrs", "orjson", "aiohttp", "httpx-aiohttp"),
    *("requests", "urllib3", "httpx2", "msgspec", "pydantic"),
)
ALLOWED = 0.03  # what the upper end of the interval may lie above a target


class Line(Protocol):
    """One line of a table."""

    @property
    def cells(self) -> tuple[str, ...]:
        """What is shown of it."""


class Row(NamedTuple):
    """A measurement."""

    work: str
    found: str
    interval: str = ""
    target: str = ""
    passed: str = ""
    ours: str = ""
    theirs: str = ""
    ratio: Ratio | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """All but the ratio itself."""
        return self[:-1]


class Section(NamedTuple):
    """A heading, and lines that are measured one by one."""

    title: str
    rows: Iterable[Line]
    head: tuple[str, ...] = HEAD

    def printed(self) -> Section:
        """The same, measured, and shown line by line meanwhile."""
        print(f"\n{self.title}", flush=True)
        rows = []
        for row in self.rows:
            cells = row.cells
            print(f"{cells[0]:<58}" + "".join(f"{cell:>14}" for cell in cells[1:]), flush=True)
            rows.append(row)
        return Section(self.title, rows, self.head)


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

![Targets, peers and growth]({picture.FILE.name})
"""
    for section in sections:
        lines = [section.head, ("---",) * len(section.head), *(row.cells for row in section.rows)]
        page += f"\n## {section.title}\n\n" + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
    RESULTS.write_text(page, encoding="utf-8")
    picture.draw({section.title: [row for row in section.rows if isinstance(row, Row)] for section in sections})
