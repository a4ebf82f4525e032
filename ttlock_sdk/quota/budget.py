"""How many calls a month a client may make, and what is said once they are made."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..errors import QuotaGuardError, ValidationError
from .months import in_words


class Budget:
    """Calls a month that a client keeps to; `budget=20_000` is short for `Budget(calls=20_000)`.

    It is held against the requests of this month that are known here: those of the client and its copies, and with a
    `usage_store` those of all who share it. As each of them tells the store of its own every 10 seconds or 100 calls,
    together they may overshoot by what they have not told yet.

    Args:
        calls: requests in a month of Beijing (UTC+8), retries and token requests among them.
        reserve: the last so many are kept for commands (what moves a bolt or a valve, or switches power); token
            requests may use them too, and are never refused.

    Raises:
        ValidationError: `calls` is not a whole number above 0, or `reserve` not one from 0 to less than `calls`.
    """

    __slots__ = ("calls", "reserve")

    def __init__(self, calls: int, reserve: int = 0) -> None:
        if not _whole(calls) or calls < 1:
            raise ValidationError(
                f"budget must be a whole number of calls a month, 1 or more, not {calls!r}", argument="budget"
            )
        if not _whole(reserve) or not 0 <= reserve < calls:
            raise ValidationError(
                f"reserve must be a whole number from 0 to less than the {calls} calls of the budget, not {reserve!r}",
                argument="reserve",
            )
        self.calls = calls
        self.reserve = reserve

    def limit(self, *, command: bool) -> int:
        """How many calls may have been made before one more is refused."""
        return self.calls if command else self.calls - self.reserve

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Budget):
            return NotImplemented
        return (self.calls, self.reserve) == (other.calls, other.reserve)

    def __hash__(self) -> int:
        return hash((self.calls, self.reserve))

    def __repr__(self) -> str:
        return f"Budget(calls={self.calls}, reserve={self.reserve})"


def checked_budget(budget: Any) -> Budget | None:
    """What the constructor was given as a budget, or ValidationError."""
    return budget if budget is None or isinstance(budget, Budget) else Budget(budget)


def refusal(budget: Budget, used: int, turn: datetime, operation: str, attempts: int) -> QuotaGuardError:
    """The error for a call that the budget has no room for."""
    kept = f", and the last {budget.reserve} are kept for commands" if used < budget.calls else ""
    sent = f"not sent again after {attempts} of its requests" if attempts else "nothing was sent"
    return QuotaGuardError(
        f"{operation}: {sent}, as {used} of the {budget.calls} calls of this month's budget are used{kept}. The month "
        f"turns on {in_words(turn)}. Until then make fewer calls (poll more slowly, keep what rarely changes, let "
        f"TTLock push records to you), or give the client a larger budget if the plan of the application has room",
        operation=operation,
        attempts=attempts,
        used=used,
        calls=budget.calls,
        resets_at=turn,
    )


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
