"""How many requests a client has sent, and how many the month has seen: what `tt.usage` is.

A view made anew each time, which holds the client's engine and is held by nobody: it keeps no client alive.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..errors import UnreadableAnswerError
from .months import turn_after

if TYPE_CHECKING:
    from ..session import AsyncSession, SyncSession


class _View:
    """What both worlds share: what is known here, without asking anybody."""

    __slots__ = ("_session",)

    _session: SyncSession | AsyncSession

    @property
    def total(self) -> int:
        """All requests of this client and its copies since it was made."""
        return sum(self.by_operation.values())

    @property
    def by_operation(self) -> dict[str, int]:
        """The same by operation, such as `{"locks.list": 3}`."""
        return self._session.engine.meter.counts()

    @property
    def month(self) -> str:
        """The month that it is in Beijing (UTC+8), which the cloud counts by: `2026-11`."""
        return self._month()[0]

    @property
    def this_month(self) -> int:
        """Requests of this month that are known here: this client's, and with a `usage_store` those of all who share
        it, as the store last said. It is asked at the first call, every 10 seconds and every 100 calls."""
        return self._month()[1]

    @property
    def resets_at(self) -> datetime:
        """The first moment of the next month in Beijing, when calls are counted from 0 again."""
        return turn_after(self._session.engine.meter.now())

    def _month(self) -> tuple[str, int]:
        engine = self._session.engine
        return engine.meter.month(engine.policy.application)

    def __repr__(self) -> str:
        month, used = self._month()
        known = f"total={self.total}, month={month!r}, this_month={used}, by_operation={self.by_operation}"
        return f"{type(self).__name__}({known})"


class Usage(_View):
    """Requests sent, by operation and month. Each counts against the month's quota, also a retry and a failure."""

    __slots__ = ()

    _session: SyncSession

    def __init__(self, session: SyncSession) -> None:
        self._session = session

    def cloud(self) -> int:
        """Ask the cloud what it has counted this month for the application, whoever called.

        It is a call itself, counted like any other. It takes no month: earlier ones cannot be asked for. How soon a
        call shows up in it is not documented, so take it for a little behind; how many calls the plan allows is in
        the developer console alone.

        Raises:
            InvalidClientError: The client id is unknown (10000), or the secret is not its own (10001).
            QuotaGuardError: The budget has no room for it.

        See https://euopen.ttlock.com/document-pages/en/cloud/getAppMonthRequestCount
        """
        from ..generated.api.app.get_month_request_count import OPERATION

        return _counted(self._session.call(OPERATION, {}))


class AsyncUsage(_View):
    """The same for `AsyncTTLock`: `cloud` is awaited, the rest is not."""

    __slots__ = ()

    _session: AsyncSession

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def cloud(self) -> int:
        """See `Usage.cloud`."""
        from ..generated.api.app.get_month_request_count import OPERATION

        return _counted(await self._session.call(OPERATION, {}))


def _counted(answer: Any) -> int:
    count = answer.month_request_count
    if not isinstance(count, int):
        raise UnreadableAnswerError(
            "app.get_month_request_count: the answer holds no count",
            operation="app.get_month_request_count",
            attempts=1,
        )
    return count
