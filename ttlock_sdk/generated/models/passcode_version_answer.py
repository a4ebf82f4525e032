# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot, new
from .passcode_version import PasscodeVersion

_KNOWN = frozenset(
    {
        "keyboardPwdVersion",
    }
)

_PasscodeVersion = PasscodeVersion.numbers().get


@define(eq=False, repr=False, kw_only=True)
class PasscodeVersionAnswer(Model):
    """By which scheme a lock computes random passcodes.

    Attributes:
        keyboard_pwd_version: The version.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("keyboard_pwd_version", "keyboardPwdVersion"),)

    keyboard_pwd_version: PasscodeVersion | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("keyboardPwdVersion")
        if value.__class__ is int and (found := _PasscodeVersion(value)) is not None:
            self.keyboard_pwd_version = found
        elif value is None:
            self.keyboard_pwd_version = None
            absent += 1
        else:
            self.keyboard_pwd_version = as_enum(PasscodeVersion, value, "keyboardPwdVersion", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
