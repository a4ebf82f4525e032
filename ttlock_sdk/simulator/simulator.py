"""The simulated cloud: one function from request to reply, and what a test does to it."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import TYPE_CHECKING, Any

from .clock import SimulatedClock
from .document import BAD_FIELD, Described, check, meaning_of, operations
from .entrance import Entrance
from .faults import Fault, Faults
from .handlers import HANDLERS
from .log import SECRET, Entry, Log
from .people import enter_passcode, present
from .seeds import SEEDS
from .state import Account, Application, Gateway, Lock, Passcode, State
from .wire import LARGEST_BODY, METHODS, Refusal, Reply, Request, fields_of, json_reply

if TYPE_CHECKING:
    from .asgi import App
    from .sockets import SocketServer
    from .transport import SimulatedTransport


class Simulator:
    """A TTLock cloud with state. Thread-safe; several live side by side.

    Args:
        seed: `empty`, `demo` (an application, an account, 3 gateways, 45 locks), or a `State` of your own.
        strict: take only what the specification says; otherwise what real clients send, too: GET, a query,
            `client_id`, fields left out that have a default.
        clock: the simulator's clock; follows this machine's by default.
        random: where tokens and computed passcodes come from; the same seed gives the same ones.
        region: the region of this host; accounts of another are refused with 30008.
        control: answer `/_simulator/...` (see `control.py`); for a simulator that runs as a process.
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
    ) -> None:
        self.clock = clock or SimulatedClock()
        self.strict = strict
        self.region = region
        self.control = control
        self.month_limit: int | None = None
        self.log = Log()
        self.executions: Counter[str] = Counter()
        self._random = random or Random(1)
        self._faults = Faults()
        self._lock = threading.RLock()
        if isinstance(seed, State):
            self.state = seed
        elif seed in SEEDS:
            self.state = SEEDS[seed](self.clock)
        else:
            raise ValueError(f"seed must be one of {', '.join(SEEDS)}, or a State; not {seed!r}")

    def __repr__(self) -> str:
        return f"<Simulator of {len(self.state.locks)} locks, {sum(self.log.counts.values())} requests so far>"

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
        with self._lock:
            now = self.clock.time()
            if len(request.body) > LARGEST_BODY:
                return json_reply({"error": "the body is larger than 4 MB"}, now, 413)
            if self.control and request.path.startswith("/_simulator/"):
                from .control import answer

                return answer(self, request)
            operation = operations().get(request.path)
            if operation is None:
                return json_reply({"error": "no such path"}, now, 404)
            if request.method not in METHODS:
                return json_reply({"error": f"one of {', '.join(METHODS)} is needed"}, now, 405)
            return self._answered(operation, request)

    def fail_next(self, fault: int | Fault, operation: str | None = None, times: int = 1) -> None:
        """Let the next calls meet a fault.

        Args:
            fault: an error code, or a `Fault`.
            operation: operationId, path, or resource and method, such as `unlock`; any call by default.
            times: how many calls.

        Raises:
            ValueError: there is no such operation.
        """
        if operation is not None and not any(operation in found.names for found in operations().values()):
            raise ValueError(f"there is no operation {operation!r}")
        with self._lock:
            self._faults.plan(Fault.error(fault) if isinstance(fault, int) else fault, operation, times)

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

    def count(self, operation: str) -> int:
        """How many requests of an operation (its operationId) were received."""
        return self.log.counts.get(operation, 0)

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

    def enter_passcode(self, lock_id: int, code: str) -> bool:
        """Type a code on the keypad of a lock; True if it opens. Makes a record either way."""
        with self._lock:
            return enter_passcode(self.state, self.clock, self.state.locks[lock_id], code)

    def present_card(self, lock_id: int, number: str) -> bool:
        """Hold a card to a lock; True if it opens. Makes a record either way."""
        return self._present(lock_id, "cards", number)

    def touch_finger(self, lock_id: int, number: str) -> bool:
        """Touch a lock with a finger, by its number there; True if it opens. Makes a record either way."""
        return self._present(lock_id, "fingerprints", number)

    def show_face(self, lock_id: int, number: str) -> bool:
        """Show a lock a face, by its number there; True if it opens. Makes a record either way."""
        return self._present(lock_id, "faces", number)

    def show_palm(self, lock_id: int, number: str) -> bool:
        """Show a lock a palm, by its number there; True if it opens. Makes a record either way."""
        return self._present(lock_id, "palm_veins", number)

    def add_application(self, client_id: str, client_secret: str) -> Application:
        """Add an application."""
        return self.state.applications.setdefault(client_id, Application(client_id, client_secret))

    def add_account(self, username: str, password: str, *, region: str = "eu") -> Account:
        """Add an account, its password in clear."""
        hashed = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
        account = Account(username, hashed, self.state.new_id(), region)
        return self.state.accounts.setdefault(username, account)

    def add_lock(self, owner: str, alias: str, **more: Any) -> Lock:
        """Add a lock of an account; `more` are fields of `state.Lock`."""
        lock_id = self.state.new_id()
        defaults = {
            "name": f"SIM_{lock_id:06x}",
            "mac": f"00:00:5E:00:{lock_id >> 8 & 255:02X}:{lock_id & 255:02X}",
            "feature_value": "F44354CD5F3",
            "created": self.clock.ms(),
        }
        self.state.locks[lock_id] = lock = Lock(lock_id=lock_id, owner=owner, alias=alias, **{**defaults, **more})
        return lock

    def add_gateway(self, owner: str, name: str, near: list[int], **more: Any) -> Gateway:
        """Add a gateway of an account and the locks near it; `more` are fields of `state.Gateway`."""
        gateway_id = self.state.new_id()
        mac = f"00:00:5E:01:{gateway_id >> 8 & 255:02X}:{gateway_id & 255:02X}"
        self.state.gateways[gateway_id] = gateway = Gateway(gateway_id, owner, name, mac, **more)
        for device_id in near:
            self.state.bring_near(gateway_id, device_id)
        return gateway

    def add_passcode(self, lock_id: int, code: str, name: str = "", **more: Any) -> Passcode:
        """Put a passcode on a lock; permanent and custom unless `more` (fields of `state.Passcode`) says otherwise."""
        lock = self.state.locks[lock_id]
        defaults = {"kind": 2, "start": 0, "end": 0, "created": self.clock.ms(), "custom": True, "sender": lock.owner}
        passcode = Passcode(passcode_id=self.state.new_id(), code=code, name=name, **{**defaults, **more})
        lock.passcodes[passcode.passcode_id] = passcode
        return passcode

    def _present(self, lock_id: int, shelf: str, number: str) -> bool:
        with self._lock:
            return present(self.state, self.clock, self.state.locks[lock_id], shelf, number)

    def _answered(self, operation: Described, request: Request) -> Reply:
        fields = fields_of(request, strict=self.strict)
        fault = self._faults.take(operation.names)
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
        shown = {name: SECRET if name in operation.secrets else value[:100] for name, value in fields.items()}
        self.log.add(Entry(self.clock.time(), operation.id, operation.path, shown, code, status))


def _error(code: int, text: str) -> dict[str, Any]:
    return {"errcode": code, "errmsg": text or "failed", "description": text or "失败"}


def _spoiled(reply: Reply, fault: Fault) -> Reply:
    body = reply.body if fault.body is None else fault.body
    if fault.truncate:
        body = body[: len(body) // 2]
    kind = "text/html" if fault.body else reply.headers["content-type"]
    headers = {**reply.headers, "content-type": kind}
    return Reply(fault.status, headers, body, fault.cut, fault.delay)
