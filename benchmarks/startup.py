"""A fresh process that makes a client, beside one that imports httpx and attrs."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

from .pairs import Ratio, paired

_PYTHON = Path(__file__).parent.parent / ".venv-bench" / "bin" / "python"
OURS = "from ttlock_sdk import TTLock; TTLock('id', 'secret')"
THEIRS = "import httpx, attrs"


ONE_RESOURCE = """
import time, httpx
from ttlock_sdk import TTLock
answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"list": [{"lockId": 1}], "pages": 1}))
tt = TTLock("id", "secret", token={"access_token": "x"}, transport=answer)
tt.request("/v3/any", {}, safety="read")  # all that a first call costs without any resource
began = time.perf_counter()
tt.locks.list()
print(time.perf_counter() - began)
"""
IMPORT_HTTPX = "import time; began = time.perf_counter(); import httpx; print(time.perf_counter() - began)"


def measure_resource(pairs: int, runs: int) -> Ratio:
    """The first call on the largest resource, over what a call costs anyway, beside importing httpx."""
    return paired(lambda: _said(ONE_RESOURCE), lambda: _said(IMPORT_HTTPX), pairs, runs)


def _said(code: str, *words: str) -> float:
    done = subprocess.run([_PYTHON, "-I", "-c", code, *words], check=True, capture_output=True, text=True)
    return float(done.stdout)


FIRST_CALL = """
import sys, time
began = time.perf_counter()
from ttlock_sdk import TTLock
with TTLock("id", "secret", token={"access_token": sys.argv[2], "uid": 1}, base_url=sys.argv[1]) as tt:
    assert tt.locks.list().total
print(time.perf_counter() - began)
"""
FIRST_POST = """
import sys, time
began = time.perf_counter()
import httpx
form = {"clientId": "id", "accessToken": sys.argv[2], "pageNo": 1, "pageSize": 20, "date": int(time.time() * 1000)}
with httpx.Client() as client:
    assert client.post(sys.argv[1] + "/v3/lock/list", data=form).json()["total"]
print(time.perf_counter() - began)
"""


def measure_first_call(pairs: int, runs: int) -> Ratio:
    """Everything to the end of the first call, the imports included, beside the same with httpx; on the simulator."""
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    for number in range(20):
        sim.add_lock("owner", f"Room {number}")
    with sim.serve() as address:
        with TTLock("id", "secret", "owner", "password", base_url=address) as tt:
            token = tt.get_valid_token()
        words = address, token
        return paired(lambda: _said(FIRST_CALL, *words), lambda: _said(FIRST_POST, *words), pairs, runs)


HELP = "import sys; sys.argv = ['ttlock', '--help']; from ttlock_sdk.cli import main; main()"
EMPTY_HELP = """
import typer
app = typer.Typer()
@app.callback(invoke_without_command=True)
def main(): pass
app(["--help"])
"""


def measure_help(pairs: int, runs: int) -> Ratio:
    """`ttlock --help` beside the help of an empty Typer application, both with this interpreter."""
    ours, theirs = (sys.executable, "-c", HELP), (sys.executable, "-c", EMPTY_HELP)
    return paired(lambda: _worked(*ours), lambda: _worked(*theirs), pairs, runs)


def measure(pairs: int, runs: int) -> Ratio:
    """The ratio of the two processes, in an environment that holds the package and what it needs, no more."""
    words = (str(_PYTHON), "-I", "-c")  # -I: not the checkout in this folder
    return paired(lambda: _worked(*words, OURS), lambda: _worked(*words, THEIRS), pairs, runs)


def _worked(*command: str) -> float:
    """The seconds that a process keeps a processor busy: what others do on this machine is no part of it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
