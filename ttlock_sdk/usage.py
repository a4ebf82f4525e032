"""How many requests a client has sent."""

from __future__ import annotations

import threading
from collections import Counter


class Usage:
    """Requests sent, by operation. Every request counts against the month's quota, also one that fails."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def add(self, operation: str) -> None:
        """Count one request."""
        with self._lock:
            self._counts[operation] += 1

    @property
    def total(self) -> int:
        """All requests so far."""
        with self._lock:
            return self._counts.total()

    @property
    def by_operation(self) -> dict[str, int]:
        """Requests by operation, such as `{"locks.list": 3}`."""
        with self._lock:
            return dict(self._counts)

    def after_fork(self) -> None:
        """Start with a free lock in a child process; the counts go on."""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"Usage(total={self.total}, by_operation={self.by_operation})"
