"""The way to a lock: at once through a gateway, or begun now and ended later through the lock's own network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..chores import FINISH
from ..state import Lock
from ..state.locks import CHANGING
from .call import GATEWAY_WAY, Call


class Item(Protocol):
    """What is on its way to a lock."""

    status: int
    coming: dict[str, Any] | None


def carry(call: Call, lock: Lock, switch: str) -> bool:
    """Whether what the call does to the lock ends later; otherwise it is done, or refused.

    Only the way through the cloud can fail here; for the others the lock is told elsewhere.
    """
    if call.number(switch, 1) != GATEWAY_WAY:
        return False
    if lock.has_network:
        call.heed(lock)
        return True
    call.reach(lock)
    return False


def begin(
    call: Call, lock: Lock, item: Item, number: int, status: int, coming: Mapping[str, Any] | None = None
) -> None:
    """Let something be under way to a lock, in a status that says so, until the lock has answered.

    `coming` are the fields that it has from then on, if the lock takes it.
    """
    item.status = status
    if coming:
        item.coming = {**(item.coming or {}), **coming}
    assert call.account is not None
    call.state.later(call.clock.time() + lock.network_seconds, FINISH, lock.lock_id, number, call.account.uid)


def send_change(call: Call, lock: Lock, item: Item, number: int, change: Mapping[str, Any], switch: str) -> None:
    """Give something other fields: at once, or once a lock has heard of it through its own network."""
    if carry(call, lock, switch):
        begin(call, lock, item, number, CHANGING, change)
        return
    for name, value in change.items():
        setattr(item, name, value)
