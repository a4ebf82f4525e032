# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms

_KNOWN = frozenset(
    {
        "lockId",
        "pwdInfo",
        "timestamp",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ResetPasscodesBody(Model):
    """The form of `passcodes.reset_passcodes`: Make all passcodes of a lock useless (older call).

    Attributes:
        lock_id: Id of the lock.
        pwd_info: Data of the new codes, as the reset of the app kit gives them.
        timestamp: Time of the reset, as the app kit gives it, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("pwd_info", "pwdInfo", secret=True),
        Slot("timestamp", "timestamp"),
    )

    lock_id: int
    pwd_info: str
    timestamp: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("pwdInfo")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "pwdInfo", self._keep)
        self.pwd_info = read
        value = get("timestamp")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "timestamp", self._keep)
        self.timestamp = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def timestamp_at(self) -> datetime | None:
        """`timestamp` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.timestamp)
