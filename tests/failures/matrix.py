"""Every fault met by every kind of call, in both worlds, over real sockets: what arrived, what was done, what was said.

Tasks meet them twice: with the transport of our own and with that of the extra `aiohttp`.

`python -m tests.snapshots` writes the outcome into docs/failures.md, which a test compares.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import anyio
import httpx
from httpx_aiohttp import AiohttpTransport

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.simulator import Fault, Simulator

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK = 532002


class Kind(NamedTuple):
    """One kind of call, by `x-ttlock-safety`, and the operation that stands for it."""

    name: str
    operation: str
    call: Callable[[Any], Any]


KINDS = (
    Kind("read", "listLocks", lambda tt: tt.locks.list()),
    Kind("query", "queryLockOpenState", lambda tt: tt.locks.query_open_state(LOCK)),
    Kind("write", "addPasscode", lambda tt: tt.passcodes.add_permanent(LOCK, "817263")),
    Kind("command", "unlock", lambda tt: tt.locks.unlock(LOCK)),
)


class Row(NamedTuple):
    """A fault: of the simulator, or of the way there (`address`)."""

    name: str
    fault: Fault | None = None
    address: str = ""
    late: bool = False  # ends by a time-out


def _code(code: int) -> Row:
    return Row(f"code {code}", Fault.error(code))


WAYS = (
    Row("connection refused", address="refused"),
    Row("connection not answered", address="unanswered", late=True),
    Row("TLS fails", address="tls"),
)
FAULTS = (
    Row("time-out, the call was not carried out", Fault.silent(), late=True),
    Row("time-out, the call was carried out", Fault.silent(executed=True), late=True),
    Row("connection reset, not carried out", Fault.reset()),
    Row("connection reset, carried out", Fault.reset(executed=True)),
    Row("connection closed without an answer", Fault.dropped(executed=True)),
    Row("answer breaks off", Fault.broken_off()),
    Row("body cut off", Fault.truncated()),
    Row("empty body", Fault.empty(executed=True)),
    Row("page of a proxy, status 502", Fault.page(502, executed=True)),
    Row("page of a proxy, status 503", Fault.page(503, executed=True)),
    Row("page of a proxy, status 520", Fault.page(520, executed=True)),
    _code(-3003),
    _code(-3037),
    _code(30006),
    _code(90000),
    _code(80000),
    _code(10003),
    _code(10004),
    _code(10011),
)


class Outcome(NamedTuple):
    """What came of one call."""

    arrived: int
    executed: int
    said: str
    advice: str


def outcomes(row: Row, kind: Kind, *, once: bool) -> tuple[Outcome, Outcome, Outcome]:
    """What comes of a call in `TTLock`, in `AsyncTTLock`, and there on aiohttp. The fault is met once, or always."""
    every = []
    with _place(row) as (sim, address):
        for run in (_sync, _async, _aiohttp):
            sim.clear_faults()
            sim.state.locks[LOCK].passcodes.clear()
            before = (sim.count(kind.operation), sim.executions[kind.operation])
            said, advice = run(sim, address, row, kind, once)
            arrived, executed = sim.count(kind.operation) - before[0], sim.executions[kind.operation] - before[1]
            every.append(Outcome(arrived, executed, said, advice))
    return every[0], every[1], every[2]


def _options(row: Row, once: bool, address: str) -> dict[str, Any]:
    patience = (1.0 if once else 0.2) if row.late else 30.0
    return {"base_url": address, "timeout": patience, "random": lambda: 1.0}


def _plan(sim: Simulator, row: Row, kind: Kind, once: bool) -> None:
    if row.fault is not None:
        sim.fail_next(row.fault, kind.operation, times=1 if once else 1000)


def _sync(sim: Simulator, address: str, row: Row, kind: Kind, once: bool) -> tuple[str, str]:
    with TTLock(*ACCOUNT, token=_token(sim), sleep=lambda seconds: None, **_options(row, once, address)) as tt:
        _plan(sim, row, kind, once)
        try:
            kind.call(tt)
        except Exception as error:
            return type(error).__name__, str(error)
    return "answered", ""


def _async(sim: Simulator, address: str, row: Row, kind: Kind, once: bool) -> tuple[str, str]:
    return anyio.run(_task, sim, address, row, kind, once, None)


def _aiohttp(sim: Simulator, address: str, row: Row, kind: Kind, once: bool) -> tuple[str, str]:
    async def run() -> tuple[str, str]:
        async with AiohttpTransport() as transport:
            return await _task(sim, address, row, kind, once, transport)

    return anyio.run(run)


async def _task(
    sim: Simulator, address: str, row: Row, kind: Kind, once: bool, transport: httpx.AsyncBaseTransport | None
) -> tuple[str, str]:
    async def sleep(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    options = _options(row, once, address)
    async with AsyncTTLock(*ACCOUNT, token=_token(sim), sleep=sleep, transport=transport, **options) as tt:
        _plan(sim, row, kind, once)
        try:
            await kind.call(tt)
        except Exception as error:
            return type(error).__name__, str(error)
    return "answered", ""


def _token(sim: Simulator) -> dict[str, Any]:
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        return tt.authenticate().to_dict()


@contextmanager
def _place(row: Row) -> Iterator[tuple[Simulator, str]]:
    """A simulator, and an address that leads to it, or nowhere."""
    sim = Simulator("demo")
    with sim.serve() as address:
        if not row.address:
            yield sim, address
        elif row.address == "tls":
            yield sim, address.replace("http:", "https:")
        else:
            with socket.socket() as taken:
                taken.bind(("127.0.0.1", 0))
                waiting = []
                if row.address == "unanswered":  # a full queue: who comes next gets no answer at all
                    taken.listen(0)
                    for _ in range(4):
                        waiting.append(socket.socket())
                        waiting[-1].setblocking(False)
                        waiting[-1].connect_ex(taken.getsockname())
                yield sim, f"http://127.0.0.1:{taken.getsockname()[1]}"
                for one in waiting:
                    one.close()
