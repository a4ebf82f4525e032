"""Which lanes a call goes through, and what is known of the gateways that locks are behind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from ..errors import ValidationError

_DEVICES: Final = {"lockId": "lock", "electricMeterId": "electricity meter", "waterMeterId": "water meter"}
_WEAKEST: Final = -1000
_ID: Final = re.compile(r"[0-9]{1,18}", re.ASCII)


class LaneMap:
    """The gateway of each lock, as far as it is known."""

    def __init__(self) -> None:
        self._gateways: dict[int, tuple[int, int]] = {}  # lock: strength of the signal, gateway
        self._told: dict[int, int] = {}

    def assign(self, gateway_id: int, lock_ids: Iterable[int]) -> None:
        """Say which gateway locks are behind; this goes before what answers tell.

        Args:
            gateway_id: the gateway.
            lock_ids: the locks that it is nearest to.

        Raises:
            ValidationError: an id is not a positive whole number.
        """
        locks = list(lock_ids)
        for number in (gateway_id, *locks):
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                raise ValidationError(f"an id must be a whole number above 0, not {number!r}", argument="lock_ids")
        self._told.update(dict.fromkeys(locks, gateway_id))

    def gateway_of(self, lock_id: int) -> int | None:
        """The gateway that carries the calls of a lock, None if it is not known: the one that hears it best."""
        told = self._told.get(lock_id)
        return told if told is not None else self._gateways.get(lock_id, (0, None))[1]

    @property
    def gateways(self) -> set[int]:
        """The gateways that locks are known to be behind."""
        return {*self._told.values(), *(gateway for _, gateway in self._gateways.values())}

    def lanes_of(self, fields: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """The lanes of a call that reaches a device, in the order in which they are entered: device, then gateway."""
        for name, value in fields:
            if name in _DEVICES:
                lane = f"{_DEVICES[name]} {value}"
                gateway = self.gateway_of(int(value)) if name == "lockId" and _ID.fullmatch(value) else None
                return (lane,) if gateway is None else (lane, f"gateway {gateway}")
        return ()

    def learn(self, path: str, fields: Iterable[tuple[str, str]], answer: Mapping[str, Any]) -> None:
        """Take from an answer what it tells of gateways and locks."""
        tells = _TELLS.get(path)
        if tells is not None:
            items = answer.get("list")
            for item in items if isinstance(items, list) else ():
                if isinstance(item, Mapping):
                    self._note(*tells(dict(fields), item), item.get("rssi"))

    def _note(self, lock: Any, gateway: Any, rssi: Any) -> None:
        try:
            lock_id, gateway_id = int(lock), int(gateway)
            strength = _WEAKEST if rssi is None else int(rssi)
        except (TypeError, ValueError, OverflowError):
            return
        known = self._gateways.get(lock_id)
        if known is None or known[1] == gateway_id or strength > known[0]:
            self._gateways[lock_id] = (strength, gateway_id)


_TELLS: Final[dict[str, Callable[[Mapping[str, str], Mapping[str, Any]], tuple[Any, Any]]]] = {
    "/v3/gateway/listLock": lambda fields, item: (item.get("lockId"), fields.get("gatewayId")),
    "/v3/gateway/listByLock": lambda fields, item: (fields.get("lockId"), item.get("gatewayId")),
}
