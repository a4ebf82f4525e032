# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .open_state import OpenState
from .sensor_state import SensorState

_KNOWN = frozenset(
    {
        "state",
        "sensorState",
    }
)

_OpenState = OpenState.numbers().get
_SensorState = SensorState.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockOpenState(Model):
    """What the lock said about bolt and door when it was asked. Some locks answer without `state`.

    Attributes:
        state: Where the bolt is.
        sensor_state: Whether the door itself stands open; only with a door sensor. The page says no more than that
            it is returned: name and values come from a public client.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("state", "state"),
        Slot("sensor_state", "sensorState"),
    )

    state: OpenState | None = None
    sensor_state: SensorState | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("state")
        if value.__class__ is int and (found := _OpenState(value)) is not None:
            self.state = found
        elif value is None:
            self.state = None
            absent += 1
        else:
            self.state = as_enum(OpenState, value, "state", self._keep)
        value = get("sensorState")
        if value.__class__ is int and (found := _SensorState(value)) is not None:
            self.sensor_state = found
        elif value is None:
            self.sensor_state = None
            absent += 1
        else:
            self.sensor_state = as_enum(SensorState, value, "sensorState", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
