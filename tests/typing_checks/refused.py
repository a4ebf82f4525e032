"""What a type checker must refuse: an ignore that nothing needs is an error, too. Nothing here runs."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import httpx

from ttlock_sdk import TTLock
from ttlock_sdk.models import Lock, Passcode


def arguments_of_another_kind(tt: TTLock, lock: Lock, day: date, start: datetime) -> None:
    tt.locks.get("1")  # type: ignore[arg-type]
    tt.locks.get(lock.lock_alias)  # type: ignore[arg-type]
    tt.locks.get(lock)  # type: ignore[arg-type]
    tt.passcodes.add(1, 8170)  # type: ignore[arg-type]
    tt.passcodes.add_temporary(1, "0817", day, start)  # type: ignore[arg-type]
    tt.passcodes.add_temporary(1, "0817", "today", start)  # type: ignore[arg-type]
    tt.passcodes.add_temporary(1, "0817", start, timedelta(days=1))  # type: ignore[arg-type]
    tt.passcodes.delete(1, Passcode(keyboard_pwd_id=1))  # type: ignore[arg-type]
    tt.request("/v3/lock/list", {}, safety=1)  # type: ignore[arg-type]


def arguments_that_are_missing_or_unknown(tt: TTLock, start: datetime) -> None:
    tt.locks.get()  # type: ignore[call-arg]
    tt.passcodes.add_temporary(1, "0817", start)  # type: ignore[call-arg]
    tt.locks.list(alias="Front")  # type: ignore[call-arg]
    tt.passcodes.add(1, "0817", "Guest")  # type: ignore[call-arg]
    TTLock("id", "secret", pasword="x")  # type: ignore[call-arg]


def names_that_are_not_there(tt: TTLock, lock: Lock) -> None:
    tt.lock.list()  # type: ignore[attr-defined]
    tt.locks.open(1)  # type: ignore[attr-defined]
    lock.lock_allias  # type: ignore[attr-defined]
    lock.lockAlias  # type: ignore[attr-defined]


def what_may_be_missing(lock: Lock) -> int:
    print(lock.lock_alias.upper())  # type: ignore[union-attr]
    return lock.electric_quantity  # type: ignore[return-value]


def clients_of_the_other_world() -> None:
    TTLock("id", "secret", http_client=httpx.AsyncClient())  # type: ignore[arg-type]
