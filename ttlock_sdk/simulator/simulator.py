"""The simulated cloud: one function from request to reply, and what a test does to it."""

from __future__ import annotations

import hashlib
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any

from .callbacks import Callbacks, check_url
from .chores import run, switch_gateway, switch_lock
from .clock import SimulatedClock
from .document import BAD_FIELD, Described, check, document, meaning_of, operations
from .entrance import Entrance
from .faults import Fault, Faults
from .handlers import HANDLERS
from .log import Entry, Log, masked
from .people import enter_passcode, move_door, move_sensor, present, press_remote, show_qr_code, turn_key
from .script import Script
from .seeds import SEEDS
from .state import LATEST_FIRMWARE, Account, Application, Gateway, Lock, Meter, Passcode, StandaloneSensor, State
from .state.meters import decimal_of
from .supply import connect, use
from .wire import LARGEST_BODY, METHODS, Refusal, Reply, Request, fields_of, json_reply

if TYPE_CHECKING:
    from .asgi import App
    from .sockets import SocketServer
    from .transport import SimulatedTransport


class Simulator:
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
        self.clock = clock or SimulatedClock()
        self.strict = strict
        self.region = region
        self.control = control
        self.console = console
        self.month_limit: int | None = None
        self.log = Log()
        self.executions: Counter[str] = Counter()
        self.callbacks = Callbacks(self.clock.time)
        self._random = random or Random(1)
        self._faults = Faults()
        self._script = Script()
        self._lock = threading.RLock()
        document()  # reading the file now, not on somebody's event loop later
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
        if operation is not None and not any(operation in found.names for found in operations().values()):
            raise ValueError(f"there is no operation {operation!r}")
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

    def at(self, seconds: float, act: Callable[[], object]) -> None:
        """Let something happen when the simulator's clock is that many seconds further on: a line of a script.

            sim.at(60, lambda: sim.switch_gateway(78001, online=False))
            sim.at(120, lambda: sim.fail_next(-3003, "unlock"))

        It happens with the first thing that is asked of the simulator from then on, in the order of time.

        Raises:
            ValueError: the seconds are below zero, or no number.
        """
        _check_seconds(seconds)
        with self._lock:
            self._script.add(self.clock.time() + seconds, act)

    def advance(self, seconds: float) -> None:
        """Move the clock, and let happen what falls due in between: locks that close, news, lines of a script.

        Raises:
            ValueError: it is no number, or leads out of the years 1970 to 9989.
        """
        with self._turn():
            self.clock.advance(seconds)

    def send_callbacks_to(self, url: str, client_id: str | None = None) -> None:
        """Post callbacks to an address, of one application or (by default) of all.

        As with the cloud, an application hears of the devices of those accounts alone that have logged in with it.

        Raises:
            ValueError: it is no address of HTTP; an empty one ends it.
        """
        check_url(url)
        with self._lock:
            for application in self.state.applications.values():
                if client_id in (None, application.client_id):
                    application.callback_url = url

    def switch_gateway(self, gateway_id: int, *, online: bool | None = None, busy_seconds: float | None = None) -> None:
        """Take a gateway off line or back, or let it be busy for some seconds (0: no longer).

        Raises:
            ValueError: the seconds are below zero, or no number.
        """
        _check_seconds(busy_seconds or 0)
        with self._turn():
            gateway, now = self.state.gateways[gateway_id], self.clock.time()
            if online is not None:
                switch_gateway(self.state, now, gateway, online=online)
            if busy_seconds is not None:
                gateway.busy_until = now + busy_seconds

    def set_battery(self, lock_id: int, percent: int) -> None:
        """Charge or drain the battery of a lock; at 0 it is dead.

        Raises:
            ValueError: the charge does not lie between 0 and 100.
        """
        if not 0 <= percent <= 100:
            raise ValueError(f"percent must lie between 0 and 100, not {percent!r}")
        with self._turn():
            self.state.locks[lock_id].battery = percent

    def freeze(self, lock_id: int, *, frozen: bool = True) -> None:
        """Freeze a lock, or unfreeze it, as its owner can."""
        with self._turn():
            self.state.locks[lock_id].is_frozen = frozen

    def switch_lock(self, lock_id: int, *, online: bool) -> None:
        """Take a lock off line or back; of one with Wi-Fi of its own the cloud tells."""
        with self._turn():
            switch_lock(self.state, self.clock.time(), self.state.locks[lock_id], online=online)

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
        with self._turn():
            return enter_passcode(self.state, self.clock.ms(), self.state.locks[lock_id], code)

    def press_remote(self, lock_id: int, mac: str) -> bool:
        """Press the button of a remote, by its address; True if that unlocks. Makes a record if the lock knows it."""
        with self._turn():
            return press_remote(self.state, self.clock.ms(), self.state.locks[lock_id], mac)

    def show_qr_code(self, lock_id: int, content: str) -> bool:
        """Show a lock a QR code; True if it opens. Makes a record if the lock can read it."""
        with self._turn():
            return show_qr_code(self.state, self.clock.ms(), self.state.locks[lock_id], content)

    def open_door(self, lock_id: int) -> bool:
        """Open the door; False if the lock is bolted. A door sensor, if there is one, makes a record."""
        with self._turn():
            return move_door(self.state, self.clock.ms(), self.state.locks[lock_id], is_open=True)

    def close_door(self, lock_id: int) -> None:
        """Close the door. A door sensor, if there is one, makes a record."""
        with self._turn():
            move_door(self.state, self.clock.ms(), self.state.locks[lock_id], is_open=False)

    def open_sensor(self, sensor_id: int) -> None:
        """Open what a stand-alone door sensor watches."""
        with self._turn():
            move_sensor(self.state, self.clock.ms(), self.state.sensors[sensor_id], is_open=True)

    def close_sensor(self, sensor_id: int) -> None:
        """Close what a stand-alone door sensor watches."""
        with self._turn():
            move_sensor(self.state, self.clock.ms(), self.state.sensors[sensor_id], is_open=False)

    def turn_key(self, lock_id: int, *, locks: bool = False) -> None:
        """Unlock (or lock) with the mechanical key, which always works. Makes a record."""
        with self._turn():
            turn_key(self.state, self.clock.ms(), self.state.locks[lock_id], locks=locks)

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

    def use_meter(self, meter_id: int, amount: Decimal | float | str) -> Decimal:
        """Use kWh or cubic metres, as far as the meter gives them; how much that was. The cloud knows when it reads."""
        with self._lock:
            return use(self.clock, self.state.meter(meter_id), decimal_of(amount))

    def connect_meter(self, meter_id: int) -> None:
        """Let a 4G meter connect: it does the tasks that wait, and the cloud knows what it shows."""
        with self._lock:
            connect(self.state, self.clock, self.state.meter(meter_id))

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

    def add_meter(self, owner: str, name: str, kind: str = "electric", **more: Any) -> Meter:
        """Add an `electric` or a `water` meter of an account; `more` are fields of `state.Meter`."""
        meter_id = self.state.new_id()
        mac = f"00:00:5E:02:{meter_id >> 8 & 255:02X}:{meter_id & 255:02X}"
        meter = Meter(meter_id=meter_id, kind=kind, owner=owner, name=name, **{"mac": mac, **more})
        self.state.keep_meter(meter)
        return meter

    def add_sensor(self, owner: str, name: str, **more: Any) -> StandaloneSensor:
        """Add a stand-alone door sensor of an account; `more` are fields of `state.StandaloneSensor`."""
        number = self.state.new_id()
        defaults = {"number": f"DS3_{number:06x}", "mac": f"00:00:5E:06:{number >> 8 & 255:02X}:{number & 255:02X}"}
        sensor = StandaloneSensor(number, owner, name, **{**defaults, "created": self.clock.ms(), **more})
        self.state.sensors[number] = sensor
        return sensor

    def add_gateway(self, owner: str, name: str, near: list[int], **more: Any) -> Gateway:
        """Add a gateway of an account and the locks and meters near it; `more` are fields of `state.Gateway`."""
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

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """What happens in between happens alone: what has fallen due goes first, what is news goes out after it."""
        with self._lock:
            self._catch_up()
            yield
            self._catch_up()

    def _catch_up(self) -> None:
        now = self.clock.time()
        while (act := self._script.due(now)) is not None:
            act()
        run(self.state, now)
        news, self.state.news = self.state.news, []
        for notice in news:
            for application in self.state.applications.values():
                if (notice.account, application.client_id) in self.state.logins:
                    self.callbacks.put(notice, application.callback_url, application.client_id)

    def upgrade_lock(self, lock_id: int) -> None:
        """Put the newest firmware into a lock, as a phone beside it does."""
        with self._turn():
            self.state.locks[lock_id].firmware = LATEST_FIRMWARE

    def _present(self, lock_id: int, shelf: str, number: str) -> bool:
        with self._turn():
            return present(self.state, self.clock.ms(), self.state.locks[lock_id], shelf, number)

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


def _check_seconds(seconds: float) -> None:
    if not 0 <= seconds < float("inf"):
        raise ValueError(f"seconds must be a number from 0 on, not {seconds!r}")


def _error(code: int, text: str) -> dict[str, Any]:
    return {"errcode": code, "errmsg": text or "failed", "description": text or "失败"}


def _spoiled(reply: Reply, fault: Fault) -> Reply:
    body = reply.body if fault.body is None else fault.body
    if fault.truncate:
        body = body[: len(body) // 2]
    kind = "text/html" if fault.body else reply.headers["content-type"]
    headers = {**reply.headers, "content-type": kind}
    return Reply(fault.status, headers, body, fault.cut, fault.delay)
