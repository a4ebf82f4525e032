"""A round through all locks by tasks: python examples/plain_asyncio.py

It tells which batteries are low and which doors stand open. The locks behind one gateway are asked one after the other,
those behind others at the same time; the client sees to that.
"""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from somewhere import somewhere

from ttlock_sdk import AsyncTTLock, errors
from ttlock_sdk.models import Lock

LOW = 20  # percent


class Seen(NamedTuple):
    """A lock as the round found it; `state` is a sentence where the lock did not tell."""

    name: str
    battery: int | None
    state: str


async def look(tt: AsyncTTLock, lock: Lock) -> Seen:
    """Ask one lock whether it is open. One that cannot be reached is no reason to leave the others out."""
    name = lock.lock_alias or str(lock.lock_id)
    try:
        found = await tt.locks.query_open_state(lock.lock_id)
    except errors.CallError as error:
        return Seen(name, lock.electric_quantity, f"not reached: {type(error).__name__}")
    return Seen(name, lock.electric_quantity, found.state.name.lower() if found.state is not None else "unknown")


async def round_of(tt: AsyncTTLock) -> list[Seen]:
    """Ask all locks of the account, in the order of its list."""
    locks = [lock async for lock in tt.locks.iter()]
    for gateway in await tt.gateways.all():
        await tt.gateways.list_locks(gateway.gateway_id)  # so that the client knows who is behind which
    return list(await asyncio.gather(*(look(tt, lock) for lock in locks)))


async def main() -> None:
    """Show the round."""
    async with AsyncTTLock.from_env() as tt:
        for seen in await round_of(tt):
            low = "  LOW BATTERY" if seen.battery is not None and seen.battery <= LOW else ""
            print(f"{seen.name:<20} {seen.battery} %  {seen.state}{low}")


if __name__ == "__main__":
    with somewhere():
        asyncio.run(main())
