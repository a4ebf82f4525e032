"""A forked child starts with fresh locks and a fresh pool."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SCRIPT = """
import os, sys
sys.path.insert(0, {tests!r})
from support import Cloud, client, scripted, async_client
cloud = Cloud(scripted({{"list": [], "pages": 0}}))
tt = client(cloud)
tt.locks.list()
keeper, engine, store = tt._engine.keeper, tt._engine, tt._engine.keeper._store
wire, key = engine.wire(), engine.policy.store_key()
other = async_client(cloud)
for lock in (keeper._mutex, engine._opening, engine.meter._lock, store.lock(key), store._guard):
    lock.acquire()
keeper._flight = object()
child = os.fork()
if child == 0:
    tt.refresh_token()
    tt.locks.list()
    assert engine.wire() is not wire
    assert engine._retired == [wire]
    assert tt.usage.total == 4
    os._exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
print("parent", engine.wire() is wire)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_forked_while_every_lock_is_held_can_call() -> None:
    calm = ("-W", "ignore:This process:DeprecationWarning")  # Python 3.12 warns of what is tested here
    code = SCRIPT.format(tests=os.path.dirname(__file__))
    done = subprocess.run([sys.executable, *calm, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("parent True\n", "")
