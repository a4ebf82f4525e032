# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "username",
        "password",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RegisterUserBody(Model):
    """The form of `users.register_user`: Register a user of this application.

    Attributes:
        username: Name of the user, letters and digits only. The cloud adds the prefix by itself.
        password: The password for the user, given as its MD5: 32 hexadecimal digits in lower case, never the
            password itself.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("username", "username"),
        Slot("password", "password", secret=True),
    )

    username: str
    password: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("username")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "username", self._keep)
        self.username = read
        value = get("password")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "password", self._keep)
        self.password = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
