"""A forked child starts with fresh locks and a fresh pool, and leaves its parent's alone."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from children import environment

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
SCRIPT = """
import os, threading
from ttlock_sdk.auth.keeping import Flight
from support import Cloud, client, scripted, async_client
cloud = Cloud(scripted({"list": [], "pages": 0}))
tt = client(cloud)
tt.locks.list()
keeper, engine, store = tt._engine.keeper, tt._engine, tt._engine.keeper._store
wire, key = engine.wire(), engine.policy.store_key()
other = async_client(cloud)
for lock in (keeper._mutex, engine._opening, engine.meter._lock, store.lock(key), store._guard):
    lock.acquire()
keeper._flight = Flight(threading.Event())
child = os.fork()
if child == 0:
    tt.refresh_token()
    tt.locks.list()
    assert engine.wire() is not wire
    assert (engine._left, engine._retired) == ([wire], [])
    assert tt.usage.total == 4
    os._exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
print("parent", engine.wire() is wire)
"""


CLOSING_TASKS = """
import asyncio, os
from ttlock_sdk import AsyncTTLock

arrived, waited_for = asyncio.Event(), asyncio.Event()
answers = [b'{"errcode":0,"list":[],"pages":0}', b'{"errcode":0}']

async def serve(reader, writer):
    for answer in answers:
        head = await reader.readuntil(b"\\r\\n\\r\\n")
        length = next(int(line[15:]) for line in head.split(b"\\r\\n") if line.lower().startswith(b"content-length:"))
        await reader.readexactly(length)
        if answer is answers[-1]:
            arrived.set()
            await waited_for.wait()
        writer.write(b"HTTP/1.1 200 OK\\r\\ncontent-length: %d\\r\\n\\r\\n" % len(answer) + answer)
    writer.close()

loop = asyncio.new_event_loop()
server = loop.run_until_complete(asyncio.start_server(serve, "127.0.0.1", 0))
address = "http://127.0.0.1:%d" % server.sockets[0].getsockname()[1]
tt = AsyncTTLock("id", "secret", token={"access_token": "a"}, base_url=address, timeout=10)
loop.run_until_complete(tt.locks.list())
unlock = loop.create_task(tt.locks.unlock(5))
loop.run_until_complete(arrived.wait())
child = os.fork()
if child == 0:
    asyncio.run(tt.close())
    os._exit(7)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
waited_for.set()
print("parent", loop.run_until_complete(unlock).errcode)
loop.run_until_complete(tt.close())
server.close()
loop.run_until_complete(server.wait_closed())
loop.close()
"""
CLOSING_THREADS = """
import os, signal
from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

with Simulator("demo").serve() as address:
    tt = TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", base_url=address)
    tt.locks.list()
    pool = tt._engine.wire()._transport._pool
    with pool._guard:  # as a thread that ends its call in that moment
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            tt.close()
            os._exit(7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    connections = pool.connections
    tt.locks.unlock(532002)
    print("parent", pool.connections == connections)
    tt.close()
"""
FORKING_KEEPER = """
import os, signal, tempfile
from ttlock_sdk import FileStore, TTLock
from ttlock_sdk.simulator import Simulator

def keep(token):
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        print("child", tt.locks.list(page_size=1).total, flush=True)
        os._exit(7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7

sim = Simulator("demo")
account = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
with tempfile.TemporaryDirectory() as folder, sim.serve() as address:
    with TTLock(*account, base_url=address, token_store=FileStore(folder), on_token=keep) as tt:
        tt.locks.list(page_size=1)
print("tokens", sim.count("getAccessToken"))
"""


def said(code: str) -> str:
    """What a fresh process prints; it complains of nothing."""
    calm = ("-W", "ignore:This process:DeprecationWarning")  # Python 3.12 warns of what is tested here
    command = [sys.executable, *calm, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment())
    assert done.stderr == ""
    return done.stdout


def test_a_child_forked_while_every_lock_is_held_can_call() -> None:
    assert said(SCRIPT) == "parent True\n"


def test_a_child_that_closes_leaves_the_command_alone_that_a_task_of_its_parent_waits_for() -> None:
    assert said(CLOSING_TASKS) == "parent 0\n"


def test_a_child_that_closes_leaves_the_connections_of_its_parent_s_threads_alone() -> None:
    assert said(CLOSING_THREADS) == "parent True\n"


def test_a_child_forked_while_a_token_is_handed_over_calls_with_it_and_does_not_wait_for_its_parent() -> None:
    assert said(FORKING_KEEPER) == "child 45\ntokens 1\n"
