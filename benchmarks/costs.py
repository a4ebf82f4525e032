"""python -m benchmarks.costs: how many calls standard jobs spend, by this package and by others, on the simulator.

Three ways to do a job: this package; a loop over pages of 20, as in the vendor's samples, that uses httpx alone; and
ttlockio 0.3.4. All keep their token while they run, and pay for one at the start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ttlock_sdk.simulator import Simulator

from . import jobs

QUARTERS, HOURS, DAYS = 96, 24, 30
Job = Callable[[str, int], object]  # the address of the cloud, and how often it is done


class Spent(NamedTuple):
    """The calls of a job by each way; None where there is no way."""

    job: str
    ours: int | None
    loop: int | None = None
    ttlockio: int | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """As a row of the page on costs."""
        return (self.job, *("-" if count is None else f"{count:,}" for count in self[1:]))


def measure() -> Iterator[Spent]:
    """Each job, the call for a token among its calls."""
    asked = (jobs.ask_each_lock, jobs.loop_asks_each_lock, jobs.ttlockio_asks_each_lock)
    listed = (jobs.list_locks, jobs.loop_lists_locks, jobs.ttlockio_lists_locks)
    yield Spent("the list of 50 locks", *map(_spent, listed))
    yield Spent("all 50 locks with their codes", _spent(jobs.list_codes), _spent(jobs.loop_lists_codes))
    yield Spent("a guest's code on 10 locks", _spent(jobs.add), _spent(jobs.loop_adds))
    yield Spent("the same, safe to repeat: `ensure`", _spent(jobs.ensure))
    yield Spent("`ensure` once more, with nothing to do", _spent(jobs.ensure, 2) - _spent(jobs.ensure) + 1)
    yield Spent("a day, each lock asked every quarter of an hour", *(_rounds(job, QUARTERS) for job in asked))
    yield Spent("a day, the list looked at every quarter of an hour", *(_rounds(job, QUARTERS) for job in listed))
    yield Spent("a day of callbacks, and the list every hour to be sure", *(_rounds(job, HOURS) for job in listed[:2]))


def a_month(found: list[Spent]) -> list[Spent]:
    """Its days thirty times, with one token."""
    return [
        Spent("a month" + day.job.removeprefix("a day"), *(_thirty_times(count) for count in day[1:]))
        for day in found
        if day.job.startswith("a day")
    ]


def _thirty_times(calls: int | None) -> int | None:
    return None if calls is None else (calls - 1) * DAYS + 1


def _rounds(job: Job, times: int) -> int:
    """A job done so many times with one token: two rounds tell what each further one costs."""
    once, twice = _spent(job), _spent(job, 2)
    return once + (twice - once) * (times - 1)


def _spent(job: Job, times: int = 1) -> int:
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    numbers = [sim.add_lock("owner", f"Room {number}").lock_id for number in range(jobs.LOCKS)]
    for at in range(0, jobs.LOCKS, 10):
        sim.add_gateway("owner", f"Floor {at // 10}", numbers[at : at + 10])
    for number in numbers:
        for code in range(jobs.CODES):
            sim.add_passcode(number, f"{3571 + code * 17}", f"Guest {code}")
    with sim.serve() as address:
        job(address, times)
    return sum(sim.log.counts.values())


if __name__ == "__main__":
    measured = list(measure())
    for cells in (("", "ours", "a loop", "ttlockio"), *(spent.cells for spent in [*measured, *a_month(measured)])):
        print(f"{cells[0]:<60}" + "".join(f"{cell:>10}" for cell in cells[1:]))
