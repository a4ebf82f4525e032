"""Every block of code in the guide to callbacks does what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import children
import pytest
from callback_world import ROOT

GUIDE = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
APPS = [code for code in BLOCKS if re.search(r"(?m)^app = ", code)]
WORKER = next(code for code in BLOCKS if "Worker(handler" in code)
OTHERS = [code for code in BLOCKS if code not in APPS and code != WORKER]
LOCK = "1002"
SERVE = """
import runpy, sys, threading
from wsgiref.simple_server import WSGIRequestHandler, make_server
import uvicorn
from callback_world import CODE, house, until
from redis_server import free_port

class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass

names = runpy.run_path("block.py")
app, receiver, port = names["app"], names["receiver"], free_port()
if receiver._worker is None or receiver._worker.is_async or "wsgi" not in sys.argv:
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until(lambda: server.started)
    end = lambda: setattr(server, "should_exit", True)
else:
    server = make_server("127.0.0.1", port, app, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    end = server.shutdown
sim, locks = house()
sim.send_callbacks_to(f"http://127.0.0.1:{port}/ttlock/the-secret-of-the-guide")
sim.enter_passcode(locks[0], CODE)
sim.callbacks.wait()
assert [sent.outcome for sent in sim.callbacks.sent] == ["success"], sim.callbacks.sent
if receiver._worker is not None:
    until(lambda: not receiver.spool.waiting())
    assert receiver.spool.dead() == []
end()
thread.join()
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return children.environment(CALLBACK_SECRET="the-secret-of-the-guide", CALLBACK_FOLDER=str(tmp_path / "spool"))


def run(code: str, environment: dict[str, str], folder: Path, *more: str) -> str:
    """What a script prints."""
    command = [sys.executable, "-W", "error", "-c", code, *more]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_guide_shows_all_ways_in() -> None:
    for way in ("receiver.asgi", "receiver.wsgi", "include_router", "routes(receiver)", "RedisSpool"):
        assert any(way in code for code in BLOCKS)
    assert len(APPS) >= 6
    assert len(OTHERS) >= 3


@pytest.mark.parametrize("code", [code for code in APPS if "REDIS" not in code and "TTLock.from_env" not in code])
def test_an_application_hands_over_what_happens_in_the_simulator(
    code: str, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "block.py").write_text(code)
    printed = run(SERVE, environment, tmp_path, "wsgi" if "wsgi" in code else "asgi")
    assert LOCK in printed
    assert "Cleaner" in printed
    assert printed.count("\n") == 1


def test_an_application_that_reads_back_knows_its_locks(environment: dict[str, str], tmp_path: Path) -> None:
    [code] = [code for code in APPS if "TTLock.from_env" in code]
    served = SERVE.replace(
        'names = runpy.run_path("block.py")',
        'import os\nsim, locks = house()\ncloud = sim.serve()\nos.environ["TTLOCK_BASE_URL"] = cloud.__enter__()\n'
        'names = runpy.run_path("block.py")',
    ).replace("\nsim, locks = house()\nsim.send", "\nsim.send")
    account = {"CLIENT_ID": "id", "CLIENT_SECRET": "secret", "USERNAME": "ann", "PASSWORD": "pw"}
    more = {f"TTLOCK_{name}": value for name, value in account.items()}
    (tmp_path / "block.py").write_text(code)
    printed = run(served + "\nnames['tt'].close(); cloud.__exit__(None, None, None)", {**environment, **more}, tmp_path)
    assert LOCK in printed
    assert "Record(" in printed


def test_one_process_receives_into_redis_and_another_one_handles(
    environment: dict[str, str], tmp_path: Path, redis_url: str
) -> None:
    [code] = [code for code in APPS if "REDIS" in code]
    environment["REDIS_URL"] = redis_url
    (tmp_path / "block.py").write_text(code)
    assert run(SERVE, environment, tmp_path) == ""
    command = [sys.executable, "-W", "error", "-c", WORKER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as worker:
        assert worker.stdout is not None
        assert LOCK in worker.stdout.readline()
        worker.kill()


@pytest.mark.parametrize("code", OTHERS)
def test_a_block_without_a_server_runs(code: str, environment: dict[str, str], tmp_path: Path) -> None:
    assert run(code, environment, tmp_path)
