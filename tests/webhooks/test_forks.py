"""A child that is forked receives with connections of its own, and leaves handing over to its parent."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import children
import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks on this system")
BEGIN = """
import os, sys
from spooling import entries, number_of, took
from ttlock_sdk.webhooks import FolderSpool, RedisSpool, Worker

def child(work):
    pid = os.fork()
    if pid == 0:
        try:
            code = 0 if work() else 1
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            code = 2
        os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
"""
SPOOL = """
spool.put(entries(1))
parents = took(spool)

def work():
    return spool.put(entries(1, 2)) == 1 and spool.waiting() == 2 and spool.take(0.0) is None

child(work)
spool.done(parents)
assert number_of(took(spool)) == 2
spool.close()
print("good")
"""
FOLDER = "spool = FolderSpool(sys.argv[1])" + SPOOL
WORKER = """
async def handler(event):
    pass

with Worker(handler, FolderSpool(sys.argv[1])) as worker:
    child(lambda: not worker.running)
    assert worker.running
print("good")
"""


@pytest.mark.parametrize("script", [FOLDER, WORKER])
def test_a_forked_child_receives_and_its_parent_goes_on_handing_over(script: str, tmp_path: Path) -> None:
    environment = children.environment()
    command = [sys.executable, "-c", BEGIN + script, str(tmp_path / "spool")]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout == "good\n", done.stderr


def test_a_forked_child_is_a_worker_of_its_own(redis_url: str, tmp_path: Path) -> None:
    script = f"""
spool = RedisSpool({redis_url!r}, prefix={str(tmp_path)!r})
spool.put(entries(1, 2))
first, me = took(spool), spool._me
child(lambda: spool._me != me and number_of(took(spool)) == 2)
spool.done(first)
assert spool.waiting() == 1
print("good")
"""
    environment = children.environment()
    command = [sys.executable, "-c", BEGIN + script]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60)
    assert done.stdout == "good\n", done.stderr
