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

_KNOWN = frozenset(
    {
        "lockId",
        "keyboardPwdType",
        "startDate",
        "endDate",
        "keyboardPwdName",
    }
)

_PasscodeType = PasscodeType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class GetRandomPasscodeBody(Model):
    """The form of `passcodes.get_random_passcode`: Have the cloud compute a passcode.

    Attributes:
        lock_id: Id of the lock.
        keyboard_pwd_type: When the code is to open.
        start_date: From when on it opens, in milliseconds since 1970; minutes are dropped. For a recurring code its
            first hour on the nearest day that fits.
        end_date: Until when it opens, in milliseconds since 1970; minutes are dropped. Needed for a period and for
            recurring codes; for these its last hour on the same day as the start.
        keyboard_pwd_name: Name for the code.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("keyboard_pwd_type", "keyboardPwdType"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("keyboard_pwd_name", "keyboardPwdName"),
    )

    lock_id: int
    keyboard_pwd_type: PasscodeType
    start_date: int
    end_date: int | None = None
    keyboard_pwd_name: str | None = None

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
        value = get("keyboardPwdType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _PasscodeType(value)) is not None
            else as_enum(PasscodeType, value, "keyboardPwdType", self._keep)
        )
        self.keyboard_pwd_type = read
        value = get("startDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "startDate", self._keep)
        self.start_date = read
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("keyboardPwdName")
        if value.__class__ is str:
            self.keyboard_pwd_name = value
        elif value is None:
            self.keyboard_pwd_name = None
            absent += 1
        else:
            self.keyboard_pwd_name = as_str(value, "keyboardPwdName", self._keep)
        if came + absent != 5:
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
