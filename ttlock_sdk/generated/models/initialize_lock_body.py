# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "lockData",
        "lockAlias",
        "groupId",
        "nbInitSuccess",
    }
)

_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class InitializeLockBody(Model):
    """The form of `locks.initialize_lock`: Register a lock that a phone has paired.

    Attributes:
        lock_data: Sealed data of the lock, as the app kit gave them when it had paired. Treat them like a key.
        lock_alias: Name for the lock.
        group_id: Id of the group that the lock goes into.
        nb_init_success: Whether the mobile network of the lock was set up as well; for NB-IoT locks only.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_data", "lockData", secret=True),
        Slot("lock_alias", "lockAlias"),
        Slot("group_id", "groupId"),
        Slot("nb_init_success", "nbInitSuccess"),
    )

    lock_data: str
    lock_alias: str | None = None
    group_id: int | None = None
    nb_init_success: YesNo | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockData")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockData", self._keep)
        self.lock_data = read
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        value = get("nbInitSuccess")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.nb_init_success = found
        elif value is None:
            self.nb_init_success = None
            absent += 1
        else:
            self.nb_init_success = as_enum(YesNo, value, "nbInitSuccess", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
