"""Who logs in."""

from __future__ import annotations

from typing import NamedTuple


class Account(NamedTuple):
    """A TTLock app account. The password is held as its MD5 only."""

    username: str
    password_md5: str

    def __repr__(self) -> str:
        return f"Account(username={self.username!r}, password_md5=***)"
