"""Measurements in processes of their own, in which no other one has left anything."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from ttlock_sdk import decoding

from .pairs import Ratio


def alone(measure: Callable[..., Ratio], *args: object) -> Ratio:
    """What a function of a module measures in a new process."""
    with ProcessPoolExecutor(1, get_context("spawn")) as processes:
        return processes.submit(measure, *args).result()


def without_orjson(measure: Callable[[], Ratio]) -> Ratio:
    """The same, as if the extra `speed` were not installed."""
    return alone(_as_if_without, measure)


def _as_if_without(measure: Callable[[], Ratio]) -> Ratio:
    decoding.fast_reader = lambda: None  # type: ignore[assignment]  # the process ends with it
    return measure()
