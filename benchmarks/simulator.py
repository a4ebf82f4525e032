"""python -m benchmarks.simulator: the simulator at a hundredth, a tenth and the whole of the large world.

Times are those of the processor, which other programs of the machine have no part in.
"""

from __future__ import annotations

import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Final
from urllib.parse import urlencode

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Reply, Request, SimulatedClock, Simulator
from ttlock_sdk.simulator.large import large

ACCOUNT: Final = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
SCALES: Final = (0.01, 0.1, 1.0)
TIMES: Final = 15


def main() -> None:
    """Print a table: one row a piece of work, one column a scale."""
    columns = [_measure(scale) for scale in SCALES]
    print(f"{'':<34}" + "".join(f"{scale:>12.0%}" for scale in SCALES))
    for name in columns[0]:
        print(f"{name:<34}" + "".join(f"{column[name]:>12}" for column in columns))


def _measure(scale: float) -> dict[str, str]:
    began = time.process_time()
    state = large(SimulatedClock(), scale)
    made = time.process_time() - began
    sim = Simulator(state)
    front = next(iter(sim.state.locks))
    locks, records = len(sim.state.locks), len(sim.state.locks[front].records)
    found = {
        "locks": f"{locks:,}",
        "passcodes": f"{sum(len(lock.passcodes) for lock in sim.state.locks.values()):,}",
        "records": f"{sum(len(lock.records) for lock in sim.state.locks.values()):,}",
        "made in": f"{made:.2f} s",
    }
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "world.jsonl"
        found["saved in"] = _seconds(partial(sim.save, file))
        found["file"] = f"{file.stat().st_size / 1e6:.0f} MB"
        found["loaded in"] = _seconds(partial(Simulator.load, file))
    found["most memory so far"] = f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    for name, ask in _pages(sim, front, locks, records):
        found[name] = _milliseconds(ask)
    return found


def _pages(sim: Simulator, front: int, locks: int, records: int) -> Iterator[tuple[str, Callable[[], Reply]]]:
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        token = tt.get_valid_token()

    def ask(path: str, **fields: int) -> Callable[[], Reply]:
        signed = {"clientId": ACCOUNT[0], "accessToken": token, "date": sim.clock.ms(), **fields}
        head = {"content-type": "application/x-www-form-urlencoded"}
        request = Request("POST", path, "", head, urlencode(signed).encode())
        return lambda: sim.handle(request)

    yield "1,000 locks, first page", ask("/v3/lock/list", pageNo=1, pageSize=1000)
    yield "200 locks, first page", ask("/v3/lock/list", pageNo=1, pageSize=200)
    yield "200 locks, last page", ask("/v3/lock/list", pageNo=locks // 200, pageSize=200)
    yield "200 ekeys, last page", ask("/v3/key/list", pageNo=locks // 200, pageSize=200)
    yield "20 gateways", ask("/v3/gateway/list", pageNo=1, pageSize=20)
    yield "20 passcodes", ask("/v3/lock/listKeyboardPwd", lockId=front, pageNo=1, pageSize=20)
    yield "100 records, first page", ask("/v3/lockRecord/list", lockId=front, pageNo=1, pageSize=100)
    yield "100 records, last page", ask("/v3/lockRecord/list", lockId=front, pageNo=records // 100, pageSize=100)
    yield "unlock", ask("/v3/lock/unlock", lockId=front)


def _seconds(work: Callable[[], object]) -> str:
    began = time.process_time()
    work()
    return f"{time.process_time() - began:.2f} s"


def _milliseconds(work: Callable[[], object]) -> str:
    work()
    found = []
    for _ in range(TIMES):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1000)
    return f"{median(found):.2f} ms"


if __name__ == "__main__":
    main()
