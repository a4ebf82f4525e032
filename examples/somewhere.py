"""Where an example runs: with the account that the environment names, or else on a simulator of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from ttlock_sdk.simulator import Simulator

DEMO = {
    "TTLOCK_CLIENT_ID": "demo-client-id",
    "TTLOCK_CLIENT_SECRET": "demo-client-secret",
    "TTLOCK_USERNAME": "demo@example.com",
    "TTLOCK_PASSWORD": "demo",
}


@contextmanager
def somewhere() -> Iterator[Simulator | None]:
    """The simulator, whose demo account the environment names meanwhile; None where it names a real one."""
    if "TTLOCK_CLIENT_ID" in os.environ:
        yield None
        return
    simulator = Simulator("demo")
    with simulator.serve() as address:
        named = {**DEMO, "TTLOCK_BASE_URL": address}
        os.environ.update(named)
        try:
            yield simulator
        finally:
            for name in named:
                del os.environ[name]
