"""The tour with `AsyncTTLock`: the same steps, side by side where that is allowed."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import show
from stage import Stage
from tour_sync import BUSY, fresh_codes

from ttlock_sdk import AsyncTTLock, GatewayBusyError, errors


async def run(stage: Stage) -> int:
    """Run all steps; returns the number of requests."""
    show.heading("AsyncTTLock: async")
    async with AsyncTTLock.from_env() as tt:
        with show.step("3 calls at a time, one login") as result:
            locks, gateways, count = await asyncio.gather(
                tt.locks.all(), tt.gateways.all(), tt.app.get_month_request_count()
            )
            result.text = f"{len(locks)} locks, {len(gateways)} gateways, call no. {count.month_request_count}"
        with show.step("details of 10 locks at a time") as result:
            details = await asyncio.gather(*(tt.locks.get(lock.lock_id) for lock in locks[:10]))
            weakest = min(details, key=lambda lock: lock.electric_quantity or 100)
            result.text = f"weakest battery: {weakest.lock_alias}, {weakest.electric_quantity} %"
        lock = await asyncio.to_thread(stage.pick, locks)
        await codes(tt, lock.lock_id)
        await doors(tt, lock.lock_id, stage)
        return tt.usage.total


async def codes(tt: AsyncTTLock, lock_id: int) -> None:
    """Passcodes: add, search, change, delete; what was added is deleted whatever happens in between."""
    start = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    permanent, temporary, other = fresh_codes(3)
    added: list[int] = []
    try:
        with show.step("add a permanent, a temporary one") as result:
            added.append((await tt.passcodes.add_permanent(lock_id, permanent, "清洁")).keyboard_pwd_id)
            end = start + timedelta(days=3)
            added.append((await tt.passcodes.add_temporary(lock_id, temporary, start, end, "Гость")).keyboard_pwd_id)
            result.text = f"ids {added[0]} and {added[1]}"
        with show.step("rename, new digits, new period") as result:
            await tt.passcodes.change_name(lock_id, added[1], "Гость, 7")
            with suppress(errors.PasscodeNotChangeableError):  # real locks want a code to be used once first
                await tt.passcodes.change_value(lock_id, added[1], other)
            await tt.passcodes.change_period(lock_id, added[1], start, start + timedelta(days=5))
            [code] = await tt.passcodes.search(lock_id, "Гость, 7")
            result.text = f"{code.keyboard_pwd_name}, until {code.end_at:%d %b}"
    finally:
        with show.step("delete both") as result:
            for passcode_id in added:
                await tt.passcodes.delete(lock_id, passcode_id)
            result.text = f"{len([code async for code in tt.passcodes.iter(lock_id)])} passcodes on the lock now"


async def doors(tt: AsyncTTLock, lock_id: int, stage: Stage) -> None:
    """The bolt, the records, a token that ends, a gateway that is busy."""
    with show.step("unlock, look, lock") as result:
        try:
            await tt.locks.unlock(lock_id)
            state = (await tt.locks.query_open_state(lock_id)).state
        finally:  # also when nobody knows whether it has opened: the door may be a real one
            await tt.locks.lock(lock_id)
        result.text = f"was {state.name.lower() if state is not None else 'unknown'} in between"
    with show.step("the records of today") as result:
        today = datetime.now(UTC) - timedelta(days=1)
        records = [record async for record in tt.records.iter(lock_id, start=today)]
        result.text = f"{len(records)} records"
    if await asyncio.to_thread(stage.expire_tokens):
        with show.step("20 calls with a token that ended") as result:
            before = tt.usage.by_operation["oauth.token"]
            await asyncio.gather(*(tt.locks.get(lock_id) for _ in range(20)))
            result.text = f"token requests: {tt.usage.by_operation['oauth.token'] - before}"
    if await asyncio.to_thread(stage.make_busy, BUSY):
        with show.step("a gateway that is busy") as result:
            try:
                await tt.with_options(retries=0).locks.unlock(lock_id)  # else it waits until it is free
            except GatewayBusyError as error:
                result.text = f"{type(error).__name__}, code {error.code}"
