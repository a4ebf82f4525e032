"""A script in time: acts that wait for the simulator's clock."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush


class Script:
    """Acts by the time at which they are to happen."""

    def __init__(self) -> None:
        self._acts: list[tuple[float, int, Callable[[], object]]] = []
        self._count = 0

    def add(self, at: float, act: Callable[[], object]) -> None:
        """Let an act wait for a time, in seconds since 1970; of two for the same time the first comes first."""
        self._count += 1
        heappush(self._acts, (at, self._count, act))

    def due(self, now: float) -> Callable[[], object] | None:
        """The next act whose time has come, taken off the script."""
        if not self._acts or self._acts[0][0] > now:
            return None
        return heappop(self._acts)[2]
