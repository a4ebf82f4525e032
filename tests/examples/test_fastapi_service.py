"""The service gives codes, tells what went wrong as HTTP has it, takes callbacks, and blocks the loop nowhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from blocking import no_blocking_call
from fastapi_service import app

from ttlock_sdk import AsyncTTLock
from ttlock_sdk.simulator import Fault, Simulator

__all__ = ["no_blocking_call"]

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_blocking_call")]
SECRET = "planted-callback-secret"
GUEST = {"name": "Ada", "code": "739152", "start": "2027-01-01T15:00:00Z", "end": "2027-01-04T11:00:00Z"}


@pytest.fixture
def anyio_backend() -> str:
    """FastAPI's servers run on asyncio."""
    return "asyncio"


class House:
    """The service, a door, and somebody who calls the service."""

    def __init__(self, folder: Path) -> None:
        self.sim = Simulator()
        self.sim.add_application("id", "secret")
        self.sim.add_account("owner", "password")
        self.lock_id = self.sim.add_lock("owner", "Front").lock_id
        self.sim.add_gateway("owner", "Hall", [self.lock_id])
        tt = AsyncTTLock("id", "secret", "owner", "password", transport=self.sim.transport)
        self.app = app(tt, secret=SECRET, folder=folder)

    async def __aenter__(self) -> House:
        self._lifespan = self.app.router.lifespan_context(self.app)
        await self._lifespan.__aenter__()
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://service")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()
        await self._lifespan.__aexit__(None, None, None)

    async def put(self, **changes: Any) -> httpx.Response:
        """Ask for a guest's code."""
        return await self.http.put(f"/locks/{self.lock_id}/guests", json={**GUEST, **changes})


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Made before the loop runs: the simulator reads files."""
    return House(tmp_path)


async def test_a_guest_gets_a_code_once_however_often_it_is_asked_for(house: House) -> None:
    async with house:
        first, second = await house.put(), await house.put()
        assert (first.status_code, first.json()["outcome"]) == (200, "added")
        assert (second.status_code, second.json()["outcome"]) == (200, "present")
        assert [code.code for code in house.sim.state.locks[house.lock_id].passcodes.values()] == ["739152"]


async def test_what_is_wrong_with_a_request_is_told_before_anything_is_sent(house: House) -> None:
    async with house:
        for wrong in ({"code": "12"}, {"start": "2027-01-01T15:00:00"}, {"end": GUEST["start"]}):
            assert (await house.put(**wrong)).status_code == 422
        assert house.sim.count("addPasscode") == 0


async def test_what_goes_wrong_is_told_as_http_has_it_and_without_a_secret(house: House) -> None:
    async with house:
        await house.put()
        for fault, status in ((Fault.error(-3), 502), (Fault.error(30007), 503), (Fault.error(-1003), 404)):
            house.sim.fail_next(fault)
            found = await house.put()
            assert found.status_code == status
            assert "739152" not in found.text


async def test_what_happens_at_the_door_is_among_the_events(house: House) -> None:
    async with house:
        body = {
            "lockId": house.lock_id,
            "notifyType": 1,
            "records": f'[{{"lockId":{house.lock_id},"recordType":4,"success":1,"lockDate":1800000000000}}]',
        }
        assert (await house.http.post("/ttlock/wrong-secret-of-16", data=body)).status_code == 404
        assert (await house.http.post(f"/ttlock/{SECRET}", data=body)).text == "success"
        for _ in range(500):
            events = (await house.http.get("/events")).json()
            if events:
                break
            await asyncio.sleep(0.01)  # the handler runs after the answer
        assert [(event["lock_id"], event["kind"]) for event in events] == [(house.lock_id, "unlock")]
