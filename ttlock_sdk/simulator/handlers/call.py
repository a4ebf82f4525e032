"""What a handler is given, and what all handlers share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, Final, TypeVar

from attrs import frozen

from ..clock import SimulatedClock
from ..state import Account, Application, Gateway, Lock, State
from ..wire import Refusal

T = TypeVar("T")
Handler = Callable[["Call"], dict[str, Any]]
DONE: Final = {"errcode": 0, "errmsg": "none error message", "description": "success"}
GATEWAY_WAY: Final = 2


@frozen
class Call:
    """One call whose credentials and fields were found in order."""

    state: State
    clock: SimulatedClock
    random: Random
    region: str
    application: Application
    account: Account | None
    fields: Mapping[str, str]

    def text(self, name: str) -> str | None:
        """A field as text; None where it is missing or empty."""
        return self.fields.get(name) or None

    def number(self, name: str, default: int = 0) -> int:
        """A field as a number."""
        return int(self.fields.get(name) or default)

    def lock(self) -> Lock:
        """The lock that the call is about; it must belong to the caller."""
        lock = self.state.locks.get(self.number("lockId"))
        if lock is None:
            raise Refusal(-1003, "lock does not exist")
        assert self.account is not None
        if lock.owner != self.account.username:
            raise Refusal(-2018, "permission denied")
        return lock

    def reach(self, lock: Lock) -> Gateway:
        """The gateway that a command to a lock goes through, or why there is none."""
        if lock.is_frozen:
            raise Refusal(-2025, "lock is frozen")
        near = [gateway for gateway in self.state.gateways.values() if lock.lock_id in gateway.near]
        if not near:
            raise Refusal(-2012, "no gateway near the lock")
        online = [gateway for gateway in near if gateway.is_online]
        if not online:
            raise Refusal(-3002, "gateway is offline")
        now = self.clock.time()
        free = [gateway for gateway in online if gateway.busy_until <= now]
        if not free:
            raise Refusal(-3003, "gateway is busy")
        if not lock.is_online:
            raise Refusal(-3036, "lock is offline")
        if lock.busy_until > now:
            raise Refusal(-3037, "lock is busy")
        best = max(free, key=lambda gateway: gateway.near[lock.lock_id])
        if best.rest_seconds:
            best.busy_until = now + best.rest_seconds
        return best

    def page(self, items: Sequence[T], show: Callable[[T], dict[str, Any]]) -> dict[str, Any]:
        """One page of `items`; only those on it are shown."""
        number, size = self.number("pageNo", 1), self.number("pageSize", 20)
        first = (number - 1) * size
        return {
            "list": [show(item) for item in items[first : first + size]],
            "pageNo": number,
            "pageSize": size,
            "pages": -(-len(items) // size),
            "total": len(items),
        }


def filled(**fields: Any) -> dict[str, Any]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value is not None}
