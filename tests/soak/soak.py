"""Many calls by many threads or tasks, with faults in between: what came of them, and what is left over afterwards.

python tests/soak/soak.py --calls 100000        the long one: `make soak`
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any, Final, NamedTuple

import anyio
import httpx

from ttlock_sdk import AsyncTTLock, TTLock, TTLockError, errors

ACCOUNT: Final = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
THREADS: Final = 64
TASKS: Final = 200
RATE: Final = 0.01
FAULTS: Final = 0.01
PAUSES: Final = 50.0  # pauses are this much shorter than in life
LOCKS: Final = (532002, 532004, 532007)  # behind gateways that are online, and open from afar

EXPECTED: Final[dict[str, tuple[type[TTLockError], ...]]] = {
    "read": (errors.TransportError, errors.ServerError, errors.RateLimitError, errors.GatewayBusyError),
    "query": (errors.TransportError, errors.ServerError, errors.RateLimitError, errors.GatewayBusyError),
    "command": (errors.OutcomeUnknownError, errors.RateLimitError, errors.GatewayBusyError),
}
CALLS: Final[dict[str, Callable[[Any, Random], Any]]] = {
    "read": lambda tt, random: tt.locks.list(random.randint(1, 3)),
    "query": lambda tt, random: tt.locks.query_open_state(random.choice(LOCKS)),
    "command": lambda tt, random: tt.locks.unlock(random.choice(LOCKS)),
}
SHARES: Final = (80, 10, 10)


class Figures(NamedTuple):
    """What a run came to."""

    outcomes: Counter[tuple[str, str]]  # kind of call, name of the error or "answered"
    executed: int
    grown_kb: int
    files: int

    def sum(self, kind: str, *names: str) -> int:
        """How many calls of a kind ended in one of these ways."""
        return sum(count for (of, name), count in self.outcomes.items() if of == kind and name in names)


@contextmanager
def simulator() -> Iterator[str]:
    """The address of a simulator in a process of its own, which fails now and then."""
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().split()[-1]
            httpx.post(f"{address}/_simulator/fail_randomly", json={"rate": FAULTS}).raise_for_status()
            yield address
        finally:
            process.terminate()


def by_threads(address: str, calls: int) -> Figures:
    """Share the calls among 64 threads."""
    import time

    with TTLock(*ACCOUNT, base_url=address, sleep=lambda seconds: time.sleep(seconds / PAUSES)) as tt:
        return _measured(address, calls, lambda part: _in_threads(tt, part))


def by_tasks(address: str, calls: int) -> Figures:
    """Share the calls among 200 tasks."""

    async def sleep(seconds: float) -> None:
        await anyio.sleep(seconds / PAUSES)

    async def run() -> Figures:
        async with AsyncTTLock(*ACCOUNT, base_url=address, sleep=sleep) as tt:
            warm = await _in_tasks(tt, calls // 5)
            before, done = _memory(), _executed(address)
            outcomes = await _in_tasks(tt, calls)
            assert not any(name == "UNEXPECTED" for _, name in warm)
            return Figures(outcomes, _executed(address) - done, _memory() - before, _files())

    return anyio.run(run)


def _measured(address: str, calls: int, run: Callable[[int], Counter[tuple[str, str]]]) -> Figures:
    run(calls // 5)
    before, done = _memory(), _executed(address)
    outcomes = run(calls)
    return Figures(outcomes, _executed(address) - done, _memory() - before, _files())


def _in_threads(tt: TTLock, calls: int) -> Counter[tuple[str, str]]:
    outcomes: Counter[tuple[str, str]] = Counter()
    guard = threading.Lock()

    def work(seed: int) -> None:
        random, own = Random(seed), Counter[tuple[str, str]]()
        for _ in range(calls // THREADS):
            [kind] = random.choices(list(CALLS), SHARES)
            try:
                CALLS[kind](tt, random)
                own[kind, "answered"] += 1
            except BaseException as error:
                own[kind, _name(kind, error)] += 1
        with guard:
            outcomes.update(own)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


async def _in_tasks(tt: AsyncTTLock, calls: int) -> Counter[tuple[str, str]]:
    outcomes: Counter[tuple[str, str]] = Counter()

    async def work(seed: int) -> None:
        random = Random(seed)
        for _ in range(calls // TASKS):
            [kind] = random.choices(list(CALLS), SHARES)
            try:
                await CALLS[kind](tt, random)
                outcomes[kind, "answered"] += 1
            except Exception as error:
                outcomes[kind, _name(kind, error)] += 1

    async with anyio.create_task_group() as group:
        for seed in range(TASKS):
            group.start_soon(work, seed)
    return outcomes


def _name(kind: str, error: BaseException) -> str:
    return type(error).__name__ if isinstance(error, EXPECTED[kind]) else f"UNEXPECTED {error!r}"


def _executed(address: str) -> int:
    found: int = httpx.get(f"{address}/_simulator/counts").json()["executions"].get("unlock", 0)
    return found


def _memory() -> int:
    """Resident memory of this process in kB."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024


def _files() -> int:
    return len(os.listdir("/proc/self/fd"))


WAYS: Final[dict[str, Callable[[str, int], Figures]]] = {"threads": by_threads, "tasks": by_tasks}


def main() -> int:
    """Run both and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--way", choices=WAYS, help="one of both ways; its figures come as JSON")
    chosen = parser.parse_args()
    if chosen.way:
        with simulator() as address:
            found = WAYS[chosen.way](address, chosen.calls)
        outcomes = [[*key, count] for key, count in found.outcomes.items()]
        sys.stdout.write(json.dumps([outcomes, *found[1:]]) + "\n")
        return 0
    for name, run in WAYS.items():
        files = _files()
        with simulator() as address:
            found = run(address, chosen.calls)
        lines = [
            f"{name}, {sum(found.outcomes.values())} calls: memory {found.grown_kb:+d} kB after warming up",
            f"  open files before {files}, during {found.files}, after {_files()}",
            f"  unlocks carried out: {found.executed}",
            *(f"  {kind:8} {outcome:24} {count}" for (kind, outcome), count in sorted(found.outcomes.items())),
        ]
        sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
