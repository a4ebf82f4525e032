# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .passcode_type import PasscodeType
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "keyboardPwd",
        "keyboardPwdName",
        "keyboardPwdType",
        "startDate",
        "endDate",
        "addType",
    }
)

_PasscodeType = PasscodeType.numbers().get
_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class AddPasscodeBody(Model):
    """The form of `passcodes.add_passcode`: Add a passcode of your own choice.

    Attributes:
        lock_id: Id of the lock.
        keyboard_pwd: The code, 4 to 9 digits as text, since leading zeros count.
        keyboard_pwd_name: Name for the code.
        keyboard_pwd_type: Whether the code has an end. Without the field the cloud takes 3, a period.
        start_date: From when on it opens, in milliseconds since 1970. Needed for a period.
        end_date: Until when it opens, in milliseconds since 1970. Needed for a period.
        add_type: Who carries the code to the lock. 3 stands on an older page only.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("keyboard_pwd_name", "keyboardPwdName"),
        Slot("keyboard_pwd_type", "keyboardPwdType"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("add_type", "addType"),
    )

    lock_id: int
    keyboard_pwd: str
    keyboard_pwd_name: str | None = None
    keyboard_pwd_type: PasscodeType | None = None
    start_date: int | None = None
    end_date: int | None = None
    add_type: Via

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
        value = get("keyboardPwdName")
        if value.__class__ is str:
            self.keyboard_pwd_name = value
        elif value is None:
            self.keyboard_pwd_name = None
            absent += 1
        else:
            self.keyboard_pwd_name = as_str(value, "keyboardPwdName", self._keep)
        value = get("keyboardPwdType")
        if value.__class__ is int and (found := _PasscodeType(value)) is not None:
            self.keyboard_pwd_type = found
        elif value is None:
            self.keyboard_pwd_type = None
            absent += 1
        else:
            self.keyboard_pwd_type = as_enum(PasscodeType, value, "keyboardPwdType", self._keep)
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
        value = get("addType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "addType", self._keep)
        )
        self.add_type = read
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
