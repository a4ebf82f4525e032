"""Calls to one lock, and those through one gateway, go one after the other; nobody is told that a gateway is busy."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest
from support import Cloud, async_client, client

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.errors import CallTimeoutError
from ttlock_sdk.lanes import AsyncLanes, Lanes
from ttlock_sdk.simulator import Simulator

GATEWAYS, LOCKS_EACH = 5, 10
FASTER = 20.0  # everything lasts a twentieth: the second that gateways rest, and the pauses of the client
ACCOUNT = ("id", "secret", "ann", "pw")


def _world() -> tuple[Simulator, dict[int, list[int]]]:
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("ann", "pw")
    near: dict[int, list[int]] = {}
    for _ in range(GATEWAYS):
        locks = [sim.add_lock("ann", "Door").lock_id for _ in range(LOCKS_EACH)]
        near[sim.add_gateway("ann", "Hall", locks, rest_seconds=1.0 / FASTER).gateway_id] = locks
    return sim, near


class FastClock:
    """The clocks of this machine, as those see them who live twenty times faster."""

    def time(self) -> float:
        return time.time()

    def monotonic(self) -> float:
        return time.monotonic() * FASTER


def _carried_out(sim: Simulator) -> list[int]:
    return [int(entry.fields["lockId"]) for entry in sim.log.entries if entry.operation == "unlock" and not entry.code]


def _check(sim: Simulator, near: dict[int, list[int]], seconds: float) -> None:
    done = _carried_out(sim)
    assert sorted(done) == sorted(lock for locks in near.values() for lock in locks)
    assert sim.executions["unlock"] == GATEWAYS * LOCKS_EACH
    home = {lock: gateway for gateway, locks in near.items() for lock in locks}
    ends: dict[int, list[int]] = defaultdict(list)
    for at, lock in enumerate(done):
        ends[home[lock]].append(at)
    assert max(turns[0] for turns in ends.values()) < min(turns[-1] for turns in ends.values()), "not side by side"
    assert sim.count("unlock") < 1.8 * GATEWAYS * LOCKS_EACH, "too many refusals: they count against the quota"
    assert seconds < GATEWAYS * LOCKS_EACH / FASTER, "as slow as one after the other"


def _sleep(seconds: float) -> None:
    time.sleep(seconds / FASTER)


def test_fifty_threads_behind_five_busy_gateways_all_get_through() -> None:
    sim, near = _world()
    with TTLock(*ACCOUNT, transport=sim.transport, clock=FastClock(), sleep=_sleep) as tt:
        for gateway in near:
            tt.gateways.list_locks(gateway)
        began = time.monotonic()
        with ThreadPoolExecutor(GATEWAYS * LOCKS_EACH) as pool:
            list(pool.map(tt.locks.unlock, [lock for locks in zip(*near.values(), strict=True) for lock in locks]))
        _check(sim, near, time.monotonic() - began)


@pytest.mark.anyio
async def test_fifty_tasks_behind_five_busy_gateways_all_get_through_in_the_order_they_came() -> None:
    sim, near = _world()

    async def sleep(seconds: float) -> None:
        await anyio.sleep(seconds / FASTER)

    async with AsyncTTLock(*ACCOUNT, transport=sim.transport, clock=FastClock(), sleep=sleep) as tt:
        for gateway, locks in near.items():
            tt.lanes.assign(gateway, locks)
        began = time.monotonic()
        order = [lock for locks in zip(*near.values(), strict=True) for lock in locks]
        async with anyio.create_task_group() as group:
            for lock in order:
                group.start_soon(tt.locks.unlock, lock)
                await anyio.lowlevel.checkpoint()
        _check(sim, near, time.monotonic() - began)
    for locks in near.values():
        assert [lock for lock in _carried_out(sim) if lock in locks] == locks


class Busy:
    """Notes how many calls of a lock are under way at once."""

    def __init__(self) -> None:
        self.now: dict[str, int] = defaultdict(int)
        self.most: dict[str, int] = defaultdict(int)
        self._lock = threading.Lock()

    def __call__(self, path: str, fields: dict[str, str]) -> dict[str, Any]:
        lock = fields.get("lockId", "")
        with self._lock:
            self.now[lock] += 1
            self.most[lock] = max(self.most[lock], self.now[lock])
        time.sleep(0.002)
        with self._lock:
            self.now[lock] -= 1
        return {"errcode": 0, "state": 1, "keyboardPwdId": 1, "list": []}


def test_a_device_is_asked_one_thing_at_a_time_and_the_cloud_as_many_as_one_likes() -> None:
    busy = Busy()
    with client(Cloud(busy)) as tt, ThreadPoolExecutor(16) as pool:
        list(pool.map(tt.locks.unlock, [1, 2] * 16))
        list(pool.map(tt.locks.query_open_state, [1, 2] * 16))
        list(pool.map(lambda lock: tt.passcodes.add_permanent(lock, "817263"), [1, 2] * 16))
        assert (busy.most["1"], busy.most["2"]) == (1, 1)
        list(pool.map(tt.passcodes.list, [3] * 64))
        assert busy.most["3"] > 1
    assert repr(tt.lanes) == "<Lanes, 0 calls in them>"


def test_clients_that_share_lanes_take_turns_with_each_other() -> None:
    busy = Busy()
    lanes = Lanes()
    cloud = Cloud(busy)
    with client(cloud, lanes=lanes) as one, client(cloud, lanes=lanes) as other, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda tt: tt.locks.unlock(1), [one, other] * 16))
    assert busy.most["1"] == 1


def test_a_deadline_holds_in_the_queue_too_and_nothing_is_sent() -> None:
    lanes = Lanes()
    cloud = Cloud()
    with client(cloud, lanes=lanes, deadline=0.05, clock=None) as tt:
        with lanes.held("lock 1", None), pytest.raises(CallTimeoutError, match=r"locks\.unlock: .*nothing was sent"):
            tt.locks.unlock(1)
        assert cloud.calls("/v3/lock/unlock") == []
        tt.locks.unlock(1)
    assert repr(lanes) == "<Lanes, 0 calls in them>"


@pytest.mark.anyio
async def test_a_deadline_holds_in_the_queue_of_tasks_too() -> None:
    lanes = AsyncLanes()
    cloud = Cloud()
    async with async_client(cloud, lanes=lanes, deadline=0.05, clock=None) as tt:
        async with lanes.held("lock 1", None):
            with pytest.raises(CallTimeoutError, match="nothing was sent"):
                await tt.locks.unlock(1)
        assert cloud.calls("/v3/lock/unlock") == []
    assert repr(lanes) == "<AsyncLanes, 0 calls in them>"


@pytest.mark.anyio
async def test_a_cancelled_call_leaves_its_place_to_the_next() -> None:
    lanes = AsyncLanes()
    came = []

    async def enter(name: str) -> None:
        async with lanes.held("lock 1", None):
            came.append(name)
            await anyio.sleep(0 if name == "c" else 3600)

    async with anyio.create_task_group() as group:
        scopes = {}
        for name in "abc":
            scopes[name] = anyio.CancelScope()

            async def run(name: str = name) -> None:
                with scopes[name]:
                    await enter(name)

            group.start_soon(run)
            await anyio.wait_all_tasks_blocked()
        scopes["b"].cancel()  # in the queue
        await anyio.wait_all_tasks_blocked()
        scopes["a"].cancel()  # at its head
    assert came == ["a", "c"]
    assert repr(lanes) == "<AsyncLanes, 0 calls in them>"


def test_an_interrupted_call_leaves_its_place_to_the_next() -> None:
    lanes = Lanes()
    with pytest.raises(KeyboardInterrupt), lanes.held("lock 1", None):
        raise KeyboardInterrupt
    with lanes.held("lock 1", 0.0):
        pass
