"""A small world whose clock stands still, and one who calls it as any HTTP client would."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import pytest
from meter_worlds import KINDS, World, make_world

from ttlock_sdk.simulator import SimulatedClock, Simulator

NOW = 1_800_000_000.0
MD5 = hashlib.md5(b"pw", usedforsecurity=False).hexdigest()


class Caller:
    """Calls a simulator by form and POST, signed, unless a test says otherwise."""

    def __init__(self, sim: Simulator) -> None:
        self.sim = sim
        self.http = httpx.Client(transport=sim.transport, base_url="http://sim")
        self.token = self.login()["access_token"]

    def login(self, **fields: Any) -> dict[str, Any]:
        form = {"clientId": "id", "clientSecret": "secret", "username": "ann", "password": MD5}
        return self.post("/oauth2/token", {**form, **fields})

    def post(self, path: str, fields: dict[str, Any]) -> dict[str, Any]:
        data: dict[str, Any] = self.http.post(path, data=fields).json()
        return data

    def signed(self) -> dict[str, Any]:
        return {"clientId": "id", "accessToken": self.token, "date": self.sim.clock.ms()}

    def __call__(self, path: str, **fields: Any) -> dict[str, Any]:
        return self.post(path, {**self.signed(), **fields})

    def code(self, path: str, **fields: Any) -> int | None:
        """The error code of a call, None for success."""
        found = self(path, **fields).get("errcode")
        return None if found == 0 else found


@pytest.fixture
def sim() -> Simulator:
    sim = Simulator(clock=SimulatedClock(lambda: NOW))
    sim.add_application("id", "secret")
    sim.add_account("ann", "pw")
    sim.add_account("bob", "pw")
    return sim


@pytest.fixture
def call(sim: Simulator) -> Caller:
    return Caller(sim)


@pytest.fixture
def lock_id(sim: Simulator) -> int:
    """A lock of Ann's with a gateway near it."""
    lock = sim.add_lock("ann", "Front door")
    sim.add_gateway("ann", "Lobby", [lock.lock_id])
    return lock.lock_id


@pytest.fixture(params=KINDS)
def world(request: pytest.FixtureRequest, sim: Simulator) -> World:
    """A meter of Ann's with a gateway near it, of one kind and the other."""
    return make_world(sim, request.param)
