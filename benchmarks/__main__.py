"""python -m benchmarks [--quick | --rtt MILLISECONDS]: all measurements, also written to benchmarks/RESULTS.md.

Ratios are of pairs run in turn on the same work, with the 95 % interval of their median. `--quick` measures the targets
alone, with fewer pairs; `--rtt` the calls alone, with so many milliseconds before each answer; neither writes the page.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from typing import Final

from . import async_calls, calls, clients, costs, generation, growth, models, peers, report, startup, upkeep, walking
from .alone import alone, without_orjson
from .report import Row, Section

QUICK: Final = 12  # of so many pairs one is left


def main() -> None:
    """Measure, print, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="the targets alone, with fewer pairs, in under 40 s")
    parser.add_argument("--rtt", type=float, metavar="MILLISECONDS", help="calls alone, with a delay in each answer")
    chosen = parser.parse_args()
    if chosen.rtt is not None:
        Section(f"With {chosen.rtt:g} ms before each answer", _far(chosen.rtt / 1000, 20)).printed()
    elif chosen.quick:
        Section("Targets", _targets(QUICK)).printed()
    else:
        report.write([section.printed() for section in _sections()])


def _sections() -> list[Section]:
    return [
        Section("Targets", _targets(1)),
        Section("Others at the same page, beside httpx", _others()),
        Section("Others at the same models, beside json.loads", _other_models()),
        Section("With 50 ms before each answer", _far(0.05, 3)),
        Section("Growth", _growth()),
        Section("Calls spent", costs.measure(), ("job", "ours", "a loop", "ttlockio")),
    ]


def _targets(less: int) -> Iterator[Row]:
    def some(pairs: int) -> int:
        return max(2, pairs // less)

    runs = 3 if less == 1 else 1

    plain = without_orjson(partial(calls.measure, some(150)))
    yield report.ratio("a call, page of 100, models built / httpx post + json()", plain, 1.00)
    yield report.ratio("the same with the extra speed", alone(calls.measure, some(150)), 0.85)
    one = partial(async_calls.measure, some(80))
    yield report.ratio("an async call, 1 in flight / httpx", without_orjson(one), 1.02)
    many = partial(async_calls.measure_many, some(4), 100, aiohttp=True, runs=min(2, runs))
    yield report.ratio("100 in flight with the extra aiohttp / httpx", without_orjson(many), 0.30)
    if less == 1:  # it has no target
        many = partial(async_calls.measure_many, 2, 100, aiohttp=False)
        yield report.ratio("100 in flight without it / httpx", without_orjson(many), None)
    yield report.ratio("1,000 locks, dict to models / json.loads", alone(models.measure, some(60)), 0.55)
    yield report.plain("10,000 locks as models / as dicts, memory", f"{models.memory():.2f}", "0.80")
    work = "10,000 locks, 50 ms a call, 16 pages at once / a loop"
    yield report.ratio(work, walking.measure(max(1, 2 // less)), 0.13)
    yield report.ratio("the same for tasks", walking.measure_tasks(max(1, 2 // less)), 0.13)
    yield report.ratio("a client in a fresh process / import httpx, attrs", startup.measure(some(4), runs), 1.08)
    first = startup.measure_first_call(some(10), runs)
    yield report.ratio("a fresh process to the end of its first call / httpx", first, 1.25)
    yield report.ratio("using a resource first / import httpx", startup.measure_resource(some(2), runs), 0.60)
    work = "ttlock --help / help of an empty Typer application"
    yield report.ratio(work, startup.measure_help(some(7), runs), 1.15)
    yield from _costs_of_one(some(1_000))
    yield report.plain("make gen", f"{generation.measure(1):.1f} s", "8 s")


def _costs_of_one(runs: int) -> Iterator[Row]:
    yield report.plain("a second client, ready to call", f"{clients.measure(runs):.2f} ms", "1 ms")
    for seed, name in (("empty", "an empty world"), ("demo", "the demo's world of 45 locks")):
        yield report.plain(f"a simulator for a test, {name}", f"{clients.measure_fresh(seed, runs):.2f} ms", "2 ms")
    for world, microseconds in upkeep.measure(2 * runs).items():
        yield report.plain(f"token, counter and lane of a call, {world}", f"{microseconds:.1f} us", "5 us")


def _others() -> Iterator[Row]:
    yield report.ratio("ttlock-sdk, models built", without_orjson(partial(calls.measure, 30)), None)
    yield report.ratio("ttlock-sdk[speed], models built", alone(calls.measure, 30), None)
    for name, found in peers.measure(20).items():
        yield report.ratio(name, found, None)
    yield report.ratio("aiohttp, 100 in flight", async_calls.measure_aiohttp(3, 100), None)


def _other_models() -> Iterator[Row]:
    yield report.ratio("ttlock-sdk", alone(models.measure, 20), None)
    for name, found in models.others(15).items():
        yield report.ratio(name, found, None)


def _far(rtt: float, pairs: int) -> Iterator[Row]:
    yield report.ratio("a call / httpx", without_orjson(partial(calls.measure, pairs, rtt=rtt)), None)
    one = partial(async_calls.measure, pairs, rtt)
    yield report.ratio("an async call, 1 in flight / httpx", without_orjson(one), None)
    many = partial(async_calls.measure_many, pairs // 2, 100, aiohttp=False, rtt=rtt)
    yield report.ratio("100 in flight / httpx", without_orjson(many), None)
    many = partial(async_calls.measure_many, pairs // 2, 100, aiohttp=True, rtt=rtt)
    yield report.ratio("100 in flight with the extra aiohttp / httpx", without_orjson(many), None)


def _growth() -> Iterator[Row]:
    for length in growth.lengths(10):
        work = f"{length.records:,} records walked"
        yield report.plain(work, f"{length.us_per_record:.2f} us each", ours=f"{length.peak_kib:.0f} KiB at most")
    for many, rate in growth.threads(200).items():
        yield report.plain(f"{many} threads, 20 ms an answer", f"{rate:,.0f} calls/s")
    for many, rate in growth.tasks(200).items():
        yield report.plain(f"{many} tasks, 20 ms an answer", f"{rate:,.0f} calls/s")


if __name__ == "__main__":
    main()
