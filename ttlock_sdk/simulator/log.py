"""What the simulator was asked, with secrets masked."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from .document import Described

SECRET: Final = "***"
KEPT: Final = 10_000
FIELDS, LONGEST = 60, 100  # of one request, and of a name or a value


class Entry(NamedTuple):
    """One request: when, which operation, its fields, and what it was answered.

    Of fields that are secret, or that the operation does not have, the names alone are shown.
    """

    time: float
    operation: str
    path: str
    fields: dict[str, str]
    code: int | None
    status: int


class Log:
    """The last 10,000 requests, oldest first, and counts of all."""

    def __init__(self) -> None:
        self.entries: deque[Entry] = deque(maxlen=KEPT)
        self.counts: dict[str, int] = {}

    def add(self, entry: Entry) -> None:
        """Note one request."""
        self.entries.append(entry)
        self.counts[entry.operation] = self.counts.get(entry.operation, 0) + 1


def masked(operation: Described, fields: Mapping[str, str]) -> dict[str, str]:
    """Fields as the log keeps them: not for long what is long, and never what might be a secret."""
    return {
        name[:LONGEST]: value[:LONGEST] if name in operation.shown else SECRET
        for name, value in islice(fields.items(), FIELDS)
    }
