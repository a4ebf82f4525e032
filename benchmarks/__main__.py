"""python -m benchmarks [--quick | --rtt MILLISECONDS]: all measurements, also written to benchmarks/RESULTS.md.

Ratios are of pairs run in turn on the same work, with the 95 % interval of their median. `--quick` takes fewer pairs,
`--rtt` measures the calls alone with so many milliseconds before each answer; neither writes the page.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial

from ttlock_sdk import decoding

from . import async_calls, calls, clients, costs, generation, growth, models, peers, report, startup, upkeep, walking
from .pairs import Ratio
from .report import Row, Section


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="fewer pairs, in under 40 s")
    parser.add_argument("--rtt", type=float, metavar="MILLISECONDS", help="calls alone, with a delay in each answer")
    chosen = parser.parse_args()
    if chosen.rtt is not None:
        sections = [Section(f"With {chosen.rtt:g} ms before each answer", _far(chosen.rtt / 1000, 20))]
    else:
        sections = _sections(6 if chosen.quick else 1)
    found = [section.printed() for section in sections]
    if not chosen.quick and chosen.rtt is None:
        report.write(found)


def _sections(less: int) -> list[Section]:
    return [
        Section("Targets", _targets(less)),
        Section("Others at the same page, beside httpx", _others(less)),
        Section("Others at the same models, beside json.loads", _other_models(less)),
        Section("With 50 ms before each answer", _far(0.05, 8 // less)),
        Section("Growth", _growth(less)),
        Section("Calls spent", costs.measure(), ("job", "ours", "a loop", "ttlockio")),
    ]


def _targets(less: int) -> Iterator[Row]:
    plain = _without_orjson(partial(calls.measure, 300 // less))
    yield report.ratio("a call, page of 100, models built / httpx post + json()", plain, 1.00)
    yield report.ratio("the same with the extra speed", calls.measure(300 // less), 0.85)
    one = partial(async_calls.measure, 150 // less, 1, aiohttp=False)
    yield report.ratio("an async call, 1 in flight / httpx", _without_orjson(one), 1.02)
    many = partial(async_calls.measure, max(4, 12 // less), 100, aiohttp=True)
    yield report.ratio("100 in flight with the extra aiohttp / httpx", _without_orjson(many), 0.30)
    many = partial(async_calls.measure, max(4, 12 // less), 100, aiohttp=False)
    yield report.ratio("100 in flight without it / httpx", _without_orjson(many), None)
    yield report.ratio("1,000 locks, dict to models / json.loads", models.measure(60 // less), 0.55)
    yield report.plain("10,000 locks as models / as dicts, memory", f"{models.memory():.2f}", "0.80")
    work = "10,000 locks, 50 ms a call, 16 pages at once / a loop"
    yield report.ratio(work, walking.measure(max(2, 3 // less)), 0.13)
    yield report.ratio("the same for tasks", walking.measure_tasks(max(2, 3 // less)), 0.13)
    yield report.ratio("a client in a fresh process / import httpx, attrs", startup.measure(30 // less), 1.08)
    first = startup.measure_first_call(20 // less)
    yield report.ratio("a fresh process to the end of its first call / httpx", first, 1.25)
    yield report.ratio("using a resource first / import httpx", startup.measure_resource(12 // less), 0.60)
    work = "ttlock --help / help of an empty Typer application"
    yield report.ratio(work, startup.measure_help(15 // less), 1.15)
    yield report.plain("a second client, ready to call", f"{clients.measure(200 // less):.2f} ms", "1 ms")
    for seed, name in (("empty", "an empty world"), ("demo", "the demo's world of 45 locks")):
        work = f"a simulator for a test, {name}"
        yield report.plain(work, f"{clients.measure_fresh(seed, 200 // less):.2f} ms", "2 ms")
    for world, microseconds in upkeep.measure(300 // less).items():
        yield report.plain(f"token, counter and lane of a call, {world}", f"{microseconds:.1f} us", "5 us")
    yield report.plain("make gen", f"{generation.measure(max(1, 2 // less)):.1f} s", "8 s")


def _others(less: int) -> Iterator[Row]:
    yield report.ratio("ttlock-sdk, models built", _without_orjson(partial(calls.measure, 100 // less)), None)
    yield report.ratio("ttlock-sdk[speed], models built", calls.measure(100 // less), None)
    for name, found in peers.measure(60 // less).items():
        yield report.ratio(name, found, None)
    yield report.ratio("aiohttp, 100 in flight", async_calls.measure_aiohttp(max(4, 8 // less), 100), None)


def _other_models(less: int) -> Iterator[Row]:
    yield report.ratio("ttlock-sdk", models.measure(30 // less), None)
    for name, found in models.others(30 // less).items():
        yield report.ratio(name, found, None)


def _far(rtt: float, pairs: int) -> Iterator[Row]:
    yield report.ratio("a call / httpx", _without_orjson(partial(calls.measure, pairs, rtt=rtt)), None)
    one = partial(async_calls.measure, pairs, 1, aiohttp=False, rtt=rtt)
    yield report.ratio("an async call, 1 in flight / httpx", _without_orjson(one), None)
    many = partial(async_calls.measure, max(4, pairs // 2), 100, aiohttp=False, rtt=rtt)
    yield report.ratio("100 in flight / httpx", _without_orjson(many), None)
    many = partial(async_calls.measure, max(4, pairs // 2), 100, aiohttp=True, rtt=rtt)
    yield report.ratio("100 in flight with the extra aiohttp / httpx", _without_orjson(many), None)


def _growth(less: int) -> Iterator[Row]:
    for length in growth.lengths(max(1, 4 // less)):
        work = f"{length.records:,} records walked"
        yield report.plain(work, f"{length.us_per_record:.2f} us each", ours=f"{length.peak_kib:.0f} KiB at most")
    for many, rate in growth.threads(600 // less).items():
        yield report.plain(f"{many} threads, 20 ms an answer", f"{rate:,.0f} calls/s")
    for many, rate in growth.tasks(600 // less).items():
        yield report.plain(f"{many} tasks, 20 ms an answer", f"{rate:,.0f} calls/s")


def _without_orjson(measure: Callable[[], Ratio]) -> Ratio:
    reader = decoding.fast_reader
    decoding.fast_reader = lambda: None  # type: ignore[assignment]  # as if the extra were not installed
    try:
        return measure()
    finally:
        decoding.fast_reader = reader


if __name__ == "__main__":
    main()
