"""A walk through everything the SDK does, against the simulator or a real account.

    make demo                          # starts the simulator and runs this against it
    python examples/tour.py            # with TTLOCK_CLIENT_ID, TTLOCK_CLIENT_SECRET, TTLOCK_USERNAME, TTLOCK_PASSWORD
                                       # (and TTLOCK_REGION): asks before it touches a lock of yours

It needs the package `rich` for its tables.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time

import show
import tour_async
import tour_sync
from stage import Stage

from ttlock_sdk import TTLockError


def main() -> int:
    """Run the tour; 0 if every step worked."""
    stage = Stage(simulator=os.environ.get("TTLOCK_SIMULATOR", ""))
    began = time.perf_counter()
    try:
        calls = tour_sync.run(stage) + asyncio.run(tour_async.run(stage))
    except TTLockError as error:
        show.console.print(f"\n[bold red]{type(error).__name__}[/] {error}", markup=True)
        return 1
    show.heading("Done")
    show.console.print(f"  {calls} requests in {time.perf_counter() - began:.1f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
