"""Fixtures for all tests: both worlds, and both event loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import async_client, client


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop that an async test runs on."""
    return str(request.param)


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes a client of either world for a cloud of the test's own."""
    return client if request.param == "sync" else async_client
