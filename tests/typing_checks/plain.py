"""What a typed service is promised by `TTLock`. Nothing here runs: mypy and pyright read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, assert_type

from ttlock_sdk import LockFeatures, Status, TTLock, Usage, every_week, openapi
from ttlock_sdk.models import (
    AddedPasscode,
    CommandResult,
    CyclicConfig,
    Lock,
    LockDetail,
    LockPage,
    LockRecord,
    Passcode,
    PasscodeType,
    RecordType,
    ValidityType,
    Via,
    Weekday,
    YesNo,
)
from ttlock_sdk.resources.ensuring import EnsuredPasscode


def clients() -> None:
    assert_type(TTLock.from_env(timeout=20), TTLock)
    assert_type(TTLock.start("id", "secret", "user", "password"), TTLock)
    with TTLock("id", "secret", password_md5="0" * 32) as tt:
        assert_type(tt, TTLock)
    assert_type(tt.with_options(timeout=60, deadline=90), TTLock)
    assert_type(tt.get_valid_token(), str)
    assert_type(tt.status, Status)
    assert_type(tt.usage, Usage)
    assert_type(tt.request("/v3/lock/list", {"pageNo": 1}, safety="read"), dict[str, Any])
    assert_type(tt.on("retry", lambda event: print(event.seconds)), Callable[[], None])
    assert_type(openapi(), dict[str, Any])


def pages(tt: TTLock) -> None:
    assert_type(tt.locks.list(2, 50, lock_alias="Front"), LockPage)
    assert_type(tt.locks.list().items, list[Lock])
    assert_type(tt.locks.iter(page_size=100), Iterator[Lock])
    assert_type(tt.locks.pages(), Iterator[LockPage])
    assert_type(tt.locks.all(concurrency=4), list[Lock])
    assert_type(tt.locks.get(1), LockDetail)


def fields(lock: Lock, record: LockRecord) -> None:
    assert_type(lock.lock_id, int)
    assert_type(lock.lock_alias, str | None)
    assert_type(lock.electric_quantity, int | None)
    assert_type(lock.has_gateway, YesNo | None)
    assert_type(lock.features, LockFeatures)
    assert_type(lock.features.remote_unlock, bool)
    assert_type(lock.date, int | None)
    assert_type(lock.date_at, datetime | None)
    assert_type(lock.to_dict(), dict[str, Any])
    assert_type(Lock.from_dict({"lockId": 1}), Lock)
    assert_type(record.record_type, RecordType | None)
    assert_type(record.lock_at, datetime | None)


def writes(tt: TTLock, start: datetime, end: datetime) -> None:
    assert_type(tt.locks.unlock(1), CommandResult)
    assert_type(tt.passcodes.add(1, "0817", passcode_type=PasscodeType.PERMANENT, via=Via.GATEWAY), AddedPasscode)
    assert_type(tt.passcodes.add_temporary(1, "0817", start, 1_800_000_000_000, name="Guest"), AddedPasscode)
    assert_type(tt.passcodes.ensure(1, "0817", start=start, end=end), EnsuredPasscode)
    assert_type(tt.passcodes.ensure(1, "0817").passcode_id, int)
    assert_type(tt.passcodes.search(1, "0817"), list[Passcode])
    assert_type(tt.passcodes.delete(1, 2, via=Via.GATEWAY), CommandResult)
    mornings = every_week([Weekday.MONDAY], start.time(), end.time())
    assert_type(mornings, list[CyclicConfig])
    tt.cards.add(1, "3661413478", start, end, card_type=ValidityType.RECURRING, cyclic_config=mornings)
