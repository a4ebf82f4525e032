"""A detector for calls that block an event loop: one that a coroutine makes ends with an error that names it.

What is tested may swallow that error, as it does others of functions that were handed in. So each is also noted, and
the test fails at its end unless it has struck out what it expected.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from blockbuster import BlockBuster, BlockingError


@pytest.fixture
def no_blocking_call(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Reading files, sleeping, waiting for locks and sockets: what blocks the loop is refused, and its name noted."""
    found: list[str] = []

    class NotedError(BlockingError):
        def __init__(self, name: str) -> None:
            super().__init__(name)
            found.append(name)

    monkeypatch.setattr("blockbuster.blockbuster.BlockingError", NotedError)
    detector = BlockBuster()
    detector.functions["os.stat"].can_block_in("fastapi/routing.py", "_extract_endpoint_context")  # once an endpoint
    detector.activate()
    try:
        yield found
    finally:
        detector.deactivate()
    assert found == []
