"""What is still to come: chores that fall due by the clock, and news that the cloud wants to tell."""

from __future__ import annotations

from typing import NamedTuple


class Due(NamedTuple):
    """A chore that falls due: when (seconds since 1970), which, and of what."""

    at: float
    order: int
    chore: str
    number: int
    detail: int = 0
    uid: int = 0


class Notice(NamedTuple):
    """News for the callback address of every application that the account has logged in with."""

    account: str
    notify_type: int
    fields: dict[str, str]
