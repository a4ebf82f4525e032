"""From what went wrong on the wire to the exception that a user sees."""

from __future__ import annotations

from typing import Final

from ._runtime.operation import Safety
from .answers import Cause, Problem
from .errors import (
    APIError,
    CallError,
    CallTimeoutError,
    ConnectionFailedError,
    ConnectionLostError,
    OutcomeUnknownError,
    QuotaExceededError,
    ServerError,
    UnreadableAnswerError,
    api_error_class,
)

CHANGING: Final = frozenset({Safety.WRITE, Safety.COMMAND})
_METER: Final = "read the meter with sync_state and get, or look at its records"
_LOOK: Final = {  # what tells whether a call was carried out, by operation or resource
    "locks.unlock": "ask the lock with tt.locks.query_open_state, or look at tt.records.list",
    "locks.lock": "ask the lock with tt.locks.query_open_state, or look at tt.records.list",
    "passcodes.add": "look with tt.passcodes.search, or let tt.passcodes.ensure do both",
    "passcodes": "look with tt.passcodes.search",
    "ekeys": "look with tt.ekeys.list_by_lock",
    "electricity_meters": _METER,
    "water_meters": _METER,
    "tenant_electricity_meters": _METER,
    "tenant_water_meters": _METER,
}


def error_of(problem: Problem, operation: str, safety: Safety, attempts: int, *, hint: str = "") -> CallError:
    """The exception for a problem: its class says what is known, its text what to do. `hint` is put at the end."""
    changing = safety in CHANGING
    if problem.cause is Cause.CODE:
        error = _code_error(problem, operation, attempts, hint)
        if changing and isinstance(error, ServerError):
            return _unknown(problem, operation, attempts, f"TTLock answered with code {problem.code} (internal error)")
        return error
    if problem.cause is Cause.NOT_SENT:
        return ConnectionFailedError(
            f"{operation}: the cloud could not be reached, nothing was done ({problem.text})",
            operation=operation,
            attempts=attempts,
        )
    if problem.cause is Cause.NO_ANSWER:
        if changing:
            return _unknown(problem, operation, attempts, f"no answer came ({problem.text})")
        lost = CallTimeoutError if problem.timeout else ConnectionLostError
        return lost(f"{operation}: no answer came ({problem.text})", operation=operation, attempts=attempts)
    return _unreadable(problem, operation, attempts, changing=changing and problem.cause is not Cause.REDIRECT)


def month_hint(problem: Problem, now: float) -> str:
    """When calls work again, if the problem is that those of the month are used up; `now` by the wall clock."""
    if problem.code is None or not issubclass(api_error_class(problem.code), QuotaExceededError):
        return ""
    from .quota.months import in_words, turn_after

    return f"The month turns on {in_words(turn_after(now))}."


def _code_error(problem: Problem, operation: str, attempts: int, hint: str) -> APIError:
    from .generated.error_table import TABLE

    assert problem.code is not None
    info = TABLE.get(problem.code)
    words = [f"{operation}: TTLock answered with code {problem.code}"]
    if info is not None:
        words = [f"{words[0]}: {info.meaning}", info.advice]
    quoted = problem.errmsg or problem.description
    if quoted and (info is None or quoted.rstrip(".") != info.meaning.rstrip(".")):
        hint = f"{hint} (TTLock says: {quoted})".lstrip()
    text = " ".join(filter(None, [*words, hint]))
    return api_error_class(problem.code)(
        text,
        operation=operation,
        attempts=attempts,
        code=problem.code,
        errmsg=problem.errmsg,
        description=problem.description,
        meaning=info.meaning if info else "",
        advice=info.advice if info else "",
        nothing_done=info.nothing_done if info else False,
    )


def _unreadable(problem: Problem, operation: str, attempts: int, *, changing: bool) -> CallError:
    found = f"{problem.text} came back" + (f", beginning with {problem.body_start!r}" if problem.body_start else "")
    if changing:
        return _unknown(problem, operation, attempts, found)
    advice = "; a redirect is never followed, check base_url" if problem.cause is Cause.REDIRECT else ""
    return UnreadableAnswerError(
        f"{operation}: {found} instead of an answer of TTLock{advice}",
        operation=operation,
        attempts=attempts,
        status=problem.status,
        body_start=problem.body_start,
    )


def _unknown(problem: Problem, operation: str, attempts: int, found: str) -> OutcomeUnknownError:
    look = _LOOK.get(operation) or _LOOK.get(operation.partition(".")[0], "list what the call would have changed")
    return OutcomeUnknownError(
        f"{operation}: the request was sent, but {found}. It may have been carried out: {look}, before you send it "
        f"again",
        operation=operation,
        attempts=attempts,
        code=problem.code,
        status=problem.status,
        body_start=problem.body_start,
    )
