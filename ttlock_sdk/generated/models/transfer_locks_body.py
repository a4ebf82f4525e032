# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_list, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "receiverUsername",
        "lockIdList",
    }
)


@define(eq=False, repr=False, kw_only=True)
class TransferLocksBody(Model):
    """The form of `locks.transfer_locks`: Hand locks over to another account.

    Attributes:
        receiver_username: Account that gets the locks; it must exist.
        lock_id_list: Ids of the locks, written as a JSON array.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("receiver_username", "receiverUsername"),
        Slot("lock_id_list", "lockIdList", many=True, text=True),
    )

    receiver_username: str
    lock_id_list: list[int]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("receiverUsername")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "receiverUsername", self._keep)
        self.receiver_username = read
        value = get("lockIdList")
        if value is None:
            absent += 1
        self.lock_id_list = as_list(as_int, value, "lockIdList", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
