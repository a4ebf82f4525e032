# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "cardId",
        "cardName",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameCardBody(Model):
    """The form of `cards.rename_card`: Rename an IC card.

    Attributes:
        lock_id: Id of the lock.
        card_id: Id of the card.
        card_name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("card_id", "cardId"),
        Slot("card_name", "cardName"),
    )

    lock_id: int
    card_id: int
    card_name: str

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("cardId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "cardId", self._keep)
        self.card_id = read
        value = get("cardName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "cardName", self._keep)
        self.card_name = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
