# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "password",
        "changeType",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ChangeAdminPasscodeBody(Model):
    """The form of `locks.change_admin_passcode`: Change the administrator's passcode of a lock.

    Attributes:
        lock_id: Id of the lock.
        password: The new passcode as plain digits, not hashed, as text, since leading zeros count. The page does not
            tell the length; 4 to 9 digits is what passcodes have in general.
        change_type: Who carries the change to the lock. Newer English pages leave 3 out. Without the field the cloud
            takes 1.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("password", "password", secret=True),
        Slot("change_type", "changeType"),
    )

    lock_id: int
    password: str
    change_type: Via | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("password")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "password", self._keep)
        self.password = read
        value = get("changeType")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.change_type = found
        elif value is None:
            self.change_type = None
            absent += 1
        else:
            self.change_type = as_enum(Via, value, "changeType", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
