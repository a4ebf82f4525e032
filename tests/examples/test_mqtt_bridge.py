"""Over a real broker: states are told, commands carried out once, and whatever is wrong with one is told, too."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiomqtt
import pytest
from blocking import no_blocking_call
from mqtt_bridge import Bridge
from mqtt_broker import mqtt_port

from ttlock_sdk import AsyncTTLock, Feature
from ttlock_sdk.simulator import Fault, Simulator

__all__ = ["mqtt_port", "no_blocking_call"]

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_blocking_call")]


@pytest.fixture
def anyio_backend() -> str:
    """The library for MQTT is one for asyncio."""
    return "asyncio"


House = tuple[Simulator, int]


@pytest.fixture
def house() -> House:
    """A cloud with one lock, made before there is a loop that it could block."""
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    lock_id = sim.add_lock("owner", "Front").lock_id
    sim.add_gateway("owner", "Hall", [lock_id])
    return sim, lock_id


@asynccontextmanager
async def bridged(sim: Simulator, port: int, lock_id: int) -> AsyncIterator[aiomqtt.Client]:
    """Somebody on the broker who has seen the first state, with the bridge at work."""
    async with (
        AsyncTTLock("id", "secret", "owner", "password", transport=sim.transport) as tt,
        aiomqtt.Client("127.0.0.1", port) as own,
        aiomqtt.Client("127.0.0.1", port) as somebody,
    ):
        await somebody.subscribe(f"ttlock/{lock_id}/result", qos=1)
        await somebody.subscribe("ttlock/nobody/result", qos=1)
        running = asyncio.create_task(Bridge(tt, own, interval=0.05).run())
        await until(lambda: sim.count("listLocks") >= 3)  # the bridge has subscribed by its second round
        try:
            yield somebody
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition."""
    for _ in range(3_000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come true in time")


async def said(somebody: aiomqtt.Client) -> dict[str, Any]:
    """The next message that reaches somebody."""
    message = await asyncio.wait_for(anext(aiter(somebody.messages)), 30)
    found: dict[str, Any] = json.loads(bytes(message.payload))
    return found


async def test_how_locks_are_is_retained_for_whoever_comes_later(mqtt_port: int, house: House) -> None:
    sim, lock_id = house
    async with bridged(sim, mqtt_port, lock_id) as somebody:
        await somebody.subscribe(f"ttlock/{lock_id}/state", qos=1)
        state = await said(somebody)
    assert (state["name"], state["online"]) == ("Front", True)


@pytest.mark.parametrize(("feature", "online"), [(None, False), (Feature.WIFI, True), (Feature.NB_IOT, True)])
async def test_a_lock_with_a_network_of_its_own_is_online_without_a_gateway(
    mqtt_port: int, house: House, feature: Feature | None, online: bool
) -> None:
    sim, lock_id = house
    lock = sim.state.locks[lock_id]
    lock.feature_value = f"{int(lock.feature_value, 16) | (0 if feature is None else 1 << feature):X}"
    sim.state.heard_by.clear()
    async with bridged(sim, mqtt_port, lock_id) as somebody:
        await somebody.subscribe(f"ttlock/{lock_id}/state", qos=1)
        assert (await said(somebody))["online"] is online


async def test_a_command_is_carried_out_once_and_what_came_of_it_is_told(mqtt_port: int, house: House) -> None:
    sim, lock_id = house
    async with bridged(sim, mqtt_port, lock_id) as somebody:
        for command, outcome in (("UNLOCK", "done"), ("lock", "done")):
            await somebody.publish(f"ttlock/{lock_id}/set", command, qos=1)
            assert await said(somebody) == {"command": command.upper(), "outcome": outcome}
        assert sim.executions == {"unlock": 1, "lock": 1}
        sim.fail_next(Fault.dropped(), operation="unlock")
        await somebody.publish(f"ttlock/{lock_id}/set", "UNLOCK", qos=1)
        assert (await said(somebody))["outcome"].startswith("unknown")
        sim.fail_next(Fault.error(-2012), operation="unlock")
        await somebody.publish(f"ttlock/{lock_id}/set", "UNLOCK", qos=1)
        assert (await said(somebody))["outcome"].startswith("failed: ")


async def test_what_is_no_command_for_a_known_lock_is_refused_and_the_bridge_goes_on(
    mqtt_port: int, house: House
) -> None:
    sim, lock_id = house
    async with bridged(sim, mqtt_port, lock_id) as somebody:
        odd = ("nobody", "²", f"0{lock_id}")
        for name in odd[1:]:
            await somebody.subscribe(f"ttlock/{name}/result", qos=1)
        for topic, payload in (
            (f"ttlock/{lock_id}/set", b"\xff\xfe"),
            *((f"ttlock/{name}/set", b"UNLOCK") for name in odd),
        ):
            await somebody.publish(topic, payload, qos=1)
            assert (await said(somebody))["outcome"].startswith("refused")
        await somebody.publish(f"ttlock/{lock_id}/set", "UNLOCK", qos=1)
        assert (await said(somebody))["outcome"] == "done"
    assert sim.executions == {"unlock": 1}


async def test_a_command_that_was_retained_opens_no_door_when_the_bridge_starts(mqtt_port: int, house: House) -> None:
    sim, lock_id = house
    async with aiomqtt.Client("127.0.0.1", mqtt_port) as before:
        await before.publish(f"ttlock/{lock_id}/set", "UNLOCK", qos=1, retain=True)
        async with bridged(sim, mqtt_port, lock_id) as somebody:
            await somebody.publish(f"ttlock/{lock_id}/set", "LOCK", qos=1)
            assert await said(somebody) == {"command": "LOCK", "outcome": "done"}
        await before.publish(f"ttlock/{lock_id}/set", b"", qos=1, retain=True)
    assert sim.executions == {"lock": 1}


class Deaf(aiomqtt.Client):
    """Swallows being cancelled while it publishes, once; so does asyncio.wait_for of Python 3.11 at a bad moment."""

    reached: asyncio.Event

    async def publish(self, *args: Any, **options: Any) -> None:
        if self.reached.is_set():
            await super().publish(*args, **options)
            return
        self.reached.set()
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(3_600)


async def test_a_bridge_ends_when_it_is_told_to_though_the_library_has_not_heard(mqtt_port: int, house: House) -> None:
    sim, _ = house
    async with (
        AsyncTTLock("id", "secret", "owner", "password", transport=sim.transport) as tt,
        Deaf("127.0.0.1", mqtt_port) as broker,
    ):
        broker.reached = asyncio.Event()
        broker.reached.set()  # the first round is heard
        running = asyncio.create_task(Bridge(tt, broker, interval=0.01).run())
        await until(lambda: sim.count("listLocks") >= 2)
        broker.reached.clear()
        await broker.reached.wait()
        running.cancel()
        done, _ = await asyncio.wait({running}, timeout=30)
    assert done
