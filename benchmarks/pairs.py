"""Paired measurements: two pieces of work in turn, and the ratio of each pair."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

STOLEN: Final = 0.05  # the share of a pair's time that a virtual machine may be kept waiting by its host
UNEVEN: Final = 1.2  # how much slower the machine may be at one moment of a pair than at another
_STAT: Final = Path("/proc/stat")


class Ratio(NamedTuple):
    """The ratio of two timings over many pairs: its median, and the 95 % interval of that median."""

    median: float
    low: float
    high: float
    ours_ms: float
    theirs_ms: float
    pairs: int


def paired(
    ours: Callable[[], float], theirs: Callable[[], float], pairs: int, runs: int = 1, *, warm: bool = True
) -> Ratio:
    """Run both in turn, order swapped from pair to pair, after up to three pairs to warm up; each returns its seconds.

    With `runs` a pair is so many of each, in turn, and their times together: the start of a process is long enough for
    a machine to change its speed in the middle, and there is no time for hundreds.

    A pair during which this machine was not the same is measured again: its host ran others in its place, or it went
    slower at a fixed piece of work. That is looked at without a look at the pair, and for no more than a sixth as many
    as are wanted: it may be like that all the time.
    """
    for _ in range(max(1, min(3, pairs // 3)) if warm else 0):
        ours(), theirs()
    found: list[tuple[float, float]] = []
    again = pairs // 6
    while len(found) < pairs:
        pair, even = _pair(ours, theirs, bool((len(found) + again) % 2), runs)
        if even or not again:
            found.append(pair)
        else:
            again -= 1
    ratios = [mine / other for mine, other in found]
    low, high = _interval(ratios)
    return Ratio(
        statistics.median(ratios),
        low,
        high,
        statistics.median(mine for mine, _ in found) * 1000,
        statistics.median(other for _, other in found) * 1000,
        pairs,
    )


def _pair(
    ours: Callable[[], float], theirs: Callable[[], float], swapped: bool, runs: int
) -> tuple[tuple[float, float], bool]:
    """The seconds of ours and of theirs, and whether the machine was the same all the while."""
    began, stolen, paces = time.perf_counter(), _stolen(), [_pace()]
    seconds: list[tuple[float, float]] = []
    for _ in range(runs):
        if swapped:
            second, pace, first = theirs(), _pace(), ours()
        else:
            first, pace, second = ours(), _pace(), theirs()
        seconds.append((first, second))
        paces += pace, _pace()
    was_stolen = _stolen() - stolen > STOLEN * (time.perf_counter() - began)
    even = not was_stolen and max(paces) <= UNEVEN * min(paces)
    return (sum(mine for mine, _ in seconds) / runs, sum(other for _, other in seconds) / runs), even


def _pace() -> float:
    """Seconds of a fixed piece of work, the best of a few."""
    best = float("inf")
    for _ in range(4):
        began = time.perf_counter()
        sum(range(10_000))
        best = min(best, time.perf_counter() - began)
    return best


def _stolen() -> float:
    """Seconds that the processors were wanted here and given to others; 0 where nobody counts them."""
    if not _STAT.exists():
        return 0.0
    return int(_STAT.read_text().split(maxsplit=9)[8]) / os.sysconf("SC_CLK_TCK")


def _interval(values: list[float]) -> tuple[float, float]:
    dice = random.Random(1)
    medians = sorted(statistics.median(dice.choices(values, k=len(values))) for _ in range(1000))
    return medians[25], medians[974]
