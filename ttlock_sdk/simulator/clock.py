"""The simulator's own clock, which can be moved."""

from __future__ import annotations

import time
from collections.abc import Callable


class SimulatedClock:
    """Follows the wall clock of this machine, shifted by what it was moved.

    Args:
        now: tells the seconds since 1970 that it follows; a constant makes a clock that stands still.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._shift = 0.0

    def time(self) -> float:
        """Seconds since 1970."""
        return self._now() + self._shift

    def monotonic(self) -> float:
        """The same, for clients in simulated time: `TTLock(..., clock=sim.clock, sleep=sim.clock.advance)`."""
        return self.time()

    def ms(self) -> int:
        """Milliseconds since 1970, as the cloud counts."""
        return int(self.time() * 1000)

    @property
    def shift(self) -> float:
        """By how many seconds it was moved."""
        return self._shift

    def advance(self, seconds: float) -> None:
        """Move the clock; a negative number moves it back."""
        self._shift += seconds
