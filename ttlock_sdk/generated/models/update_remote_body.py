# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_models,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .cyclic_config import CyclicConfig
from .via import Via

_KNOWN = frozenset(
    {
        "remoteId",
        "name",
        "startDate",
        "endDate",
        "cyclicConfig",
        "changeType",
        "type",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateRemoteBody(Model):
    """The form of `remotes.update_remote`: Change name or time of a remote.

    Attributes:
        remote_id: Id of the remote.
        name: The new name.
        start_date: The new beginning, in milliseconds since 1970.
        end_date: The new end, in milliseconds since 1970.
        cyclic_config: The windows of a recurring remote, which needs them.
        change_type: Who carries the change to the lock. 3, for NB-IoT locks, stands on the Chinese pages alone.
        type_: The same switch under the name of the Chinese pages.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("remote_id", "remoteId"),
        Slot("name", "name"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cyclic_config", "cyclicConfig", many=True, text=True),
        Slot("change_type", "changeType"),
        Slot("type_", "type"),
    )

    remote_id: int
    name: str | None = None
    start_date: int | None = None
    end_date: int | None = None
    cyclic_config: list[CyclicConfig] | None = None
    change_type: Via | None = None
    type_: Via | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("remoteId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "remoteId", self._keep)
        self.remote_id = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("cyclicConfig")
        if value is None:
            absent += 1
        self.cyclic_config = (
            None
            if value is None or value == ""
            else as_models(CyclicConfig.from_dict, value, "cyclicConfig", self._keep)
        )
        value = get("changeType")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.change_type = found
        elif value is None:
            self.change_type = None
            absent += 1
        else:
            self.change_type = as_enum(Via, value, "changeType", self._keep)
        value = get("type")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(Via, value, "type", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)
