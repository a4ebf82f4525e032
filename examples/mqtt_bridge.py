"""Locks on MQTT, for whatever speaks it: python examples/mqtt_bridge.py

    ttlock/<lock id>/state      {"name": "Front door", "battery": 80, "online": true}, retained, every INTERVAL seconds
    ttlock/<lock id>/set        LOCK or UNLOCK, sent by you
    ttlock/<lock id>/result     {"command": "UNLOCK", "outcome": "done"}, what came of it

The broker is at MQTT_HOST (localhost) and MQTT_PORT (1883). Whoever may write to these topics may open doors: give the
broker users and rights. A command that was retained is not carried out: nobody wants a door that opens when a bridge
restarts.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

import aiomqtt
import anyio
from somewhere import somewhere

from ttlock_sdk import AsyncTTLock, errors
from ttlock_sdk.models import Lock

TOPIC = "ttlock"
INTERVAL = 300.0  # seconds: each round costs a call of the month's quota for each 200 locks


def reachable(lock: Lock) -> bool:
    """Whether commands have a way to a lock: a gateway, or a network of its own."""
    return bool(lock.has_gateway) or lock.features.own_network


class Bridge:
    """Tells a broker how the locks are, and carries out what comes from it."""

    def __init__(self, tt: AsyncTTLock, broker: aiomqtt.Client, interval: float = INTERVAL) -> None:
        self._tt = tt
        self._broker = broker
        self._interval = interval
        self._known: dict[str, int] = {}  # lock ids, by the text that stands in a topic

    async def run(self) -> None:
        """Go on until cancelled."""
        await self.publish()
        await self._broker.subscribe(f"{TOPIC}/+/set", qos=1)
        # not asyncio's: it cancels once, and asyncio.wait_for of Python 3.11, in which aiomqtt waits, can swallow that
        async with anyio.create_task_group() as group:
            group.start_soon(self._rounds)
            async for message in self._broker.messages:
                if not message.retain:
                    group.start_soon(self.obey, str(message.topic), message.payload)

    async def publish(self) -> None:
        """Tell how all locks are."""
        async for lock in self._tt.locks.iter():
            self._known[str(lock.lock_id)] = lock.lock_id
            state = {"name": lock.lock_alias, "battery": lock.electric_quantity, "online": reachable(lock)}
            await self._broker.publish(f"{TOPIC}/{lock.lock_id}/state", json.dumps(state), qos=1, retain=True)

    async def obey(self, topic: str, payload: Any) -> None:
        """Carry out one command and tell what came of it, also when that is not known."""
        number, command = topic.split("/")[1], bytes(payload or b"").decode(errors="replace").strip().upper()
        act, lock_id = self._acts().get(command), self._known.get(number)
        if act is None or lock_id is None:
            outcome = "refused: no such lock, or neither LOCK nor UNLOCK"
        else:
            outcome = await self._outcome(act, lock_id)
        await self._broker.publish(
            f"{TOPIC}/{number}/result", json.dumps({"command": command[:20], "outcome": outcome}), qos=1
        )

    def _acts(self) -> dict[str, Callable[[int], Awaitable[object]]]:
        return {"LOCK": self._tt.locks.lock, "UNLOCK": self._tt.locks.unlock}

    async def _outcome(self, act: Callable[[int], Awaitable[object]], lock_id: int) -> str:
        try:
            await act(lock_id)
        except errors.OutcomeUnknownError:
            return "unknown: the answer was lost, look at the door"
        except errors.TTLockError as error:
            return f"failed: {type(error).__name__}"
        return "done"

    async def _rounds(self) -> None:
        while True:
            await asyncio.sleep(self._interval)
            try:
                await self.publish()
            except errors.TTLockError as error:
                print(f"this round failed: {error}")


async def main() -> None:
    """Bridge until interrupted."""
    host, port = os.environ.get("MQTT_HOST", "localhost"), int(os.environ.get("MQTT_PORT", "1883"))
    async with AsyncTTLock.from_env() as tt, aiomqtt.Client(host, port) as broker:
        await Bridge(tt, broker).run()


if __name__ == "__main__":
    with somewhere():
        asyncio.run(main())
