"""One month of one application: what the store is known to hold, and the batch that it has not been told yet."""

from __future__ import annotations

import threading
from hashlib import sha256
from typing import Self

from ..errors import ConfigurationError


class Ledger:
    """`told` is what the store is known to hold, `sending` is on its way there, `waiting` is the size of the batch.

    Without a store everything waits. Not thread-safe: the meter's lock is held around it.
    """

    __slots__ = ("asked", "counts", "key", "month", "sending", "told", "waiting")

    def __init__(self, key: str, month: str) -> None:
        self.key = key
        self.month = month
        self.counts: dict[str, int] = {}
        self.waiting = self.sending = self.told = 0
        self.asked = False

    @property
    def used(self) -> int:
        """All requests of the month that are known here."""
        return self.told + self.sending + self.waiting

    def take(self) -> dict[str, int]:
        """The batch, on its way from now on."""
        batch, self.counts = self.counts, {}
        self.sending += self.waiting
        self.waiting = 0
        return batch

    def settle(self, batch: dict[str, int], total: int | None) -> None:
        """Note what came of a batch: the store's `total`, or None if it has to be sent again."""
        sent = sum(batch.values())
        self.sending -= sent
        if total is not None:
            self.asked = True
            self.told = max(self.told + sent, total)  # a store that was emptied gives no call back
            return
        self.waiting += sent
        for operation, count in batch.items():
            self.counts[operation] = self.counts.get(operation, 0) + count

    def after_fork(self) -> None:
        """Leave the batch to the parent process, and ask the store anew."""
        self.told, self.waiting, self.sending = self.used, 0, 0
        self.counts = {}
        self.asked = False


class Batch:
    """Counts by operation on their way to a month of the store; without any, the store is only asked.

    Within `with`, `total` is set to what the store says; otherwise the counts go back to the ledger. Exceptions of the
    store end there and stay as `failure`, but for `ConfigurationError`: what is set up wrong will not pass.
    """

    def __init__(self, ledger: Ledger, lock: threading.Lock) -> None:
        self._ledger = ledger
        self._lock = lock
        self.key = ledger.key
        self.month = ledger.month
        self.counts: dict[str, int] = {}
        self.total: int | None = None
        self.failure: Exception | None = None

    def __enter__(self) -> Self:
        with self._lock:
            self.counts = self._ledger.take()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        with self._lock:
            self._ledger.settle(self.counts, self.total)
        if not isinstance(error, Exception) or isinstance(error, ConfigurationError):
            return False
        self.failure = error
        return True


def key_of(client_id: str, host: str) -> str:
    """What a store keeps the counts of an application under: a hash, as an id is nobody else's business."""
    return sha256(f"{host}|{client_id}".encode()).hexdigest()[:32]
