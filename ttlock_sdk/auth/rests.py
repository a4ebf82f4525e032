"""After a failed renewal nobody asks the cloud again for a while: in this process, and in all that share a store."""

from __future__ import annotations

import json
from typing import Any, Final, NamedTuple

from .. import errors
from ..errors import APIError, CallError, TTLockError

FIRST_SECONDS: Final = 5.0
LONGEST_SECONDS: Final = 60.0


class Rest(NamedTuple):
    """Until when nobody asks, by the wall clock, and why: the class of the error, its text and its code.

    `failures` counts how many renewals failed one after the other.
    """

    until: float
    failures: int
    kind: str
    message: str
    code: int | None = None

    @classmethod
    def after(cls, failure: TTLockError, failures: int, now: float) -> Rest:
        """The rest after a failure, the `failures`-th in a row."""
        code = getattr(failure, "code", None)
        return cls(now + rest_seconds(failures), failures, type(failure).__name__, str(failure), code)

    @classmethod
    def from_json(cls, text: str | bytes | None) -> Rest | None:
        """What `to_json` wrote; None for anything else."""
        if text is None:
            return None
        try:
            until, failures, kind, message, code = json.loads(text)
            return cls(float(until), int(failures), str(kind), str(message), None if code is None else int(code))
        except (ValueError, TypeError, OverflowError, RecursionError):
            return None

    def to_json(self) -> str:
        """The same as text. The text of an error holds no secret, so this holds none."""
        return json.dumps(self)

    @property
    def began(self) -> float:
        """When it began, by the wall clock."""
        return self.until - rest_seconds(max(1, self.failures))

    def lasts(self, now: float) -> bool:
        """Whether it is not over yet. One that lies far ahead comes from a clock that was set back since."""
        return now < self.until <= now + LONGEST_SECONDS

    def error(self) -> TTLockError:
        """The error that began it, for somebody who did not see it happen."""
        kind: Any = getattr(errors, self.kind, None)
        if not (isinstance(kind, type) and issubclass(kind, TTLockError)):
            kind = TTLockError
        if not issubclass(kind, CallError):
            return TTLockError(self.message) if kind is TTLockError else _plain(kind, self.message)
        more = {"code": self.code} if issubclass(kind, APIError) else {}
        found: TTLockError = kind(self.message, operation=self.message.partition(":")[0], **more)
        return found


def rest_seconds(failures: int) -> float:
    """How long to rest after so many failures in a row: 5 s, then twice as long each time, at most a minute."""
    return min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(failures - 1, 10))


def _plain(kind: type[TTLockError], message: str) -> TTLockError:
    return kind(message)
