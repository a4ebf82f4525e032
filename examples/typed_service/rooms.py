"""The locks of the account as the hotel sees them: rooms by name."""

from __future__ import annotations

from collections.abc import Iterable

from ttlock_sdk import Feature
from ttlock_sdk.models import Lock


class NoSuchRoomError(LookupError):
    """No lock bears the name of the room."""


def room_of(lock: Lock) -> str:
    """The room that a lock belongs to: the name that people gave it, else its number."""
    return lock.lock_alias or str(lock.lock_id)


def by_room(locks: Iterable[Lock]) -> dict[str, Lock]:
    """Locks that take passcodes, by room."""
    return {room_of(lock): lock for lock in locks if Feature.PASSCODES in lock.features}


def to_recharge(locks: Iterable[Lock], below: int = 20) -> list[str]:
    """Rooms whose battery is below so many percent, the emptiest first; one that never reported is not among them."""
    found = [(lock.electric_quantity, room_of(lock)) for lock in locks if lock.electric_quantity is not None]
    return [room for charge, room in sorted(found) if charge < below]
