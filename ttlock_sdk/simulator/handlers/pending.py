"""The way to a lock: at once through a gateway, or begun now and ended later through the lock's own network."""

from __future__ import annotations

from typing import Protocol

from ..chores import FINISH
from ..state import Lock
from .call import GATEWAY_WAY, Call


class Item(Protocol):
    """What is on its way to a lock."""

    status: int


def carry(call: Call, lock: Lock, switch: str) -> bool:
    """Whether what the call does to the lock ends later; otherwise it is done, or refused.

    Only the way through the cloud can fail here; for the others the lock is told elsewhere.
    """
    if call.number(switch, 1) != GATEWAY_WAY:
        return False
    if lock.has_network:
        return True
    call.reach(lock)
    return False


def begin(call: Call, lock: Lock, item: Item, number: int, status: int) -> None:
    """Let something be under way to a lock, in a status that says so, until the lock has answered."""
    item.status = status
    assert call.account is not None
    call.state.later(call.clock.time() + lock.network_seconds, FINISH, lock.lock_id, number, call.account.uid)
