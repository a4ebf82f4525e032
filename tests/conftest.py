"""Fixtures for all tests: both worlds, and both event loops."""

from __future__ import annotations

import signal
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import pytest
from support import async_client, client

# a shell that runs tests in the background has them ignore Ctrl-C, and with them the programs that they break off
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

if find_spec("hypothesis"):  # the generator's own tests do without it
    from hypothesis import HealthCheck, settings

    # how long an example takes depends on what else the machine does: no test here is about that
    settings.register_profile("whatever the load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("whatever the load")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop that an async test runs on."""
    return str(request.param)


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes a client of either world for a cloud of the test's own."""
    return client if request.param == "sync" else async_client
