"""python -m benchmarks.costs: how many calls standard jobs spend, counted by the simulator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

LOCKS, CODES, GUEST_LOCKS = 50, 10, 10
A_DAY_OF_QUARTERS, HOURS, DAYS = 96, 24, 30
Job = Callable[[TTLock, list[int]], object]
SMALL: Final = 20  # the page size of the vendor's samples


def measure() -> dict[str, int]:
    """The calls of each job, by its name; the one for a token is among them where one is needed."""
    return {
        "all locks and their codes, with `all`": _spent(_everything),
        "the same in pages of 20": _spent(_in_small_pages),
        "a guest's code on 10 locks, with `ensure`": _spent(_ensured),
        "the same, once more": _spent(_ensured, before=_ensured),
        "the same with `add`, which finds out nothing": _spent(_added),
        "asking 50 locks whether they are open, once": _spent(_asked),
        "looking at the list of 50 locks, once": _spent(_listed),
    }


def a_month(found: dict[str, int]) -> dict[str, int]:
    """What keeping 50 locks in view costs in 30 days, by how it is done; the token is left out."""
    asked = found["asking 50 locks whether they are open, once"] - 1
    listed = found["looking at the list of 50 locks, once"] - 1
    return {
        "each lock asked every quarter of an hour": asked * A_DAY_OF_QUARTERS * DAYS,
        "the list looked at every quarter of an hour": listed * A_DAY_OF_QUARTERS * DAYS,
        "callbacks, and the list every hour to be sure": listed * HOURS * DAYS,
    }


def _spent(
    job: Callable[[TTLock, list[int]], object], before: Callable[[TTLock, list[int]], object] | None = None
) -> int:
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    numbers = [sim.add_lock("owner", f"Room {number}").lock_id for number in range(LOCKS)]
    for at in range(0, LOCKS, 10):
        sim.add_gateway("owner", f"Floor {at // 10}", numbers[at : at + 10])
    for number in numbers:
        for code in range(CODES):
            sim.add_passcode(number, f"{3571 + code * 17}", f"Guest {code}")
    account = ("id", "secret", "owner", "password")
    if before is not None:
        with TTLock(*account, transport=sim.transport) as tt:
            before(tt, numbers)
    earlier = sum(sim.log.counts.values())
    with TTLock(*account, transport=sim.transport) as tt:
        job(tt, numbers)
    return sum(sim.log.counts.values()) - earlier


def _everything(tt: TTLock, numbers: list[int]) -> None:
    for lock in tt.locks.iter():
        tt.passcodes.all(lock.lock_id)


def _in_small_pages(tt: TTLock, numbers: list[int]) -> None:
    for lock in tt.locks.iter(page_size=SMALL):
        tt.passcodes.all(lock.lock_id, page_size=SMALL)


def _ensured(tt: TTLock, numbers: list[int]) -> None:
    start = datetime(2026, 12, 24, 15, tzinfo=UTC)
    for number in numbers[:GUEST_LOCKS]:
        tt.passcodes.ensure(number, "73915", name="Guest", start=start, end=start + timedelta(days=3))


def _added(tt: TTLock, numbers: list[int]) -> None:
    start = datetime(2026, 12, 24, 15, tzinfo=UTC)
    for number in numbers[:GUEST_LOCKS]:
        tt.passcodes.add_temporary(number, "73915", start, start + timedelta(days=3), name="Guest")


def _asked(tt: TTLock, numbers: list[int]) -> None:
    for number in numbers:
        tt.locks.query_open_state(number)


def _listed(tt: TTLock, numbers: list[int]) -> None:
    tt.locks.all()


if __name__ == "__main__":
    found = measure()
    for name, count in {**found, **a_month(found)}.items():
        print(f"{name:<60}{count:>8,}")
