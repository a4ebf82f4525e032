"""For the tests of those who build on this package: a cloud of its own for each test, and clients of it.

pytest finds this by itself where the package is installed, and nothing else is imported until a fixture is used:

    def test_the_door_opens(ttlock_simulator, ttlock_client):
        lock = ttlock_client.locks.list().items[0]
        ttlock_client.locks.unlock(lock.lock_id)
        assert ttlock_simulator.executions["unlock"] == 1

    @pytest.mark.ttlock(seed="demo", strict=True)  # what `Simulator` takes; three gateways, 45 locks
    async def test_the_hotel(async_ttlock_client): ...

Time is the simulator's: whatever a client waits for moves `ttlock_simulator.clock` and takes no time.
`-p no:ttlock` turns all of this off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .async_client import AsyncTTLock
    from .client import TTLock
    from .simulator import Simulator

# those of the seed `demo`, so that one set of credentials fits every test
CLIENT_ID: Final = "demo-client-id"
CLIENT_SECRET: Final = "demo-client-secret"
USERNAME: Final = "demo@example.com"
PASSWORD: Final = "demo"
_ACCOUNT: Final = (CLIENT_ID, CLIENT_SECRET, USERNAME, PASSWORD)
_MARKER: Final = (
    "ttlock(seed='home', **options): the world that ttlock_simulator starts with: home (one lock near one gateway), "
    "demo, empty; and options of Simulator, such as strict=True"
)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def ttlock_simulator(request: pytest.FixtureRequest) -> Simulator:
    """A simulated TTLock cloud of this test's own.

    It has the application `demo-client-id` with the secret `demo-client-secret` and the account `demo@example.com`
    with the password `demo`, whatever the seed. By default also one lock, "Front door", near one gateway, "Hallway".
    `@pytest.mark.ttlock(seed=..., **options)` on a test, class or module asks for another world. Code that takes no
    transport reaches it at an address: `with ttlock_simulator.serve() as address: ...`.
    """
    from .simulator import Simulator
    from .simulator.fresh import fresh

    marker = request.node.get_closest_marker("ttlock")
    if marker is not None and marker.args:
        raise pytest.UsageError('the marker "ttlock" takes keywords alone, such as seed="demo"')
    options: dict[str, Any] = {} if marker is None else dict(marker.kwargs)
    seed = options.pop("seed", "home")
    simulator = Simulator(fresh("empty" if seed == "home" else seed), **options)
    simulator.add_application(CLIENT_ID, CLIENT_SECRET)
    if USERNAME not in simulator.state.accounts:
        simulator.add_account(USERNAME, PASSWORD, region=simulator.region)
    if seed == "home":
        lock = simulator.add_lock(USERNAME, "Front door")
        simulator.add_gateway(USERNAME, "Hallway", [lock.lock_id])
    return simulator


@pytest.fixture
def ttlock_client(ttlock_simulator: Simulator) -> Iterator[TTLock]:
    """A `TTLock` of the account in `ttlock_simulator`, which logs in at its first call and is closed after the test.

    Where it would wait, before it tries again or for a gateway to be free, the simulator's clock moves instead.
    """
    from .client import TTLock

    clock = ttlock_simulator.clock
    with TTLock(*_ACCOUNT, transport=ttlock_simulator.transport, clock=clock, sleep=clock.advance) as client:
        yield client


@pytest.fixture
def async_ttlock_client(ttlock_simulator: Simulator) -> AsyncTTLock:
    """An `AsyncTTLock` of the account in `ttlock_simulator`, for the event loop of the test that uses it.

    The fixture itself needs no event loop, so it serves with any plugin that runs async tests. Nothing has to be
    closed after the test: on a simulator a client holds neither socket nor task. A test may close it, or enter it
    with `async with`. Where it would wait, the simulator's clock moves instead.
    """
    from .async_client import AsyncTTLock

    clock = ttlock_simulator.clock

    async def sleep(seconds: float) -> None:
        from anyio.lowlevel import checkpoint

        clock.advance(seconds)
        await checkpoint()  # the other tasks have their turn, as they would have

    return AsyncTTLock(*_ACCOUNT, transport=ttlock_simulator.transport, clock=clock, sleep=sleep)
