"""When a call may be sent again, how long to wait before it, and when there were retries enough.

What changes nothing (reads, queries) is repeated after a fault that passes. What changes something (writes, commands)
is repeated only where it was surely not carried out: it never left this machine, or the cloud says that gateway or lock
were busy. A gateway that is busy is waited for a while, whatever the number of retries, unless that is 0.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from ._runtime.operation import Safety
from .answers import Cause, Problem
from .forks import watch

DEFAULT_RETRIES: Final = 2
FIRST_SECONDS: Final = 0.5
LONGEST_SECONDS: Final = 8.0
BUSY_FIRST_SECONDS: Final = 0.5
BUSY_LONGEST_SECONDS: Final = 2.0
BUSY_SECONDS: Final = 20.0  # so long a call waits, all in all, for a gateway or lock that is at work for others
ALL_SECONDS: Final = 30.0  # so long a call waits, all in all, for whatever

CAPACITY: Final = 500
COST: Final = 5
REFUND: Final = 1


class Again(Enum):
    """Whether a call may be sent once more."""

    NEVER = auto()
    SOON = auto()
    WHEN_FREE = auto()  # gateway or lock are at work; the cloud has done nothing


def again(problem: Problem, safety: Safety) -> Again:
    """Whether the same call may be sent once more after this problem."""
    reading = safety in {Safety.READ, Safety.QUERY}
    if problem.cause is Cause.NOT_SENT:
        return Again.SOON
    if problem.cause is Cause.CODE:
        return _after_code(problem.code, reading=reading)
    if problem.cause is Cause.NO_ANSWER:
        passing = True
    else:
        passing = problem.cause is Cause.UNREADABLE and (problem.status == 200 or (problem.status or 0) >= 500)
    return Again.SOON if reading and passing else Again.NEVER


def _after_code(code: int | None, *, reading: bool) -> Again:
    from .generated.error_table import TABLE

    info = TABLE.get(code) if code is not None else None
    if info is None or info.retry == "never":
        return Again.NEVER
    if info.retry == "always":
        return Again.WHEN_FREE
    return Again.SOON if reading else Again.NEVER


class RetryBudget:
    """Keeps an outage from becoming a storm: each retry takes something, each success gives a little back.

    One client and its copies share one. It allows 100 retries at once, and then one for every five successes.
    """

    def __init__(self) -> None:
        self._left = CAPACITY
        self._lock = threading.Lock()
        watch(self)

    def take(self) -> bool:
        """Whether one more retry is allowed; it is paid for at once."""
        with self._lock:
            if self._left < COST:
                return False
            self._left -= COST
            return True

    def give_back(self) -> None:
        """Note a success."""
        if self._left < CAPACITY:
            with self._lock:
                self._left = min(CAPACITY, self._left + REFUND)

    def after_fork(self) -> None:
        """Start with a free lock in a child process."""
        self._lock = threading.Lock()


class Retries:
    """The retries of one call: at most `allowed`, none of them beyond the budget."""

    def __init__(self, allowed: int, budget: RetryBudget, random: Callable[[], float]) -> None:
        self._allowed = allowed
        self._budget = budget
        self._random = random
        self._made = 0
        self._busy = 0
        self._slept = 0.0
        self._slept_busy = 0.0

    def pause(self, problem: Problem, safety: Safety) -> float | None:
        """Seconds to wait before the call is sent again; None if it must not be, or was often enough."""
        what = again(problem, safety)
        if what is Again.NEVER or not self._allowed:
            return None
        if what is Again.WHEN_FREE:
            self._busy += 1
            seconds = busy_pause(self._busy, self._random)
            self._slept_busy += seconds
            if self._slept_busy > BUSY_SECONDS:
                return None
        else:
            self._made += 1
            seconds = pause(self._made, self._random)
            if self._made > self._allowed or not self._budget.take():
                return None
        self._slept += seconds
        return seconds if self._slept <= ALL_SECONDS else None


def pause(number: int, random: Callable[[], float]) -> float:
    """Seconds before retry `number` (from 1): full jitter below a bound that doubles, at most 8."""
    return random() * min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** (number - 1))


def busy_pause(number: int, random: Callable[[], float]) -> float:
    """Seconds before a busy gateway is asked again: at least half of a bound that doubles, at most 2.

    Never next to nothing: each time that it is asked counts against the month's calls.
    """
    bound = min(BUSY_LONGEST_SECONDS, BUSY_FIRST_SECONDS * 2.0 ** (number - 1))
    return bound * (1.0 + random()) / 2.0
