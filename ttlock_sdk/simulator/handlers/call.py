"""What a handler is given, and what all handlers share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from random import Random
from typing import Any, Final, Protocol, TypeVar

from attrs import evolve, frozen

from ..clock import SimulatedClock
from ..doors import settle
from ..state import Account, Application, Gateway, Lock, State
from ..validity import ekey_serves
from ..wire import Refusal
from .lock_data import ON, WIFI_POWER_SAVING, setting_of

T = TypeVar("T")
_WHOLE: Final = re.compile(r"-?[0-9]{1,19}", re.ASCII)
Handler = Callable[["Call"], dict[str, Any]]
NORMAL: Final = "110401"
DONE: Final = {"errcode": 0, "errmsg": "none error message", "description": "success"}
GATEWAY_WAY: Final = 2


class Role(IntEnum):
    """What an account is to a lock, weakest first."""

    NOBODY = 0
    HOLDER = 1  # of an ekey
    MANAGER = 2  # of an ekey with the rights of an administrator
    OWNER = 3


class Device(Protocol):
    """What a gateway carries commands to."""

    owner: str
    busy_until: float

    @property
    def answers(self) -> bool:
        """Whether it is on line and has power."""
        raise NotImplementedError


@frozen
class Call:
    """One call whose credentials and fields were found in order."""

    state: State
    clock: SimulatedClock
    random: Random
    region: str
    application: Application
    account: Account | None
    fields: Mapping[str, str]

    def text(self, name: str) -> str | None:
        """A field as text; None where it is missing or empty."""
        return self.fields.get(name) or None

    def number(self, name: str, default: int = 0) -> int:
        """A field as a number; ids that the page calls text are checked here alone."""
        text = self.fields.get(name) or ""
        if text and not _WHOLE.fullmatch(text):
            raise Refusal(-3, f"{name} is invalid")
        return int(text or default)

    @property
    def username(self) -> str:
        """The account that calls."""
        assert self.account is not None
        return self.account.username

    def with_fields(self, **fields: str) -> Call:
        """The same call with other fields."""
        return evolve(self, fields={**self.fields, **fields})

    def role(self, lock: Lock) -> Role:
        """What the caller is to a lock; an administrator whose ekey is not valid now is a holder like others."""
        if lock.owner == self.username:
            return Role.OWNER
        ekey = self.state.ekeys.get(lock.ekeys.get(self.username, 0))
        if ekey is None or ekey.status != NORMAL:
            return Role.NOBODY
        manages = ekey.is_manager and ekey_serves(lock, ekey, self.clock.ms())
        return Role.MANAGER if manages else Role.HOLDER

    def lock(self, role: Role = Role.MANAGER) -> Lock:
        """The lock that the call is about; the caller must be that much to it."""
        lock = self.state.locks.get(self.number("lockId"))
        if lock is None:
            raise Refusal(-1003, "lock does not exist")
        return self.permitted(lock, role)

    def permitted(self, lock: Lock, role: Role) -> Lock:
        """The lock, if the caller is that much to it."""
        own = self.role(lock)
        if own < role:
            nobody = own is Role.NOBODY
            raise Refusal(-2018, "permission denied") if nobody else Refusal(20002, "not the administrator of the lock")
        return lock

    def reach(self, lock: Lock, *, frozen: bool = False) -> Gateway | None:
        """The gateway that a command to a lock goes through, or why there is none; `frozen`: also to a frozen one.

        A lock with a network of its own needs none.
        """
        self.heed(lock, frozen=frozen)
        if not lock.has_network:
            return self.carrier(lock.lock_id, lock)
        self._available(lock)
        return None

    def heed(self, lock: Lock, *, frozen: bool = False) -> None:
        """Refuse what is sent to a lock that is frozen (unless `frozen`), or whose own network saves power."""
        settle(self.state, self.clock.ms(), lock)
        if lock.is_frozen and not frozen:
            raise Refusal(-2025, "lock is frozen")
        if lock.has_network and setting_of(lock, WIFI_POWER_SAVING) == ON:
            raise Refusal(-3035, "lock is in power saving mode")

    def carrier(self, device_id: int, device: Device) -> Gateway:
        """The gateway that a command to a device goes through, or why there is none."""
        near = self.state.gateways_of(device.owner, device_id)
        if not near:
            raise Refusal(-2012, "no gateway near the device")
        online = [gateway for gateway in near if gateway.is_online]
        if not online:
            raise Refusal(-3002, "gateway is offline")
        now = self.clock.time()
        free = [gateway for gateway in online if gateway.is_free(now)]
        if not free:
            raise Refusal(-3003, "gateway is busy")
        self._available(device)
        best = max(free, key=lambda gateway: gateway.near[device_id])
        if best.rest_seconds:
            best.busy_until = now + best.rest_seconds
        return best

    def _available(self, device: Device) -> None:
        if not device.answers:
            raise Refusal(-3036, "device is offline")
        if device.busy_until > self.clock.time():
            raise Refusal(-3037, "device is busy")

    def page(self, items: Sequence[T], show: Callable[[T], dict[str, Any]]) -> dict[str, Any]:
        """One page of `items`; only those on it are shown."""
        number, size = self.number("pageNo", 1), self.number("pageSize", 20)
        first = (number - 1) * size
        return {
            "list": [show(item) for item in items[first : first + size]],
            "pageNo": number,
            "pageSize": size,
            "pages": -(-len(items) // size),
            "total": len(items),
        }


def filled(**fields: Any) -> dict[str, Any]:
    """The fields that have a value."""
    return {name: value for name, value in fields.items() if value is not None}
