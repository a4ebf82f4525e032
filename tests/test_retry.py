"""What changes nothing is sent again after what passes by itself; what changes something only if it was not done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk._runtime.operation import Safety
from ttlock_sdk.answers import Cause, Problem
from ttlock_sdk.retry import ALL_SECONDS, BUSY_SECONDS, Again, Retries, RetryBudget, again, busy_pause, pause

READING = [Safety.READ, Safety.QUERY]
CHANGING = [Safety.WRITE, Safety.COMMAND]
NOT_SENT = Problem(Cause.NOT_SENT)
BUSY = [Problem(Cause.CODE, code=-3003), Problem(Cause.CODE, code=-3037)]
PASSING = [
    Problem(Cause.NO_ANSWER, timeout=True),
    Problem(Cause.UNREADABLE, status=200),
    Problem(Cause.UNREADABLE, status=500),
    Problem(Cause.UNREADABLE, status=502),
    Problem(Cause.UNREADABLE, status=520),
    Problem(Cause.CODE, code=90000),
    Problem(Cause.CODE, code=30006),
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


@pytest.mark.parametrize("safety", READING)
@pytest.mark.parametrize("problem", [NOT_SENT, *PASSING])
def test_what_changes_nothing_is_repeated_after_a_passing_fault(problem: Problem, safety: Safety) -> None:
    assert again(problem, safety) is Again.SOON


@pytest.mark.parametrize("safety", list(Safety))
@pytest.mark.parametrize("problem", LASTING)
def test_nothing_is_repeated_where_it_would_not_help(problem: Problem, safety: Safety) -> None:
    assert again(problem, safety) is Again.NEVER


@pytest.mark.parametrize("safety", CHANGING)
@pytest.mark.parametrize("problem", PASSING)
def test_a_write_or_command_is_not_repeated_once_it_may_have_arrived(problem: Problem, safety: Safety) -> None:
    assert again(problem, safety) is Again.NEVER


@pytest.mark.parametrize("safety", list(Safety))
def test_whatever_surely_was_not_done_is_repeated(safety: Safety) -> None:
    assert again(NOT_SENT, safety) is Again.SOON
    assert [again(problem, safety) for problem in BUSY] == [Again.WHEN_FREE, Again.WHEN_FREE]


def test_pauses_double_up_to_a_bound_with_full_jitter() -> None:
    assert [pause(number, lambda: 1.0) for number in range(1, 8)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert pause(3, lambda: 0.0) == 0.0


def test_a_busy_gateway_is_never_asked_again_at_once() -> None:
    assert [busy_pause(number, lambda: 0.0) for number in range(1, 5)] == [0.25, 0.5, 1.0, 1.0]
    assert [busy_pause(number, lambda: 1.0) for number in range(1, 5)] == [0.5, 1.0, 2.0, 2.0]


problems = st.sampled_from([NOT_SENT, *BUSY, *PASSING, *LASTING])


@given(
    allowed=st.integers(0, 10),
    met=st.lists(problems, min_size=1, max_size=60),
    safety=st.sampled_from(list(Safety)),
    jitter=st.floats(0, 1),
)
def test_whatever_a_call_meets_its_waits_are_bounded(
    allowed: int, met: list[Problem], safety: Safety, jitter: float
) -> None:
    retries = Retries(allowed, RetryBudget(), lambda: jitter)
    slept = busy = 0.0
    soon = 0
    for problem in met:
        seconds = retries.pause(problem, safety)
        if seconds is None:
            break
        slept += seconds
        if again(problem, safety) is Again.WHEN_FREE:
            busy += seconds
        else:
            soon += 1
    assert slept <= ALL_SECONDS
    assert busy <= BUSY_SECONDS
    assert soon <= allowed


@given(st.lists(st.booleans(), max_size=400))
def test_a_budget_is_never_overdrawn_and_never_grows_beyond_its_size(ends: list[bool]) -> None:
    budget = RetryBudget()
    left = 500
    for success in ends:
        if success:
            budget.give_back()
            left = min(500, left + 1)
        else:
            assert budget.take() == (left >= 5)
            left -= 5 if left >= 5 else 0
