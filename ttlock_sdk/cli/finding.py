"""Locks by name. A door is opened by its whole name or its id, never by a part of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import tzinfo
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import InvalidRequestError, NotFoundError, PermissionDeniedError
from .exits import NOT_FOUND, Problem
from .output import clean

if TYPE_CHECKING:
    from ..client import TTLock

_MOST: Final = 8
_ID: Final = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


class Door(NamedTuple):
    """What a command needs to know of a lock. `zone` is that of its clock; this machine's where it is not told."""

    lock_id: int
    alias: str
    zone: tzinfo
    names: tuple[str, ...] = ()
    zone_known: bool = True

    def __str__(self) -> str:
        return f"{self.alias} ({self.lock_id})"


def door_of(lock: Any) -> Door:
    """A door from a lock or an ekey, as listings give them."""
    from .times import zone_of

    alias = lock.lock_alias or lock.lock_name or str(lock.lock_id)
    names = tuple(name for name in (lock.lock_alias, lock.lock_name, lock.lock_mac) if name)
    offset = lock.timezone_raw_offset
    return Door(lock.lock_id, clean(alias), zone_of(offset), names, offset is not None)


def find(tt: TTLock, wanted: str) -> Door:
    """The one lock of that name or id, among those of the account and those it has an ekey of.

    Raises:
        Problem: there is none (the nearest are named), or several (all are named).
    """
    near = _near(tt, wanted)  # two calls or three, where all of a large account would be many
    if any(_is(door, wanted) for door in near):
        return choose(near, wanted)
    doors = {door.lock_id: door for door in map(door_of, tt.ekeys.iter())}
    doors |= {door.lock_id: door for door in map(door_of, tt.locks.iter())}
    return choose(doors.values(), wanted)


def _near(tt: TTLock, wanted: str) -> list[Door]:
    """The doors whose alias holds the text, and that whose id it is."""
    doors: dict[int, Door] = {}
    if wanted.strip():
        doors |= {door.lock_id: door for door in map(door_of, tt.ekeys.iter(lock_alias=wanted))}
        doors |= {door.lock_id: door for door in map(door_of, tt.locks.iter(lock_alias=wanted))}
    if _ID.fullmatch(wanted):
        with suppress(NotFoundError, PermissionDeniedError, InvalidRequestError):
            door = door_of(tt.locks.get(int(wanted)))
            doors.setdefault(door.lock_id, door)
    return list(doors.values())


def choose(doors: Iterable[Door], wanted: str) -> Door:
    """The one door of that name, MAC address or id, whatever the case of its letters. Raises what `find` raises."""
    known = list(doors)
    found = [door for door in known if _is(door, wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Problem(f"{wanted!r} is the name of {len(found)} locks; take the id: {_listed(found)}", NOT_FOUND)
    near = nearest(known, wanted)
    if near:
        raise Problem(f"no lock is called {wanted!r}. The nearest: {_listed(near)}", NOT_FOUND)
    hint = "see `ttlock locks`" if known else "this account has no lock; is it the account that is in the phone app?"
    raise Problem(f"no lock is called {wanted!r}; {hint}", NOT_FOUND)


def nearest(doors: Sequence[Door], wanted: str) -> list[Door]:
    """The doors whose names are most like it: those that hold it, then those spelled alike."""
    key = folded(wanted)
    holding = [door for door in doors if key and key in folded(door.alias)]
    alike = get_close_matches(key, [folded(door.alias) for door in doors], _MOST, 0.6)
    spelled = [door for name in alike for door in doors if folded(door.alias) == name]
    return list(dict.fromkeys([*holding, *spelled]))[:_MOST]


def folded(text: str) -> str:
    """A name without what people do not tell apart: case, spaces at the ends and in a row, ways to write an accent."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _is(door: Door, wanted: str) -> bool:
    if wanted == str(door.lock_id):
        return True
    return folded(wanted) in map(folded, door.names)


def _listed(doors: Iterable[Door]) -> str:
    return "; ".join(map(str, doors))
