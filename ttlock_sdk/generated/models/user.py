# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, second_name
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms

_KNOWN = frozenset(
    {
        "username",
        "userId",
        "regtime",
    }
)


@define(eq=False, repr=False, kw_only=True)
class User(Model):
    """A user that an application has registered.

    Attributes:
        username: Full name of the user, with the prefix of the application before it.
        regtime: When the user was registered, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("username", "username", other="userId"),
        Slot("regtime", "regtime"),
    )

    username: str | None = None
    regtime: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = second_name(src_dict, "username", "userId", self._keep)
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        value = get("regtime")
        if value.__class__ is int:
            self.regtime = value
        elif value is None:
            self.regtime = None
            absent += 1
        else:
            self.regtime = as_int(value, "regtime", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def regtime_at(self) -> datetime | None:
        """`regtime` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.regtime)
