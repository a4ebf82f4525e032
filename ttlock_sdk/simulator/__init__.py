"""A TTLock cloud with state, for tests, demos and developing without a lock or an account.

    sim = Simulator("demo")
    TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", transport=sim.transport)

In process by `sim.transport` (both worlds), as an ASGI app by `sim.asgi`, as a server by
`python -m ttlock_sdk.simulator --port 8888 --seed demo`.
"""

from __future__ import annotations

from .clock import SimulatedClock
from .faults import Fault
from .simulator import Simulator
from .wire import Reply, Request

__all__ = ["Fault", "Reply", "Request", "SimulatedClock", "Simulator"]
