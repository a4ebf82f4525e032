# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "keyboardPwd",
        "keyboardPwdId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GeneratedPasscode(Model):
    """A passcode that the cloud has computed.

    Attributes:
        keyboard_pwd: The digits, 6 to 9 of them as the period asks for. Always text, as leading zeros count.
        keyboard_pwd_id: Id of the new passcode.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("keyboard_pwd_id", "keyboardPwdId"),
    )

    keyboard_pwd: str | None = None
    keyboard_pwd_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("keyboardPwd")
        if value.__class__ is str:
            self.keyboard_pwd = value
        elif value is None:
            self.keyboard_pwd = None
            absent += 1
        else:
            self.keyboard_pwd = as_str(value, "keyboardPwd", self._keep)
        value = get("keyboardPwdId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyboardPwdId", self._keep)
        self.keyboard_pwd_id = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
