"""When a call may be sent again, and how long to wait before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ._runtime.operation import Safety
from .answers import Cause, Problem

DEFAULT_RETRIES: Final = 2
FIRST_SECONDS: Final = 0.5
LONGEST_SECONDS: Final = 8.0


def may_retry(problem: Problem, safety: Safety) -> bool:
    """Whether the same call may be sent once more.

    Reads and queries change nothing: they are repeated after a fault of the wire, a page of a proxy, a status 5xx and
    the codes that pass by themselves. Writes and commands are never repeated.
    """
    if safety not in {Safety.READ, Safety.QUERY}:
        return False
    if problem.cause is Cause.CODE:
        from .generated.error_table import TABLE

        info = TABLE.get(problem.code) if problem.code is not None else None
        return info is not None and info.retry != "never"
    if problem.cause is Cause.UNREADABLE:
        return problem.status is not None and (problem.status == 200 or problem.status >= 500)
    return problem.cause is not Cause.REDIRECT


def pause(number: int, random: Callable[[], float]) -> float:
    """Seconds before retry `number` (from 1): full jitter below a bound that doubles, at most 8."""
    return random() * min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** (number - 1))
