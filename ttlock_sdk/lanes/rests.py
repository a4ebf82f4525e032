"""How long a gateway rests after each call, as its answers show: who waits that long is spared a refusal.

A refusal counts against the month's calls like an answer. So what a busy gateway taught is remembered for its lane, and
tried a little shorter each time that it was long enough.
"""

from __future__ import annotations

from typing import Final

LONGEST_SECONDS: Final = 2.0
SHORTER: Final = 0.95
FORGOTTEN_SECONDS: Final = 0.01


class Rests:
    """What is known of the rests of one client's lanes. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._ended: dict[str, float] = {}
        self._seconds: dict[str, float] = {}

    def before(self, lane: str, now: float) -> float:
        """Seconds to wait before the next call goes out."""
        known = self._seconds.get(lane)
        if known is None:
            return 0.0
        return min(known, max(0.0, self._ended.get(lane, 0.0) + known - now))

    def answered(self, lane: str, sent_at: float, now: float, *, refused: bool) -> None:
        """Note that a call sent at `sent_at` went through; `refused` if it was told before that the gateway is busy."""
        ended = self._ended.get(lane)
        if refused and ended is not None:
            self._seconds[lane] = min(LONGEST_SECONDS, max(sent_at - ended, self._seconds.get(lane, 0.0)))
        elif lane in self._seconds:
            self._seconds[lane] *= SHORTER
            if self._seconds[lane] < FORGOTTEN_SECONDS:
                del self._seconds[lane]
        self._ended[lane] = now
