"""Make a passcode be there, as often as one likes: look first, then add or change what differs. Without I/O."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

from ..arguments import milliseconds, passcode_digits
from ..errors import DuplicatePasscodeError, OutcomeUnknownError, ValidationError
from ..generated.models import Passcode, PasscodeType

Time = datetime | int
ROUNDS: Final = 3
SAME_MS: Final = 60_000  # the clock of a lock counts minutes


class Outcome(StrEnum):
    """What `ensure` did."""

    PRESENT = "present"  # it was as wanted
    ADDED = "added"
    CHANGED = "changed"
    REPLACED = "replaced"  # one of another type made way for it


class EnsuredPasscode(NamedTuple):
    """A passcode that is there now: its id, and what was done to get there."""

    passcode_id: int
    outcome: Outcome


class Find(NamedTuple):
    """List the passcodes that the digits find."""


class Add(NamedTuple):
    """Add the passcode, with these arguments."""

    arguments: dict[str, Any]


class Change(NamedTuple):
    """Change the passcode of this id, with these arguments."""

    passcode_id: int
    arguments: dict[str, Any]


class Delete(NamedTuple):
    """Delete the passcode of this id."""

    passcode_id: int


Steps = Generator[Find | Add | Change | Delete, Any, EnsuredPasscode]


def ensure(passcode: str, name: str | None, start: Time | None, end: Time | None) -> Steps:
    """The steps to it. Errors of a step are to be thrown into them.

    Raises:
        ValidationError: the digits are none, or only one of both times was given.
    """
    passcode_digits("passcode", passcode)
    if (start is None) != (end is None):
        raise ValidationError("pass start and end, or neither for a passcode without an end", argument="end")
    period = None
    if start is not None and end is not None:
        period = (milliseconds("start", start), milliseconds("end", end))
    return _rounds(passcode, name, period)


def _rounds(passcode: str, name: str | None, period: tuple[int, int] | None) -> Steps:
    for left in reversed(range(ROUNDS)):
        try:
            return (yield from _round(passcode, name, period))
        except (OutcomeUnknownError, DuplicatePasscodeError):
            # the digits are on a lock once at most: what got through after all is found by the next look
            if not left:
                raise
    raise AssertionError


def _round(passcode: str, name: str | None, period: tuple[int, int] | None) -> Steps:
    listed: Sequence[Passcode] = yield Find()
    found = [code for code in listed if code.keyboard_pwd == passcode]
    dates = {} if period is None else {"start": period[0], "end": period[1]}
    kind = PasscodeType.PERMANENT if period is None else PasscodeType.PERIOD
    if not found:
        added = yield Add({"name": name, "passcode_type": kind, **dates})
        return EnsuredPasscode(added.keyboard_pwd_id, Outcome.ADDED)
    code = found[0]
    if code.keyboard_pwd_type != kind:
        yield Delete(code.keyboard_pwd_id)  # no page tells of a call that turns one type into another
        added = yield Add({"name": name or code.keyboard_pwd_name, "passcode_type": kind, **dates})
        return EnsuredPasscode(added.keyboard_pwd_id, Outcome.REPLACED)
    changes: dict[str, Any] = {} if name in {None, code.keyboard_pwd_name} else {"name": name}
    if period is not None and not _lasts(code, period):
        changes |= dates
    if changes:
        yield Change(code.keyboard_pwd_id, changes)
    return EnsuredPasscode(code.keyboard_pwd_id, Outcome.CHANGED if changes else Outcome.PRESENT)


def _lasts(code: Passcode, period: tuple[int, int]) -> bool:
    if code.start_date is None or code.end_date is None:
        return False
    return abs(code.start_date - period[0]) < SAME_MS and abs(code.end_date - period[1]) < SAME_MS
