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
        "keyboardPwdId",
        "keyboardPwdName",
        "keyboardPwd",
        "keyboardPwdType",
        "startDate",
        "endDate",
        "cycleType",
    }
)

_PasscodeType = PasscodeType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ImportablePasscode(Model):
    """A passcode that can be copied to another lock.

    Attributes:
        keyboard_pwd_id: Id of the passcode; what reporting the copy wants.
        keyboard_pwd_name: Name that a person gave the passcode.
        keyboard_pwd: The digits. Always text, as leading zeros count.
        keyboard_pwd_type: When the passcode opens.
        start_date: From when on it opens, in milliseconds since 1970; 0 for no limit. For locks with passcode
            version 4.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit, as on a permanent code. For locks
            with passcode version 4.
        cycle_type: How a recurring passcode recurs. The page does not list the values; hand it to the app kit as it
            is.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("keyboard_pwd_id", "keyboardPwdId"),
        Slot("keyboard_pwd_name", "keyboardPwdName"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("keyboard_pwd_type", "keyboardPwdType"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cycle_type", "cycleType"),
    )

    keyboard_pwd_id: int
    keyboard_pwd_name: str | None = None
    keyboard_pwd: str | None = None
    keyboard_pwd_type: PasscodeType | None = None
    start_date: int | None = None
    end_date: int | None = None
    cycle_type: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
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
        value = get("keyboardPwd")
        if value.__class__ is str:
            self.keyboard_pwd = value
        elif value is None:
            self.keyboard_pwd = None
            absent += 1
        else:
            self.keyboard_pwd = as_str(value, "keyboardPwd", self._keep)
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
        value = get("cycleType")
        if value.__class__ is int:
            self.cycle_type = value
        elif value is None:
            self.cycle_type = None
            absent += 1
        else:
            self.cycle_type = as_int(value, "cycleType", self._keep)
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
