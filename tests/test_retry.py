"""Reads and queries are sent again after what passes by itself; writes and commands never are."""

from __future__ import annotations

import pytest

from ttlock_sdk._runtime.operation import Safety
from ttlock_sdk.answers import Cause, Problem
from ttlock_sdk.retry import may_retry, pause

PASSING = [
    Problem(Cause.NOT_SENT),
    Problem(Cause.NO_ANSWER, timeout=True),
    Problem(Cause.UNREADABLE, status=200),
    Problem(Cause.UNREADABLE, status=500),
    Problem(Cause.UNREADABLE, status=502),
    Problem(Cause.UNREADABLE, status=520),
    Problem(Cause.CODE, code=90000),
    Problem(Cause.CODE, code=30006),
    Problem(Cause.CODE, code=-3003),
    Problem(Cause.CODE, code=-3037),
]
LASTING = [
    Problem(Cause.REDIRECT, status=301),
    Problem(Cause.UNREADABLE, status=404),
    Problem(Cause.UNREADABLE, status=201),
    Problem(Cause.UNREADABLE, status=499),
    Problem(Cause.UNREADABLE),
    Problem(Cause.CODE, code=30007),
    Problem(Cause.CODE, code=-1003),
    Problem(Cause.CODE, code=1),
    Problem(Cause.CODE, code=-424242),
]


@pytest.mark.parametrize("safety", [Safety.READ, Safety.QUERY])
@pytest.mark.parametrize("problem", PASSING)
def test_what_changes_nothing_is_repeated_after_a_passing_fault(problem: Problem, safety: Safety) -> None:
    assert may_retry(problem, safety)


@pytest.mark.parametrize("safety", list(Safety))
@pytest.mark.parametrize("problem", LASTING)
def test_nothing_is_repeated_where_it_would_not_help(problem: Problem, safety: Safety) -> None:
    assert not may_retry(problem, safety)


@pytest.mark.parametrize("safety", [Safety.WRITE, Safety.COMMAND])
@pytest.mark.parametrize("problem", [*PASSING, *LASTING])
def test_a_write_or_command_is_never_repeated(problem: Problem, safety: Safety) -> None:
    assert not may_retry(problem, safety)


def test_pauses_double_up_to_a_bound_with_full_jitter() -> None:
    assert [pause(number, lambda: 1.0) for number in range(1, 8)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert pause(3, lambda: 0.0) == 0.0
