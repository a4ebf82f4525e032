# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "id",
        "username",
    }
)


@define(eq=False, repr=False, kw_only=True)
class DoorSensorUser(Model):
    """Somebody whom a stand-alone door sensor is shared with.

    Attributes:
        id: Id of the share, by which it is ended.
        username: Name that was chosen for the other account.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("username", "username"),
    )

    id: int
    username: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("id")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "id", self._keep)
        self.id = read
        value = get("username")
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
