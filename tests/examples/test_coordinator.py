"""What a host hands in is used and left as it was, tokens reach it as dicts, and nothing blocks its loop."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from blocking import no_blocking_call
from home_assistant.coordinator import CommandFailedError, Coordinator, LoginNeededError, UpdateFailedError

from ttlock_sdk import Feature, TTLock
from ttlock_sdk.simulator import Fault, Simulator

__all__ = ["no_blocking_call"]

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_blocking_call")]


@pytest.fixture
def anyio_backend() -> str:
    """Home Assistant runs on asyncio."""
    return "asyncio"


class House:
    """A host with a client of its own and an entry that holds the token."""

    def __init__(self) -> None:
        self.sim = Simulator()
        self.sim.add_application("planted-id", "planted-secret")
        self.sim.add_account("planted-user", "planted-password")
        self.lock_id = self.sim.add_lock("planted-user", "Front").lock_id
        self.sim.add_gateway("planted-user", "Hall", [self.lock_id])
        account = ("planted-id", "planted-secret", "planted-user", "planted-password")
        with TTLock(*account, transport=self.sim.transport) as tt:
            token = tt.authenticate().to_dict()
        self.entry: dict[str, Any] = {"client_id": account[0], "client_secret": account[1], "token": token}
        self.stored: list[dict[str, Any]] = []
        self.http = httpx.AsyncClient(transport=self.sim.transport, headers={"user-agent": "a host"})
        self.coordinator = Coordinator(
            self.http, self.entry, self.stored.append, base_url="http://simulator.invalid", allow_http=True
        )


@pytest.fixture
def house() -> House:
    """Made before the loop runs: the first login is one of threads."""
    return House()


async def test_a_round_takes_one_call_and_the_client_stays_open(house: House) -> None:
    found = await house.coordinator.async_update()
    assert {number: state.name for number, state in found.items()} == {house.lock_id: "Front"}
    assert house.sim.count("listLocks") == 1
    await house.coordinator.async_close()
    assert not house.http.is_closed
    await house.http.aclose()


@pytest.mark.parametrize(("feature", "reachable"), [(None, False), (Feature.WIFI, True), (Feature.CAT_ONE, True)])
async def test_a_lock_with_a_network_of_its_own_is_reachable_without_a_gateway(
    house: House, feature: Feature | None, reachable: bool
) -> None:
    assert (await house.coordinator.async_update())[house.lock_id].reachable
    lock = house.sim.state.locks[house.lock_id]
    lock.feature_value = f"{int(lock.feature_value, 16) | (0 if feature is None else 1 << feature):X}"
    house.sim.state.heard_by.clear()
    assert (await house.coordinator.async_update())[house.lock_id].reachable is reachable
    await house.http.aclose()


async def test_a_token_that_was_renewed_reaches_the_entry_as_json_before_it_is_used(house: House) -> None:
    house.sim.expire_tokens()
    await house.coordinator.async_update()
    [token] = house.stored
    assert json.loads(json.dumps(token)) == token
    assert house.sim.state.tokens[token["access_token"]].revoked is False
    await house.http.aclose()


async def test_a_withdrawn_account_asks_for_a_login_and_an_outage_does_not(house: House) -> None:
    house.sim.fail_next(Fault.error(30007))
    with pytest.raises(UpdateFailedError):
        await house.coordinator.async_update()
    house.sim.expire_tokens()
    house.sim.fail_next(Fault.error(10011), operation="getAccessToken")
    with pytest.raises(LoginNeededError):
        await house.coordinator.async_update()
    await house.http.aclose()


async def test_a_command_that_fails_or_whose_outcome_is_unknown_says_so(house: House) -> None:
    await house.coordinator.async_unlock(house.lock_id)
    await house.coordinator.async_lock(house.lock_id)
    assert house.sim.executions == {"unlock": 1, "lock": 1}
    house.sim.fail_next(Fault.error(-2012))
    with pytest.raises(CommandFailedError, match="-2012"):
        await house.coordinator.async_lock(house.lock_id)
    house.sim.fail_next(Fault.dropped())
    with pytest.raises(CommandFailedError, match="Nobody knows"):
        await house.coordinator.async_unlock(house.lock_id)
    await house.http.aclose()


async def test_diagnostics_are_json_without_a_secret_or_a_name(house: House) -> None:
    await house.coordinator.async_update()
    text = json.dumps(house.coordinator.diagnostics())
    assert json.loads(text)["locks"] == 1
    token = house.entry["token"]
    for secret in ("planted-id", "planted-secret", "planted-user", token["access_token"], token["refresh_token"]):
        assert secret not in text
    await house.http.aclose()
