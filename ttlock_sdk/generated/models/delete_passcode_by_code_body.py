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
        "keyboardPwd",
        "deleteType",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DeletePasscodeByCodeBody(Model):
    """The form of `passcodes.delete_passcode_by_code`: Delete a passcode by its digits.

    Attributes:
        lock_id: Id of the lock.
        keyboard_pwd: The code, 4 to 9 digits as text, since leading zeros count.
        delete_type: Who takes the code out of the lock. 4 is not on the page; it is taken over from adding.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("delete_type", "deleteType"),
    )

    lock_id: int
    keyboard_pwd: str
    delete_type: Via

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
        value = get("keyboardPwd")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "keyboardPwd", self._keep)
        self.keyboard_pwd = read
        value = get("deleteType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "deleteType", self._keep)
        )
        self.delete_type = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
