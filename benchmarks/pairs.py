"""Paired measurements: two pieces of work in turn, and the ratio of each pair."""

from __future__ import annotations

import random
import statistics
from collections.abc import Callable
from typing import NamedTuple


class Ratio(NamedTuple):
    """The ratio of two timings over many pairs: its median, and the 95 % interval of that median."""

    median: float
    low: float
    high: float
    ours_ms: float
    theirs_ms: float
    pairs: int


def paired(ours: Callable[[], float], theirs: Callable[[], float], pairs: int, warm: int = 3) -> Ratio:
    """Run both in turn, order swapped from pair to pair; each returns its seconds."""
    for _ in range(warm):
        ours(), theirs()
    found: list[tuple[float, float]] = []
    for number in range(pairs):
        if number % 2:
            second = theirs()
            found.append((ours(), second))
        else:
            first = ours()
            found.append((first, theirs()))
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


def _interval(values: list[float]) -> tuple[float, float]:
    dice = random.Random(1)
    medians = sorted(statistics.median(dice.choices(values, k=len(values))) for _ in range(1000))
    return medians[25], medians[974]
