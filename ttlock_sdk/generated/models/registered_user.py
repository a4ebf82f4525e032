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
    }
)


@define(eq=False, repr=False, kw_only=True)
class RegisteredUser(Model):
    """What is known of a user right after registering.

    Attributes:
        username: Full name of the user, with the prefix of the application before it. It is the name to log in with.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("username", "username"),)

    username: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("username")
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
