"""The pytest plugin of the package: a cloud for each test, that costs nothing where nobody asks for it."""

from __future__ import annotations

import asyncio  # noqa: F401  # there before an inner pytest imports and drops it: a second one would know of no loop
import gc
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import children
import pytest
from other_clients import python_of_others
from support import functions_called

from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.fresh import fresh
from ttlock_sdk.simulator.seeds import SEEDS

ROOT = Path(__file__).parents[1]

PLUGIN = "ttlock_sdk.pytest_plugin"
LOADED = ("-p", "no:ttlock", "-p", PLUGIN)  # the same with an installation that has the entry point and without
STRICT = "[pytest]\naddopts = --strict-markers\nfilterwarnings = error\n"
Run = Callable[..., pytest.RunResult]


class Kept:
    """Modules that the inner pytest imported, to be had again after it: no class of ours must be there twice."""

    def __init__(self, inside: Path) -> None:
        self._inside = str(inside)
        self._modules = dict(sys.modules)

    def pytest_unconfigure(self) -> None:
        for name, module in list(sys.modules.items()):
            if not str(getattr(module, "__file__", None) or "").startswith(self._inside):
                self._modules.setdefault(name, module)

    def restore(self) -> None:
        sys.modules.update(self._modules)


@pytest.fixture
def run(pytester: pytest.Pytester) -> Iterator[Run]:
    """Runs the text of a test module with the plugin."""
    kept = Kept(pytester.path)

    def run(text: str, *options: str) -> pytest.RunResult:
        pytester.makeini(STRICT)
        pytester.makepyfile("import pytest\n\n" + text)
        return pytester.runpytest_inprocess(*LOADED, "-p", "no:cacheprovider", *options, plugins=[kept])

    yield run
    kept.restore()


def test_the_package_declares_the_plugin() -> None:
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["entry-points"]["pytest11"] == {"ttlock": PLUGIN}


