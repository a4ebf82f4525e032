"""What the simulator was asked, with secrets masked."""

from __future__ import annotations

from collections import deque
from typing import Final, NamedTuple

SECRET: Final = "***"
KEPT: Final = 10_000


class Entry(NamedTuple):
    """One request: when, which operation, its fields (secrets masked), and what it was answered."""

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
