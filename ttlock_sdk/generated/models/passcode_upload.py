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
        "keyboardPwdType",
        "keyboardPwd",
        "newKeyboardPwd",
        "startDate",
        "endDate",
        "cycleType",
    }
)


@define(eq=False, repr=False, kw_only=True)
class PasscodeUpload(Model):
    """One passcode as the app kit reads it from a lock. No page has a table of these fields; they follow a sample. Pass
    on what the kit gave, unchanged.

    Attributes:
        keyboard_pwd_type: Type of the passcode, as the kit gave it.
        keyboard_pwd: The digits.
        new_keyboard_pwd: The digits after a change at the lock.
        start_date: From when on it opens, in milliseconds since 1970.
        end_date: Until when it opens, in milliseconds since 1970.
        cycle_type: How it recurs, as the kit gave it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("keyboard_pwd_type", "keyboardPwdType"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("new_keyboard_pwd", "newKeyboardPwd", secret=True),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("cycle_type", "cycleType"),
    )

    keyboard_pwd_type: int | None = None
    keyboard_pwd: str | None = None
    new_keyboard_pwd: str | None = None
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
        value = get("keyboardPwdType")
        if value.__class__ is int:
            self.keyboard_pwd_type = value
        elif value is None:
            self.keyboard_pwd_type = None
            absent += 1
        else:
            self.keyboard_pwd_type = as_int(value, "keyboardPwdType", self._keep)
        value = get("keyboardPwd")
        if value.__class__ is str:
            self.keyboard_pwd = value
        elif value is None:
            self.keyboard_pwd = None
            absent += 1
        else:
            self.keyboard_pwd = as_str(value, "keyboardPwd", self._keep)
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
        value = get("cycleType")
        if value.__class__ is int:
            self.cycle_type = value
        elif value is None:
            self.cycle_type = None
            absent += 1
        else:
            self.cycle_type = as_int(value, "cycleType", self._keep)
        if came + absent != 6:
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
