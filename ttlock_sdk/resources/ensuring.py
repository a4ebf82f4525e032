"""Make a passcode be there, as often as one likes: look first, then add or change what differs. Without I/O."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, NamedTuple

from ..arguments import form_fields, milliseconds, passcode_digits
from ..errors import DuplicatePasscodeError, OutcomeUnknownError, ValidationError
from ..generated.models import CredentialStatus, Passcode, PasscodeType, Via

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


def ensure(
    lock_id: int, passcode: str, name: str | None, start: Time | None, end: Time | None, via: Via | int
) -> Steps:
    """The steps to it. Errors of a step are to be thrown into them.

    Raises:
        ValidationError: an argument is not allowed.
    """
    passcode_digits("passcode", passcode)
    if (start is None) != (end is None):
        raise ValidationError("pass start and end, or neither for a passcode without an end", argument="end")
    period = None
    if start is not None and end is not None:
        period = (milliseconds("start", start), milliseconds("end", end))
    wanted = Wanted(passcode, name, period)
    _check({"lock_id": lock_id, "passcode": passcode, "via": via, **wanted.added(name)})
    return _rounds(wanted)


class Wanted(NamedTuple):
    """The passcode as it is to be; `period` in epoch milliseconds, None for one without an end."""

    passcode: str
    name: str | None
    period: tuple[int, int] | None

    @property
    def kind(self) -> PasscodeType:
        """The type that fits its period."""
        return PasscodeType.PERMANENT if self.period is None else PasscodeType.PERIOD

    @property
    def dates(self) -> dict[str, Any]:
        """Its period as arguments; none for a passcode without an end."""
        return {} if self.period is None else {"start": self.period[0], "end": self.period[1]}

    def added(self, name: str | None) -> dict[str, Any]:
        """The arguments that add it under a name."""
        return {"name": name, "passcode_type": self.kind, **self.dates}


def _check(arguments: dict[str, Any]) -> None:
    """Refuse what no step could be made with, before the first: one of them deletes."""
    from ..generated.api.passcodes import add_passcode

    form_fields(add_passcode.OPERATION, arguments)


def _rounds(wanted: Wanted) -> Steps:
    name = wanted.name
    has_deleted = False
    left = ROUNDS
    while True:
        found = (code for code in (yield Find()) if code.keyboard_pwd == wanted.passcode)
        code: Passcode | None = next(found, None)
        if code is not None and (code.status == CredentialStatus.DELETING or (has_deleted and _never_came(code))):
            raise _going()
        if code is not None and name is None:
            name = code.keyboard_pwd_name  # also where it has to be added anew
        try:
            if code is not None and _never_came(code):
                yield Delete(code.keyboard_pwd_id)  # through a lock's own network this is but begun: look again
                has_deleted = True
            else:
                return (yield from _round(wanted, name, code))
        except (OutcomeUnknownError, DuplicatePasscodeError):
            # the digits are on a lock once at most: what got through after all is found by the next look
            left -= 1
            if not left:
                raise


def _never_came(code: Passcode) -> bool:
    return code.status == CredentialStatus.ADD_FAILED


def _going() -> DuplicatePasscodeError:
    advice = "Call again in a minute, when the lock has been told."
    return DuplicatePasscodeError(
        f"passcodes.ensure: the digits are being deleted from the lock just now. {advice}",
        operation="passcodes.ensure",
        meaning="The digits are being deleted from the lock just now.",
        advice=advice,
    )


def _round(wanted: Wanted, name: str | None, code: Passcode | None) -> Steps:
    if code is None:
        added = yield Add(wanted.added(name))
        return EnsuredPasscode(added.keyboard_pwd_id, Outcome.ADDED)
    if code.keyboard_pwd_type != wanted.kind:
        yield Delete(code.keyboard_pwd_id)  # no page tells of a call that turns one type into another
        added = yield Add(wanted.added(name))
        return EnsuredPasscode(added.keyboard_pwd_id, Outcome.REPLACED)
    changes: dict[str, Any] = {} if name == code.keyboard_pwd_name else {"name": name}
    is_in_doubt = code.status == CredentialStatus.MODIFY_FAILED  # the lock may have it as it was before
    if wanted.period is not None and (is_in_doubt or not _lasts(code, wanted.period)):
        changes |= wanted.dates
    if changes:
        yield Change(code.keyboard_pwd_id, changes)
    return EnsuredPasscode(code.keyboard_pwd_id, Outcome.CHANGED if changes else Outcome.PRESENT)


def _lasts(code: Passcode, period: tuple[int, int]) -> bool:
    if code.start_date is None or code.end_date is None:
        return False
    return abs(code.start_date - period[0]) < SAME_MS and abs(code.end_date - period[1]) < SAME_MS
