"""Which of the waiting events is next: the order of a spool, without I/O."""

from __future__ import annotations

import heapq
from collections import deque


class Agenda:
    """Ids in the order in which they are handed out.

    Ids grow as they come. One of a lane is out at a time, the smallest first; lanes take turns. An id that rests lets
    those behind it pass, and stands before them again once the rest is over.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, list[int]] = {}  # a heap for each lane
        self._turns: deque[str] = deque()  # lanes that have something to hand out, and nothing out
        self._out: dict[int, str] = {}
        self._resting: list[tuple[float, int, str]] = []

    def add(self, number: int, lane: str, due: float, now: float) -> None:
        """Let an id wait, or rest until it is due."""
        if due > now:
            heapq.heappush(self._resting, (due, number, lane))
        else:
            self._wait(number, lane)

    def take(self, now: float) -> int | None:
        """The next id, which is out until `finish` or `rest`; None if nothing is due."""
        while self._resting and self._resting[0][0] <= now:
            _, number, lane = heapq.heappop(self._resting)
            self._wait(number, lane)
        if not self._turns:
            return None
        lane = self._turns.popleft()
        number = heapq.heappop(self._waiting[lane])
        self._out[number] = lane
        return number

    def finish(self, number: int) -> None:
        """Forget an id; its lane goes on."""
        self._free(number)

    def rest(self, number: int, due: float) -> None:
        """Hand an id out again when it is due; its lane goes on meanwhile."""
        lane = self._free(number)
        if lane is not None:
            heapq.heappush(self._resting, (due, number, lane))

    def next_due(self) -> float | None:
        """When the next rest ends."""
        return self._resting[0][0] if self._resting else None

    def _wait(self, number: int, lane: str) -> None:
        line = self._waiting.setdefault(lane, [])
        if not line and lane not in self._out.values():
            self._turns.append(lane)
        heapq.heappush(line, number)

    def _free(self, number: int) -> str | None:
        lane = self._out.pop(number, None)
        if lane is None:
            return None
        if self._waiting.get(lane):
            self._turns.append(lane)
        else:
            self._waiting.pop(lane, None)
        return lane
