"""What a typed service is promised by `AsyncTTLock`. Nothing here runs: mypy and pyright read it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, assert_type

from ttlock_sdk import AsyncTTLock
from ttlock_sdk.models import CommandResult, Lock, LockPage, Passcode


async def calls(tt: AsyncTTLock) -> None:
    async with AsyncTTLock.from_env() as other:
        assert_type(other, AsyncTTLock)
    assert_type(await tt.locks.list(), LockPage)
    assert_type(await tt.locks.all(), list[Lock])
    assert_type(tt.locks.iter(), AsyncIterator[Lock])
    async for lock in tt.locks.iter():
        assert_type(lock, Lock)
    assert_type(await tt.locks.unlock(1), CommandResult)
    assert_type(await tt.passcodes.search(1, "0817"), list[Passcode])
    assert_type(await tt.get_valid_token(), str)
    assert_type(await tt.request("/v3/lock/list", {"pageNo": 1}, safety="read"), dict[str, Any])


async def forgotten_awaits(tt: AsyncTTLock) -> None:
    tt.locks.list().items  # type: ignore[attr-defined]
    for _ in tt.locks.iter():  # type: ignore[attr-defined]
        pass
    with tt:  # type: ignore[attr-defined]
        pass
