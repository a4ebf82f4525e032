"""Every problem becomes the exception that says what is known, by the class of the call."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from ttlock_sdk import errors
from ttlock_sdk._runtime.operation import Safety
from ttlock_sdk.answers import Cause, Problem
from ttlock_sdk.generated.error_table import TABLE
from ttlock_sdk.problems import error_of

CHANGING = [Safety.WRITE, Safety.COMMAND]
READING = [Safety.READ, Safety.QUERY]


def error(problem: Problem, safety: Safety = Safety.READ) -> Any:
    return error_of(problem, "locks.unlock", safety, 2)


@pytest.mark.parametrize("code", sorted(TABLE))
def test_every_code_of_the_table_has_a_class_of_its_own_a_meaning_and_advice_in_its_text(code: int) -> None:
    found = error(Problem(Cause.CODE, code=code, errmsg="cloud words", description="云"))
    assert type(found).__name__ == TABLE[code].class_name
    assert (found.code, found.errmsg, found.description) == (code, "cloud words", "云")
    assert (found.operation, found.attempts, found.nothing_done) == ("locks.unlock", 2, TABLE[code].nothing_done)
    for words in (TABLE[code].meaning, TABLE[code].advice, str(code), "cloud words", "locks.unlock"):
        assert words in str(found)
    assert TABLE[code].meaning


def test_success_is_no_error_and_every_other_code_of_the_vendor_s_table_is_there() -> None:
    assert 0 not in TABLE
    assert len(TABLE) == 74  # 73 of the table, and 10015 of the page on encrypted passwords


def test_an_unknown_code_is_a_plain_api_error_with_all_that_came() -> None:
    found = error(Problem(Cause.CODE, code=-424242, errmsg="new"))
    assert type(found) is errors.APIError
    assert found.code == -424242
    assert "new" in str(found)


def test_words_of_the_cloud_that_say_the_same_are_not_repeated() -> None:
    meaning = TABLE[-3003].meaning
    assert str(error(Problem(Cause.CODE, code=-3003, errmsg=meaning.rstrip(".")))).count(meaning.rstrip(".")) == 1


@pytest.mark.parametrize("safety", list(Safety))
def test_what_was_never_sent_says_that_nothing_was_done(safety: Safety) -> None:
    found = error(Problem(Cause.NOT_SENT, text="ConnectError: refused"), safety)
    assert type(found) is errors.ConnectionFailedError
    assert "nothing was done" in str(found)


UNCLEAR = [
    Problem(Cause.NO_ANSWER, text="ReadTimeout", timeout=True),
    Problem(Cause.NO_ANSWER, text="ReadError"),
    Problem(Cause.UNREADABLE, text="an empty body", status=200),
    Problem(Cause.UNREADABLE, text="HTTP status 502", status=502, body_start="<html>"),
    Problem(Cause.CODE, code=90000),
]


@pytest.mark.parametrize("safety", CHANGING)
@pytest.mark.parametrize("problem", UNCLEAR)
def test_a_write_or_command_without_a_clear_answer_has_an_unknown_outcome(problem: Problem, safety: Safety) -> None:
    found = error(problem, safety)
    assert type(found) is errors.OutcomeUnknownError
    assert "may have been carried out" in str(found)
    assert (found.code, found.status) == (problem.code, problem.status)


@pytest.mark.parametrize("safety", READING)
@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (UNCLEAR[0], errors.CallTimeoutError),
        (UNCLEAR[1], errors.ConnectionLostError),
        (UNCLEAR[2], errors.UnreadableAnswerError),
        (UNCLEAR[3], errors.UnreadableAnswerError),
        (UNCLEAR[4], errors.ServerError),
    ],
)
def test_a_read_without_a_clear_answer_says_what_happened(problem: Problem, kind: type, safety: Safety) -> None:
    assert type(error(problem, safety)) is kind


@pytest.mark.parametrize("safety", list(Safety))
def test_a_redirect_was_not_carried_out_and_points_at_the_address(safety: Safety) -> None:
    found = error(Problem(Cause.REDIRECT, text="HTTP status 301", status=301), safety)
    assert type(found) is errors.UnreadableAnswerError
    assert "base_url" in str(found)


def test_failed_without_a_reason_tells_to_look_before_trying_again() -> None:
    found = error(Problem(Cause.CODE, code=1), Safety.COMMAND)
    assert type(found) is errors.OperationFailedError
    assert "check" in str(found).lower() or "look" in str(found).lower()


@pytest.mark.parametrize("problem", [*UNCLEAR, Problem(Cause.NOT_SENT), Problem(Cause.CODE, code=-3003)])
@pytest.mark.parametrize("safety", list(Safety))
def test_every_error_survives_pickling(problem: Problem, safety: Safety) -> None:
    found = error(problem, safety)
    copy = pickle.loads(pickle.dumps(found))  # noqa: S301
    assert type(copy) is type(found)
    assert str(copy) == str(found)
    assert vars(copy) == vars(found)
