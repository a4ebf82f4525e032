"""What the desk does with the cloud."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from ttlock_sdk import TTLock
from ttlock_sdk.models import Lock, LockRecord, Passcode

from .rooms import lock_of
from .stays import Stay


class Entry(NamedTuple):
    """Somebody opened a door."""

    at: datetime
    who: str


class Desk:
    """Checks guests in and out.

    Args:
        client: of the account that owns the locks; it stays the caller's to close.
    """

    def __init__(self, client: TTLock) -> None:
        self._client = client

    def check_in(self, stay: Stay) -> int:
        """The id of the guest's passcode, which is made unless it is there. Doing it twice does no harm."""
        lock = self._lock(stay.room)
        made = self._client.passcodes.ensure(
            lock.lock_id, stay.code, name=stay.guest, start=stay.arrives, end=stay.leaves
        )
        return made.passcode_id

    def check_out(self, stay: Stay) -> bool:
        """Take the guest's passcode away; whether there was one."""
        lock = self._lock(stay.room)
        found = [code for code in self._client.passcodes.search(lock.lock_id, stay.code) if _is_of(code, stay)]
        for code in found:
            self._client.passcodes.delete(lock.lock_id, code.keyboard_pwd_id)
        return bool(found)

    def entries(self, room: str, since: datetime) -> Iterator[Entry]:
        """Who opened the door of a room since then, the latest first."""
        for record in self._client.records.iter(self._lock(room).lock_id, start=since):
            entry = _entry(record)
            if entry is not None:
                yield entry

    def _lock(self, room: str) -> Lock:
        return lock_of(room, self._client.locks.iter())


def _is_of(code: Passcode, stay: Stay) -> bool:
    return code.keyboard_pwd == stay.code and code.keyboard_pwd_name == stay.guest


def _entry(record: LockRecord) -> Entry | None:
    if not record.is_unlock or record.lock_at is None:
        return None
    return Entry(record.lock_at, record.username or "somebody")
