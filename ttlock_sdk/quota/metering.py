"""Requests counted, held against the budget and handed to the store in batches, without I/O.

`flushing.py` drives what is decided here, for threads and for tasks.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from .._runtime.operation import Safety
from .ledger import Batch, Ledger, key_of
from .months import Month, month_at, turn_after

if TYPE_CHECKING:
    from ..auth.signing import Application
    from ..clock import Clock
    from .budget import Budget

BATCH_SECONDS: Final = 10.0
BATCH_CALLS: Final = 100
log = logging.getLogger("ttlock_sdk.usage")


class Flush(NamedTuple):
    """Bring the counts to the store. `first`: it was never asked before, and nobody may go on until it was."""

    application: Application
    first: bool


class Meter:
    """Counts the requests of one client and its copies, and refuses what its budget has no room for."""

    def __init__(self, clock: Clock, budget: Budget | None, *, sharing: bool) -> None:
        self._clock = clock
        self._budget = budget
        self._sharing = sharing
        self._counts: dict[str, int] = {}
        self._ledgers: dict[tuple[str, str, str], Ledger] = {}
        self._current: tuple[Application | None, Month, Ledger] | None = None
        self._failing = False
        self._flush_at = 0.0  # monotonic
        self._lock = threading.Lock()

    def due(self, application: Application) -> Flush | None:
        """Whether it is time to bring the counts to the store. Whoever is told so has to do it."""
        if not self._sharing:
            return None
        with self._lock:
            ledger = self._ledger(application)
            now = self._clock.monotonic()
            if not ledger.asked:
                return Flush(application, first=True)
            if now >= self._flush_at or (ledger.waiting >= BATCH_CALLS and not self._failing):
                self._flush_at = now + BATCH_SECONDS
                return Flush(application, first=False)
        return None

    def asked(self, application: Application) -> bool:
        """Whether the store was asked about this month."""
        with self._lock:
            return self._ledger(application).asked

    def admit(self, application: Application, operation: str, safety: Safety, attempts: int) -> None:
        """Ask the guard, and count nothing. `attempts` were made before.

        Raises:
            QuotaGuardError: the budget has no room for one more request of this kind.
        """
        if self._budget is not None:
            with self._lock:
                self._guard(self._budget, self._ledger(application), operation, safety, attempts)

    def count(self, application: Application, operation: str, safety: Safety, attempts: int) -> None:
        """Ask the guard and count one request, as one step: threads do not pass the guard together.

        Raises:
            QuotaGuardError: the budget has no room for it; it is not counted.
        """
        with self._lock:
            ledger = self._ledger(application)
            if self._budget is not None:
                self._guard(self._budget, ledger, operation, safety, attempts)
            self._add(ledger, operation)

    def count_token(self, application: Application | None, operation: str) -> None:
        """Count one request for a token, which is never refused: a client that cannot log in is no help."""
        with self._lock:
            self._add(self._ledger(application), operation)

    def counts(self) -> dict[str, int]:
        """Requests by operation since the client was made."""
        with self._lock:
            return dict(self._counts)

    def month(self, application: Application | None) -> tuple[str, int]:
        """The month that it is, and all requests of it that are known here."""
        with self._lock:
            ledger = self._ledger(application)
            return ledger.month, ledger.used

    def now(self) -> float:
        """The wall clock, which tells the month."""
        return self._clock.time()

    def unsent(self) -> bool:
        """Whether counts wait for the store."""
        with self._lock:
            return self._sharing and any(ledger.waiting for ledger in self._ledgers.values())

    def batches(self) -> Iterator[Batch]:
        """What the store is to be told, each to be carried out within `with`; none more once one has failed.

        What a store may have added before it failed is sent again: counted twice now and then, but never lost.
        """
        with self._lock:
            self._flush_at = self._clock.monotonic() + BATCH_SECONDS
            current = self._current[2] if self._current else None
            due = [found for found in self._ledgers.values() if found.waiting or found is current]
        for ledger in due:
            batch = Batch(ledger, self._lock)
            yield batch
            if self._noted(batch.failure):
                return

    def after_fork(self) -> None:
        """Go on in a child process with a free lock, the counts so far and an empty batch."""
        self._lock = threading.Lock()
        for ledger in self._ledgers.values():
            ledger.after_fork()

    def _noted(self, failure: Exception | None) -> bool:
        if failure is not None:
            if self._current is not None:
                self._current[2].asked = True  # calls go on without an answer
            if not self._failing:  # once an outage; the kind alone, as the text may hold an address or a password
                log.warning("the usage store failed (%s); the counts are kept and added later", type(failure).__name__)
        self._failing = failure is not None
        return self._failing

    def _add(self, ledger: Ledger, operation: str) -> None:
        self._counts[operation] = self._counts.get(operation, 0) + 1
        ledger.waiting += 1
        if self._sharing:
            ledger.counts[operation] = ledger.counts.get(operation, 0) + 1

    def _guard(self, budget: Budget, ledger: Ledger, operation: str, safety: Safety, attempts: int) -> None:
        if ledger.used >= budget.limit(command=safety is Safety.COMMAND):
            from .budget import refusal

            raise refusal(budget, ledger.used, turn_after(self._clock.time()), operation, attempts)

    def _ledger(self, application: Application | None) -> Ledger:
        now = self._clock.time()
        if self._current is not None:
            holder, month, ledger = self._current
            if holder is application and month.begins <= now < month.ends:
                return ledger
        month = month_at(now)
        client_id, host = (application.client_id, application.base_url) if application else ("", "")
        ledger = self._ledgers.setdefault((client_id, host, month.name), Ledger(key_of(client_id, host), month.name))
        self._current = (application, month, ledger)
        return ledger
