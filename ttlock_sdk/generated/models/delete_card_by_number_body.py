# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .via import Via

_KNOWN = frozenset(
    {
        "lockId",
        "cardNumber",
        "deleteType",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DeleteCardByNumberBody(Model):
    """The form of `cards.delete_card_by_number`: Delete or block an IC card by its number.

    Attributes:
        lock_id: Id of the lock.
        card_number: Number of the card, as the lock reads it. The page calls it an Int, but numbers such as
            3661413478 exceed 32 bits. A number here, a text where a card is added or listed.
        delete_type: Who tells the lock. 3 stands on the Chinese page only, 4 on none of this call.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("card_number", "cardNumber"),
        Slot("delete_type", "deleteType"),
    )

    lock_id: int
    card_number: int
    delete_type: Via

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("cardNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "cardNumber", self._keep)
        self.card_number = read
        value = get("deleteType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "deleteType", self._keep)
        )
        self.delete_type = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
