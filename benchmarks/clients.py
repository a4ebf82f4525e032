"""What is made over and over: a client for each request, the commonest mistake, and a simulator for each test."""

from __future__ import annotations

import statistics
import time

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.fresh import fresh
from ttlock_sdk.transport import shared_ssl_context


def measure(runs: int) -> float:
    """Milliseconds of a further client that is ready to call, the median."""
    shared_ssl_context()  # that of the first one

    def run() -> float:
        began = time.perf_counter()
        with TTLock("id", "secret", token={"access_token": "x"}) as tt:
            tt._engine.wire()
        return (time.perf_counter() - began) * 1000

    return statistics.median(run() for _ in range(runs))


def measure_fresh(seed: str, runs: int) -> float:
    """Milliseconds of a simulator with a world of its own, the median."""
    Simulator(fresh(seed))  # made once for all tests of a process

    def run() -> float:
        began = time.perf_counter()
        Simulator(fresh(seed))
        return (time.perf_counter() - began) * 1000

    return statistics.median(run() for _ in range(runs))
