"""The world of a simulator: what is in it, what people do there, and what happens as time goes on."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from .callbacks import Callbacks, check_url
from .chores import run, switch_gateway, switch_lock
from .clock import SimulatedClock
from .people import enter_passcode, move_door, move_sensor, present, press_remote, show_qr_code, turn_key
from .script import Script
from .state import LATEST_FIRMWARE, Account, Application, Gateway, Lock, Meter, Passcode, StandaloneSensor, State
from .state.meters import decimal_of
from .supply import connect, use


class World:
    """What is there, and what a test does to it. Thread-safe: one thing happens at a time.

    Args:
        state: what there is.
        clock: by which it goes.
    """

    def __init__(self, state: State, clock: SimulatedClock) -> None:
        self.state = state
        self.clock = clock
        self.callbacks = Callbacks(clock.time)
        self._script = Script()
        self._lock = threading.RLock()

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

    def upgrade_lock(self, lock_id: int) -> None:
        """Put the newest firmware into a lock, as a phone beside it does."""
        with self._turn():
            self.state.locks[lock_id].firmware = LATEST_FIRMWARE

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
        with self._lock:
            return self.state.applications.setdefault(client_id, Application(client_id, client_secret))

    def add_account(self, username: str, password: str, *, region: str = "eu") -> Account:
        """Add an account, its password in clear."""
        hashed = hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
        with self._lock:
            account = Account(username, hashed, self.state.new_id(), region)
            return self.state.accounts.setdefault(username, account)

    def add_lock(self, owner: str, alias: str, **more: Any) -> Lock:
        """Add a lock of an account; `more` are fields of `state.Lock`."""
        with self._lock:
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
        with self._lock:
            meter_id = self.state.new_id()
            mac = f"00:00:5E:02:{meter_id >> 8 & 255:02X}:{meter_id & 255:02X}"
            meter = Meter(meter_id=meter_id, kind=kind, owner=owner, name=name, **{"mac": mac, **more})
            self.state.keep_meter(meter)
            return meter

    def add_sensor(self, owner: str, name: str, **more: Any) -> StandaloneSensor:
        """Add a stand-alone door sensor of an account; `more` are fields of `state.StandaloneSensor`."""
        with self._lock:
            number = self.state.new_id()
            defaults = {"number": f"DS3_{number:06x}", "mac": f"00:00:5E:06:{number >> 8 & 255:02X}:{number & 255:02X}"}
            sensor = StandaloneSensor(number, owner, name, **{**defaults, "created": self.clock.ms(), **more})
            self.state.sensors[number] = sensor
            return sensor

    def add_gateway(self, owner: str, name: str, near: list[int], **more: Any) -> Gateway:
        """Add a gateway of an account and the locks and meters near it; `more` are fields of `state.Gateway`."""
        with self._lock:
            gateway_id = self.state.new_id()
            mac = f"00:00:5E:01:{gateway_id >> 8 & 255:02X}:{gateway_id & 255:02X}"
            self.state.gateways[gateway_id] = gateway = Gateway(gateway_id, owner, name, mac, **more)
            for device_id in near:
                self.state.bring_near(gateway_id, device_id)
            return gateway

    def add_passcode(self, lock_id: int, code: str, name: str = "", **more: Any) -> Passcode:
        """Put a passcode on a lock; permanent and custom unless `more` (fields of `state.Passcode`) says otherwise."""
        with self._lock:
            lock = self.state.locks[lock_id]
            defaults = {
                "kind": 2,
                "start": 0,
                "end": 0,
                "created": self.clock.ms(),
                "custom": True,
                "sender": lock.owner,
            }
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

    def _present(self, lock_id: int, shelf: str, number: str) -> bool:
        with self._turn():
            return present(self.state, self.clock.ms(), self.state.locks[lock_id], shelf, number)


def _check_seconds(seconds: float) -> None:
    if not 0 <= seconds < float("inf"):
        raise ValueError(f"seconds must be a number from 0 on, not {seconds!r}")
