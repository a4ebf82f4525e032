"""The simulator's own clock, which can be moved."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

END_OF_TIME: Final = 253_402_300_800.0 - 10 * 365 * 86_400  # tokens and passcodes end later than now


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
        """Move the clock; a negative number moves it back.

        Raises:
            ValueError: it is no number, or leads out of the years 1970 to 9989.
        """
        if not 0 <= self.time() + seconds < END_OF_TIME:  # also what is no number
            raise ValueError(f"seconds must not lead out of the years 1970 to 9989, as {seconds!r} does")
        self._shift += seconds
