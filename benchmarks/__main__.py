"""python -m benchmarks [--quick]: all measurements as a table, which also goes into benchmarks/RESULTS.md.

Ratios are of pairs run in turn on the same work, with the 95 % interval of their median.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from ttlock_sdk import decoding

from . import async_calls, calls, clients, generation, models, peers, startup, walking
from .pairs import Ratio

RESULTS = Path(__file__).parent / "RESULTS.md"
LIBRARIES = (
    "httpx",
    "httpcore",
    "attrs",
    "orjson",
    "httpx-aiohttp",
    "requests",
    "urllib3",
    "httpx2",
    "msgspec",
    "pydantic",
)


class Row(NamedTuple):
    """One line of the table."""

    work: str
    found: str
    interval: str
    target: str
    ours: str = ""
    theirs: str = ""


def main(quick: bool) -> None:
    """Measure, print, and write the page."""
    rows = []
    for row in _rows(5 if quick else 1):
        print(
            f"{row.work:<58}{row.found:>9}  {row.interval:<13}{row.target:>9}{row.ours:>12}{row.theirs:>12}", flush=True
        )
        rows.append(row)
    if not quick:
        RESULTS.write_text(_page(rows), encoding="utf-8")


def _rows(less: int) -> Iterator[Row]:
    plain = _without_orjson(partial(calls.measure, 300 // less))
    yield _ratio("a call, page of 100, models built / httpx post + json()", plain, "1.00")
    yield _ratio("the same with the extra speed", calls.measure(300 // less), "0.85")
    one = partial(async_calls.measure, 150 // less, 1, aiohttp=False)
    yield _ratio("an async call, 1 in flight / httpx", _without_orjson(one), "1.02")
    many = partial(async_calls.measure, max(6, 12 // less), 100, aiohttp=True)
    yield _ratio("100 in flight with the extra aiohttp / httpx", _without_orjson(many), "0.30")
    yield _ratio("1,000 locks, dict to models / json.loads", models.measure(60 // less), "0.55")
    yield Row("10,000 locks as models / as dicts, memory", f"{models.memory():.2f}", "", "0.80")
    yield _ratio("10,000 locks, 50 ms a call, 16 pages at once / a loop", walking.measure(max(1, 3 // less)), "0.13")
    yield _ratio("a client in a fresh process / import httpx, attrs", startup.measure(25 // less), "1.08")
    yield _ratio("using a resource first / import httpx", startup.measure_resource(25 // less), "0.60")
    yield Row("a second client, ready to call", f"{clients.measure(200 // less):.2f} ms", "", "1.00 ms")
    yield Row("make gen", f"{generation.measure(max(1, 3 // less)):.1f} s", "", "8.0 s")
    for name, ratio in peers.measure(100 // less).items():
        yield _ratio(f"{name} / httpx, dicts alone", ratio, "")
    for name, ratio in models.others(30 // less).items():
        yield _ratio(f"1,000 locks, {name} / json.loads", ratio, "")


def _without_orjson(measure: Callable[[], Ratio]) -> Ratio:
    reader = decoding.fast_reader
    decoding.fast_reader = lambda: None  # type: ignore[assignment]  # as if the extra were not installed
    try:
        return measure()
    finally:
        decoding.fast_reader = reader


def _ratio(work: str, ratio: Ratio, target: str) -> Row:
    interval = f"{ratio.low:.2f}-{ratio.high:.2f}"
    return Row(work, f"{ratio.median:.2f}", interval, target, f"{ratio.ours_ms:.2f} ms", f"{ratio.theirs_ms:.2f} ms")


def _page(rows: list[Row]) -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}"
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    return f"""# Results

Made by `make bench`. Python {platform.python_version()} ({platform.python_compiler()}), {machine}; {libraries}.
Each ratio is the median of pairs run in turn, ours first and second alternately, with the 95 % interval of that median.

| work | ratio | 95 % | target | ours | theirs |
| --- | --- | --- | --- | --- | --- |
{table}"""


if __name__ == "__main__":
    main("--quick" in sys.argv)
