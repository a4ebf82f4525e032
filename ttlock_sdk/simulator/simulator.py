"""The simulated cloud: one function from request to reply, and what goes wrong on demand."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any

from .clock import SimulatedClock
from .document import BAD_FIELD, Described, check, document, meaning_of, operations
from .entrance import Entrance
from .faults import Fault, Faults
from .handlers import HANDLERS
from .log import Entry, Log, masked
from .seeds import SEEDS
from .state import State
from .wire import LARGEST_BODY, METHODS, Refusal, Reply, Request, fields_of, json_reply
from .world import World

if TYPE_CHECKING:
    from .asgi import App
    from .sockets import SocketServer
    from .transport import SimulatedTransport


class Simulator(World):
    """A TTLock cloud with state. Thread-safe; several live side by side.

    Args:
        seed: `empty`, `demo` (an application, two accounts, 3 gateways, 45 locks, 4 meters), `large` (20,000 locks, a
            million records), or a `State` of your own.
        strict: take only what the specification says; otherwise what real clients send, too: GET, a query,
            `client_id`, fields left out that have a default.
        clock: the simulator's clock; follows this machine's by default.
        random: where tokens and computed passcodes come from; the same seed gives the same ones.
        region: the region of this host; accounts of another are refused with 30008.
        control: answer `/_simulator/...` (see `control.py`); for a simulator that runs as a process.
        console: answer `/` with pages for a browser (see `console`); for a simulator that is served.
    """

    def __init__(
        self,
        seed: str | State = "empty",
        *,
        strict: bool = False,
        clock: SimulatedClock | None = None,
        random: Random | None = None,
        region: str = "eu",
        control: bool = False,
        console: bool = False,
    ) -> None:
        clock = clock or SimulatedClock()
        if not isinstance(seed, State):
            if seed not in SEEDS:
                raise ValueError(f"seed must be one of {', '.join(SEEDS)}, or a State; not {seed!r}")
            seed = SEEDS[seed](clock)
        super().__init__(seed, clock)
        self.strict = strict
        self.region = region
        self.control = control
        self.console = console
        self.month_limit: int | None = None
        self.log = Log()
        self.executions: Counter[str] = Counter()
        self._random = random or Random(1)
        self._faults = Faults()
        document()  # reading the file now, not on somebody's event loop later

    def __repr__(self) -> str:
        return f"<Simulator of {len(self.state.locks)} locks, {sum([*self.log.counts.values()])} requests so far>"

    @property
    def transport(self) -> SimulatedTransport:
        """An httpx transport for both worlds that ends here."""
        from .transport import SimulatedTransport

        return SimulatedTransport(self)

    @property
    def asgi(self) -> App:
        """The simulator as an ASGI application."""
        from .asgi import application

        return application(self)

    def serve(self, port: int = 0) -> SocketServer:
        """The simulator on a port of this machine, in threads of this process: `with sim.serve() as address: ...`."""
        from .sockets import SocketServer

        return SocketServer(self, port)

    def handle(self, request: Request) -> Reply:
        """Answer one request; never raises, whatever it holds."""
        with self._turn():
            now = self.clock.time()
            if len(request.body) > LARGEST_BODY:
                return json_reply({"error": "the body is larger than 4 MB"}, now, 413)
            if self.control and request.path.startswith("/_simulator/"):
                from .control import answer

                return answer(self, request)
            if self.console and (page := self._page(request)) is not None:
                return page
            operation = operations().get(request.path)
            if operation is None:
                return json_reply({"error": "no such path"}, now, 404)
            if request.method not in METHODS:
                return json_reply({"error": f"one of {', '.join(METHODS)} is needed"}, now, 405)
            return self._answered(operation, request)

    def fail_next(
        self, fault: int | Fault, operation: str | None = None, times: int = 1, *, lock_id: int | None = None
    ) -> None:
        """Let the next calls meet a fault.

        Args:
            fault: an error code, or a `Fault`.
            operation: operationId, path, or resource and method, such as `unlock`; any call by default.
            times: how many calls.
            lock_id: only calls about this lock.

        Raises:
            ValueError: there is no such operation, or no call is left to meet it.
        """
        if times < 1:
            raise ValueError(f"times must be at least 1, not {times!r}")
        if operation is not None:
            self._named(operation)
        with self._lock:
            self._faults.plan(Fault.error(fault) if isinstance(fault, int) else fault, operation, times, lock_id)

    def fail_randomly(self, rate: float, seed: int = 1) -> None:
        """Let a share of all calls meet a fault: a page, an empty or cut answer, a lost connection, a passing code.

        Args:
            rate: from 0 (no more of it) to 1.
            seed: the same one gives the same faults.

        Raises:
            ValueError: the rate is no share.
        """
        if not 0 <= rate <= 1:
            raise ValueError(f"rate must lie between 0 and 1, not {rate!r}")
        with self._lock:
            self._faults.scatter(rate, seed)

    def clear_faults(self) -> None:
        """Forget the faults that wait."""
        with self._lock:
            self._faults.clear()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write this world to one file, which `Simulator.load` reads; it holds codes and tokens, so it is yours alone.

        Scripts, faults that wait and the log are not part of it.

        Raises:
            OSError: it cannot be written; what was there is left.
        """
        from .saving import save

        with self._turn():
            save(path, self.state, self._random, self.clock.shift)

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, clock: SimulatedClock | None = None, **more: Any) -> Simulator:
        """A world as it was saved, its clock moved as it was; `more` as for a new simulator.

        Raises:
            OSError: it cannot be read, or others may write to it.
            ValueError: it is no world that this version can read.
        """
        from .saving import load

        state, random, shift = load(path)
        clock = clock or SimulatedClock()
        clock.advance(shift)
        return cls(state, clock=clock, random=random, **more)

    def count(self, operation: str) -> int:
        """How many requests of an operation were received.

        Args:
            operation: as for `fail_next`: operationId, path, or resource and method.

        Raises:
            ValueError: there is no such operation.
        """
        return sum(self.log.counts.get(name, 0) for name in self._named(operation))

    @staticmethod
    def _named(operation: str) -> list[str]:
        """The operationIds of those that go by a name."""
        named = [found.id for found in operations().values() if operation in found.names]
        if not named:
            raise ValueError(f"there is no operation {operation!r}")
        return named

    def expire_tokens(self) -> None:
        """Let all access tokens end now."""
        with self._lock:
            for token in self.state.tokens.values():
                token.expires_at = self.clock.time()

    def revoke_tokens(self, *, refresh: bool = False) -> None:
        """Turn all access tokens down from now on, and with `refresh` the refresh tokens too."""
        with self._lock:
            for token in self.state.tokens.values():
                token.revoked = True
            if refresh:
                self.state.refreshes.clear()

    def _page(self, request: Request) -> Reply | None:
        from .console import answer

        return answer(self, request)

    def _answered(self, operation: Described, request: Request) -> Reply:
        fields = fields_of(request, strict=self.strict)
        fault = self._faults.take(operation.names, fields.get("lockId"))
        if fault is not None and not fault.executed:
            data: dict[str, Any] = _error(fault.code, meaning_of(fault.code)) if fault.code is not None else {}
        else:
            data = self._executed(operation, fields, request.method)
        reply = json_reply(data, self.clock.time())
        if fault is not None:
            reply = _spoiled(reply, fault)
        self._note(operation, fields, data.get("errcode"), reply.status)
        return reply

    def _executed(self, operation: Described, fields: Mapping[str, str], method: str) -> dict[str, Any]:
        try:
            if self.strict and method != "POST":
                raise Refusal(BAD_FIELD, "the specification has POST alone")
            call = Entrance(self.state, self.clock, self._random, self.region, self.month_limit).admit(
                operation, fields
            )
            check(operation, fields, strict=self.strict)
            handler = HANDLERS.get(operation.id)
            answer = (
                dict(operation.example) if handler is None else handler(call)
            )  # what has no state gives its example
        except Refusal as refusal:
            return _error(refusal.code, refusal.text)
        if operation.changes:
            self.executions[operation.id] += 1
        return answer

    def _note(self, operation: Described, fields: Mapping[str, str], code: int | None, status: int) -> None:
        self.log.add(Entry(self.clock.time(), operation.id, operation.path, masked(operation, fields), code, status))


def _error(code: int, text: str) -> dict[str, Any]:
    return {"errcode": code, "errmsg": text or "failed", "description": text or "失败"}


def _spoiled(reply: Reply, fault: Fault) -> Reply:
    body = reply.body if fault.body is None else fault.body
    if fault.truncate:
        body = body[: len(body) // 2]
    kind = "text/html" if fault.body else reply.headers["content-type"]
    headers = {**reply.headers, "content-type": kind}
    return Reply(fault.status, headers, body, fault.cut, fault.delay)
