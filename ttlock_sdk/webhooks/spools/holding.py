"""Signs of life for what a worker has taken, from a thread that runs only while there is something."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

log: Final = logging.getLogger("ttlock_sdk.webhooks")


class Holding:
    """The ids that this process has taken.

    Args:
        renew: called with all of them, again and again.
        seconds: the time between two calls.
    """

    def __init__(self, renew: Callable[[list[str]], object], seconds: float) -> None:
        self._renew = renew
        self._seconds = seconds
        self._ids: set[str] = set()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = threading.Event()

    def add(self, number: str) -> None:
        """Hold an id from now on."""
        with self._guard:
            self._ids.add(number)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="ttlock-holding", daemon=True)
                self._thread.start()

    def drop(self, number: str) -> None:
        """Hold it no more."""
        with self._guard:
            self._ids.discard(number)

    def close(self) -> None:
        """End the thread."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join()

    def _serve(self) -> None:
        while not self._closed.wait(self._seconds):
            with self._guard:
                ids = list(self._ids)
            if not ids:
                continue
            try:
                self._renew(ids)
            except Exception as error:  # the next sign of life may still come in time
                log.warning("Redis was not told that events are still being handled: %s", type(error).__name__)