def test_the_plugin_imports_nothing_until_a_fixture_is_used(tmp_path: Path) -> None:
    text = """
        import sys

        def test_nothing_is_there_yet():
            names = {"httpx", "attrs", "attr", "anyio", "ttlock_sdk.client", "ttlock_sdk.simulator"}
            assert "ttlock_sdk.pytest_plugin" in sys.modules
            assert not names & set(sys.modules)

        def test_a_fixture_brings_it(ttlock_simulator):
            assert {"attrs", "ttlock_sdk.simulator"} <= set(sys.modules)
            assert "httpx" not in sys.modules
    """
    (tmp_path / "test_imports.py").write_text("\n".join(line[8:] for line in text.splitlines()), encoding="utf-8")
    bare = ("-p", "no:anyio", "-p", "no:hypothesispytest", "-p", "no:xdist", "-p", "no:pytest_cov")
    command = [sys.executable, "-m", "pytest", "-q", *LOADED, *bare, "-p", "no:cacheprovider", "test_imports.py"]
    done = subprocess.run(command, cwd=tmp_path, env=children.environment(), capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_test_has_a_lock_near_a_gateway_and_a_client_without_a_word(run: Run) -> None:
    done = run("""
def test_door(ttlock_simulator, ttlock_client):
    lock, = ttlock_client.locks.list().items
    assert lock.lock_alias == "Front door"
    ttlock_client.locks.unlock(lock.lock_id)
    assert ttlock_simulator.executions["unlock"] == 1
    assert [gateway.gateway_name for gateway in ttlock_client.gateways.iter()] == ["Hallway"]
""")
    done.assert_outcomes(passed=1)


def test_no_test_sees_what_another_did(run: Run) -> None:
    done = run("""
@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("seed", ["home", pytest.param("demo", marks=pytest.mark.ttlock(seed="demo"))])
def test_door(ttlock_simulator, ttlock_client, seed, turn):
    assert not ttlock_simulator.executions
    assert not ttlock_simulator.state.tokens
    lock = ttlock_client.locks.list().items[0]
    ttlock_client.locks.rename(lock.lock_id, "Changed")
    found = ttlock_simulator.state.locks[lock.lock_id]
    assert found.alias == "Changed"
    before = len(found.passcodes)
    ttlock_simulator.add_passcode(lock.lock_id, "8316497")
    found.records.clear()
    assert before == (6 if seed == "demo" else 0)
""")
    done.assert_outcomes(passed=6)


def test_the_marker_chooses_the_world_and_the_options_of_the_simulator(run: Run) -> None:
    done = run("""
pytestmark = pytest.mark.ttlock(seed="demo")

def test_module(ttlock_simulator):
    assert (len(ttlock_simulator.state.locks), ttlock_simulator.strict) == (45, False)

@pytest.mark.ttlock(seed="demo", strict=True)
def test_strict(ttlock_simulator):
    assert (len(ttlock_simulator.state.locks), ttlock_simulator.strict) == (45, True)

@pytest.mark.ttlock(seed="empty", region="cn")
def test_empty(ttlock_simulator, ttlock_client):
    assert ttlock_client.locks.all() == []
    assert ttlock_simulator.region == "cn"
""")
    done.assert_outcomes(passed=3)


@pytest.mark.parametrize(
    ("marker", "words"),
    [('"demo"', "keywords alone"), ('seed="hotel"', "empty, demo"), ("sedd=1", "unexpected keyword argument 'sedd'")],
)
def test_a_marker_that_is_wrong_is_told(run: Run, marker: str, words: str) -> None:
    done = run(f"""
@pytest.mark.ttlock({marker})
def test_nothing(ttlock_simulator): ...
""")
    done.assert_outcomes(errors=1)
    assert words in done.stdout.str()


def test_the_marker_is_listed(run: Run) -> None:
    assert "@pytest.mark.ttlock(seed='home'" in run("", "--markers").stdout.str()


def test_a_client_does_not_wait_and_is_closed_after_the_test(run: Run) -> None:
    done = run("""
import time
from ttlock_sdk import errors

clients = []

def test_retries(ttlock_simulator, ttlock_client):
    clients.append(ttlock_client)
    began, simulated = time.monotonic(), ttlock_simulator.clock.time()
    ttlock_simulator.fail_next(-3003, operation="queryLockOpenState", times=2)
    ttlock_client.locks.query_open_state(ttlock_client.locks.list().items[0].lock_id)
    assert ttlock_simulator.count("queryLockOpenState") == 3
    assert ttlock_simulator.clock.time() - simulated > time.monotonic() - began + 0.5

def test_tokens(ttlock_simulator, ttlock_client):
    ttlock_client.locks.list()
    ttlock_simulator.clock.advance(100 * 86400)
    ttlock_client.locks.list()
    assert ttlock_simulator.count("getAccessToken") == 2
    assert ttlock_simulator.count("listLocks") == 2

def test_closed():
    with pytest.raises(errors.ConfigurationError, match="closed"):
        clients[0].locks.list()
""")
    done.assert_outcomes(passed=3)


ASYNC = """
async def use(simulator, client):
    simulator.fail_next(-3003, operation="queryLockOpenState", times=2)
    lock, = await client.locks.all()
    await client.locks.query_open_state(lock.lock_id)
    assert simulator.count("queryLockOpenState") == 3
"""


def test_the_async_client_serves_on_both_event_loops_of_anyio(run: Run) -> None:
    done = run(
        ASYNC
        + """
@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param

@pytest.mark.anyio
async def test_open(ttlock_simulator, async_ttlock_client):
    await use(ttlock_simulator, async_ttlock_client)

@pytest.mark.anyio
async def test_entered(ttlock_simulator, async_ttlock_client):
    async with async_ttlock_client as client:
        await use(ttlock_simulator, client)
"""
    )
    done.assert_outcomes(passed=4)
    gc.collect()  # a socket or a task that is left would warn here, and warnings are errors


def test_the_async_client_serves_any_loop_that_a_test_runs(run: Run) -> None:
    done = run(
        ASYNC
        + """
import asyncio

def test_own_loop(ttlock_simulator, async_ttlock_client):
    asyncio.run(use(ttlock_simulator, async_ttlock_client))
"""
    )
    done.assert_outcomes(passed=1)


def test_the_async_client_serves_with_pytest_asyncio(tmp_path: Path) -> None:
    text = (
        "import pytest\n"
        + ASYNC
        + """
@pytest.mark.asyncio
async def test_open(ttlock_simulator, async_ttlock_client):
    await use(ttlock_simulator, async_ttlock_client)

@pytest.mark.asyncio
async def test_entered(ttlock_simulator, async_ttlock_client):
    async with async_ttlock_client as client:
        await use(ttlock_simulator, client)
"""
    )
    (tmp_path / "test_async.py").write_text(text, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text(STRICT + "asyncio_default_fixture_loop_scope = function\n", encoding="utf-8")
    # another Python, which can use nothing of this one's but the package
    command = [python_of_others(), "-m", "pytest", "-q", *LOADED, "-p", "no:cacheprovider"]
    done = subprocess.run(
        command, cwd=tmp_path, env=children.environment(PYTHONPATH=str(ROOT)), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


@pytest.mark.parametrize("seed", sorted(SEEDS.keys() - {"large"}))  # a copy of that takes a minute
def test_a_copy_of_a_seed_is_what_the_seed_makes_and_shares_nothing(seed: str) -> None:
    one, other = fresh(seed), fresh(seed)
    assert repr(one) == repr(other)
    assert {number: repr(lock) for number, lock in one.locks.items()} == {
        number: repr(lock) for number, lock in other.locks.items()
    }
    for lock in one.locks.values():
        twin = other.locks[lock.lock_id]
        assert lock == twin
        assert lock.records is not twin.records
        assert all(passcode is not twin.passcodes[number] for number, passcode in lock.passcodes.items())
    assert [gateway.near for gateway in one.gateways.values()] == [gateway.near for gateway in other.gateways.values()]
    assert all(gateway is not other.gateways[number] for number, gateway in one.gateways.items())


@pytest.mark.parametrize(("seed", "most"), [("empty", 150), ("demo", 1_000)])
def test_a_fresh_world_is_a_copy_that_calls_few_functions(seed: str, most: int) -> None:
    Simulator(fresh(seed))  # made once for all tests of a process
    assert functions_called(lambda: Simulator(fresh(seed))) < most
