"""A detector for calls that block an event loop: one that a coroutine makes ends with an error that names it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from blockbuster import BlockBuster


@pytest.fixture
def no_blocking_call() -> Iterator[None]:
    """Reading files, sleeping, waiting for locks and sockets: whatever blocks the loop is refused."""
    detector = BlockBuster()
    detector.activate()
    try:
        yield
    finally:
        detector.deactivate()
