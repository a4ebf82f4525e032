"""The locks of the account as the hotel sees them: rooms by name."""

from __future__ import annotations

from collections.abc import Iterable

from ttlock_sdk import Feature
from ttlock_sdk.models import Lock


class NoSuchRoomError(LookupError):
    """No lock bears the name of the room."""


class AmbiguousRoomError(LookupError):
    """More than one lock bears the name of the room: a guest's code could go to the wrong door."""


def room_of(lock: Lock) -> str:
    """The room that a lock belongs to: the name that people gave it, else its number."""
    return lock.lock_alias or str(lock.lock_id)


def lock_of(room: str, locks: Iterable[Lock]) -> Lock:
    """The lock of a room, of those that take passcodes.

    Raises:
        NoSuchRoomError: there is none.
        AmbiguousRoomError: there are several.
    """
    found = [lock for lock in locks if room_of(lock) == room and Feature.PASSCODES in lock.features]
    if not found:
        raise NoSuchRoomError(f"no lock is called {room!r}")
    if len(found) > 1:
        ids = " and ".join(str(number) for number in sorted(lock.lock_id for lock in found))
        raise AmbiguousRoomError(f"the locks {ids} are all called {room!r}: give each a name of its own")
    return found[0]


def to_recharge(locks: Iterable[Lock], below: int = 20) -> list[str]:
    """Rooms whose battery is below so many percent, the emptiest first; one that never reported is not among them."""
    found = [(lock.electric_quantity, room_of(lock)) for lock in locks if lock.electric_quantity is not None]
    return [room for charge, room in sorted(found) if charge < below]
