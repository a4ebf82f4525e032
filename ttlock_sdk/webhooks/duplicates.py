"""Callbacks that come twice, told from those that are new."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from .events import Event

WINDOW_SECONDS: Final = 10.0


class Duplicates:
    """Remembers the events of one process.

    An event with a key is a repetition whenever its key was there before. One without a key has no time of its own: it
    counts as repeated only if the very same bytes came within the last ten seconds, since a door may open twice.

    Args:
        keep: how many events to remember; the oldest are forgotten.
        clock: seconds that only go forward.
    """

    def __init__(self, *, keep: int = 100_000, clock: Callable[[], float] = time.monotonic) -> None:
        self._keep = keep
        self._clock = clock
        self._seen: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def is_repeated(self, event: Event) -> bool:
        """Whether an event was there before; from now on it was. Safe to call from many threads."""
        name = event.key or event.digest
        with self._lock:
            now = self._clock()
            before = self._seen.get(name)
            if before is not None and (event.key is not None or now - before <= WINDOW_SECONDS):
                return True
            self._seen[name] = now
            self._seen.move_to_end(name)
            if len(self._seen) > self._keep:
                self._seen.popitem(last=False)
            return False
