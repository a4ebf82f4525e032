"""Exit codes by kind of error, and what is said about each."""

from __future__ import annotations

import errno
from typing import Final

from .. import errors

USAGE: Final = 2
NOT_FOUND: Final = 4
FILES: Final = 12
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

BY_CLASS: Final[tuple[tuple[type[BaseException], int], ...]] = (  # the first that fits
    (errors.ValidationError, USAGE),
    (errors.ConfigurationError, 3),
    (errors.AuthenticationError, 3),
    (errors.WrongRegionError, 3),
    (errors.ClockError, 3),
    (errors.NotFoundError, NOT_FOUND),
    (errors.PermissionDeniedError, 5),
    (errors.DeviceError, 6),
    (errors.ConflictError, 7),
    (errors.LimitError, 8),
    (errors.QuotaGuardError, 8),
    (errors.OutcomeUnknownError, 10),
    (errors.TransportError, 9),
    (errors.InvalidRequestError, USAGE),
    (errors.APIError, 11),
    (OSError, FILES),
)
"""The exit code of each kind of error; 1 for what is not here."""


_LOOK: Final = {  # what tells a person whether a call was carried out, by operation or resource
    "locks.unlock": "Look with `ttlock info LOCK --live` or `ttlock records LOCK`.",
    "locks.lock": "Look with `ttlock info LOCK --live` or `ttlock records LOCK`.",
    "passcodes": "Look with `ttlock codes list LOCK`; `ttlock codes ensure` adds or changes what is not as wanted.",
    "ekeys": "Look with `ttlock keys list LOCK`.",
    "cards": "Look with `ttlock cards LOCK`.",
    "fingerprints": "Look with `ttlock fingerprints LOCK`.",
}


class Problem(errors.TTLockError):
    """What a command found out by itself: a sentence for a person, and an exit code."""

    def __init__(self, sentence: str, code: int = USAGE) -> None:
        super().__init__(sentence)
        self.code = code


def code_of(error: BaseException) -> int:
    """The exit code for an error."""
    if isinstance(error, Problem):
        return error.code
    return next((code for kind, code in BY_CLASS if isinstance(error, kind)), 1)


def where_to_look(operation: str) -> str:
    """Which command tells whether an operation was carried out; empty if none is known to."""
    return _LOOK.get(operation) or _LOOK.get(operation.partition(".")[0], "")


def sentence_of(error: BaseException) -> str:
    """What to tell a person: what happened, and what to do."""
    if isinstance(error, errors.APIError):
        advice = error.advice if error.advice not in str(error) else ""
        return f"{error} {advice}".strip()
    if isinstance(error, errors.OutcomeUnknownError):
        return f"{error}. {where_to_look(error.operation)}".rstrip()
    if isinstance(error, OSError):
        what = f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}"
        if error.errno in {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}:
            return f"nothing more can be written: {what}. Make room, then run the same command again."
        return f"a file cannot be used: {what}"
    if isinstance(error, errors.NotAuthenticatedError):
        return "nobody is logged in: run `ttlock login`, or set TTLOCK_USERNAME and TTLOCK_PASSWORD"
    return str(error)
