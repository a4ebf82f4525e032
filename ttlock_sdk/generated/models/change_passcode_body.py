# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "keyboardPwdId",
        "keyboardPwdName",
        "newKeyboardPwd",
        "startDate",
        "endDate",
        "changeType",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ChangePasscodeBody(Model):
    """The form of `passcodes.change_passcode`: Change name, digits or period of a passcode.

    Attributes:
        lock_id: Id of the lock.
        keyboard_pwd_id: Id of the passcode.
        keyboard_pwd_name: The new name.
        new_keyboard_pwd: The new code, 4 to 9 digits as text, since leading zeros count.
        start_date: From when on it is to open, in milliseconds since 1970. Only together with the end.
        end_date: Until when it is to open, in milliseconds since 1970. Only together with the start.
        change_type: Who carries the change to the lock. The table of the page requires it, its text does not for a
            new name alone. 3 is missing on the current English page, 4 on all pages of this call: it is taken over
            from adding.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("keyboard_pwd_id", "keyboardPwdId"),
        Slot("keyboard_pwd_name", "keyboardPwdName"),
        Slot("new_keyboard_pwd", "newKeyboardPwd", secret=True),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("change_type", "changeType"),
    )

    lock_id: int
    keyboard_pwd_id: int
    keyboard_pwd_name: str | None = None
    new_keyboard_pwd: str | None = None
    start_date: int | None = None
    end_date: int | None = None
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
        value = get("keyboardPwdId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyboardPwdId", self._keep)
        self.keyboard_pwd_id = read
        value = get("keyboardPwdName")
        if value.__class__ is str:
            self.keyboard_pwd_name = value
        elif value is None:
            self.keyboard_pwd_name = None
            absent += 1
        else:
            self.keyboard_pwd_name = as_str(value, "keyboardPwdName", self._keep)
        value = get("newKeyboardPwd")
        if value.__class__ is str:
            self.new_keyboard_pwd = value
        elif value is None:
            self.new_keyboard_pwd = None
            absent += 1
        else:
            self.new_keyboard_pwd = as_str(value, "newKeyboardPwd", self._keep)
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
        value = get("changeType")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.change_type = found
        elif value is None:
            self.change_type = None
            absent += 1
        else:
            self.change_type = as_enum(Via, value, "changeType", self._keep)
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
