# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("keyboardPwdVersion")
        self.keyboard_pwd_version = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _PasscodeVersion(value)) is not None
            else as_enum(PasscodeVersion, value, "keyboardPwdVersion", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
