"""Time as a parameter: one object that tells both clocks."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Both clocks of a machine, in seconds."""

    def time(self) -> float:
        """Wall clock: seconds since 1970. For what is written down or sent."""
        ...

    def monotonic(self) -> float:
        """A clock that never jumps. For what is decided."""
        ...


class SystemClock:
    """The clocks of this machine."""

    def time(self) -> float:
        """Wall clock in seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds of a clock that never jumps."""
        return time.monotonic()
