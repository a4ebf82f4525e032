"""Where events are kept from the moment they are answered with `success` until a handler has handled them.

A spool is any object with the methods of `Spool`. `FolderSpool` serves the processes of one machine, `RedisSpool` the
workers of many. Both keep passcodes and card numbers as long as an event waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from attrs import field, frozen

from ..events import Event
from ..keeping import Entry


@frozen
class Taken:
    """An event that is being handled.

    Attributes:
        id: the spool's name for it.
        attempt: 1 for the first time it is handed over; times when the process died count too.
        text: the event, for `keeping.event_of`.
        received: when it came, in seconds since 1970.
    """

    id: str
    attempt: int
    text: str = field(repr=False)
    received: float


@frozen
class DeadLetter:
    """An event that was given up.

    Attributes:
        id: for `replay` and `discard`.
        event: what came; None if it cannot be read any more.
        attempts: how often it was handed over.
        reason: the sort of error that the last attempt ended with; never its text, which might hold a code.
    """

    id: str
    event: Event | None
    attempts: int
    reason: str


class Spool(Protocol):
    """Keeps events. All methods may be called from any thread.

    What `put` has taken is handed out by `take` until `done` or `bury` is called for it, also after the process died.
    """

    def put(self, entries: Sequence[Entry]) -> int:
        """Keep events; they are safe once this returns. Those whose key was there before are dropped.

        Returns:
            How many were new.
        """
        ...

    def take(self, seconds: float) -> Taken | None:
        """An event that is due, which nobody else gets meanwhile; None if there was none for so long."""
        ...

    def done(self, taken: Taken) -> None:
        """It was handled: it is never handed out again once this returns."""
        ...

    def later(self, taken: Taken, seconds: float, *, counts: bool = True) -> None:
        """It was not handled: it is handed out again after so many seconds.

        Args:
            taken: what `take` gave.
            seconds: how long it rests.
            counts: False takes back that this was an attempt.
        """
        ...

    def bury(self, taken: Taken, reason: str) -> None:
        """It is given up: it stays among the dead letters until somebody replays or discards it."""
        ...

    def dead(self) -> list[DeadLetter]:
        """The events that were given up, oldest first."""
        ...

    def replay(self, ids: Iterable[str] | None = None) -> int:
        """Hand out dead letters once more, all of them if no ids are given; how many there were."""
        ...

    def discard(self, ids: Iterable[str]) -> int:
        """Forget dead letters; how many there were."""
        ...

    def close(self) -> None:
        """Let go of files and connections; whatever is called next opens them anew."""
        ...
