"""A forked child has a batch of its own and goes by what was known when it began."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PRELUDE = """
import os, sys
sys.path[:0] = [{tests!r}, {root!r}]
from counters.shelves import Shelf
from support import Cloud, FakeClock, client
from ttlock_sdk import QuotaGuardError
from ttlock_sdk.counters import FileCounters
TOKEN = {{"access_token": "an-access-token"}}

def child(work):
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
"""
BATCHES = """
store = FileCounters(sys.argv[1])
clock = FakeClock()
tt = client(Cloud(), token=TOKEN, usage_store=store, clock=clock)
for _ in range(5):
    tt.locks.list()

def work():
    assert (tt.usage.this_month, tt.usage.total) == (5, 5)
    tt.locks.list()
    tt.close()
    assert (tt.usage.this_month, tt.usage.total) == (6, 6)

child(work)
tt.close()
print(tt.usage.this_month)
"""
GUARD = """
tt = client(Cloud(), token=TOKEN, budget=6)
for _ in range(5):
    tt.locks.list()

def work():
    tt.locks.list()
    try:
        tt.locks.list()
    except QuotaGuardError as error:
        assert error.used == 6
    else:
        raise SystemExit(1)

child(work)
print(tt.usage.this_month)
"""
HELD = """
import logging
logging.getLogger("ttlock_sdk").addHandler(logging.NullHandler())
store = FileCounters(sys.argv[1], sleep=lambda seconds: None)
tt = client(Cloud(), token=TOKEN, usage_store=store, clock=FakeClock())
tt.locks.list()
key = [name for name in os.listdir(sys.argv[1]) if name.endswith(".lock")][0].split(".")[0]
lock = store._locks.held(store.folder / f"{key}.lock", 5.0)
lock.__enter__()
for held in (tt._engine.meter._lock, tt._engine._flusher._turn, store._locks._guard):
    held.acquire()

def work():
    assert not store._locks._held
    tt.locks.list()
    try:
        store.add(key, "2027-01", {})
    except TimeoutError:
        pass
    else:
        raise SystemExit("the parent's lock was let go of")

child(work)
print("held", flush=True)
os._exit(0)  # its locks are still held
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize(("script", "printed"), [(BATCHES, "6"), (GUARD, "5"), (HELD, "held")])
def test_a_child_has_a_batch_of_its_own_and_free_locks(script: str, printed: str, tmp_path: Path) -> None:
    code = PRELUDE.format(tests=str(TESTS), root=str(TESTS.parent)) + script
    command = [sys.executable, "-W", "error", "-c", code, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.stdout.strip(), done.stderr) == (printed, "")
