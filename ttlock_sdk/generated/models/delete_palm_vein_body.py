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
        "id",
        "type",
    }
)

_Via = Via.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DeletePalmVeinBody(Model):
    """The form of `palm_veins.delete_palm_vein`: Delete a palm vein pattern.

    Attributes:
        id: Id of the palm vein pattern.
        type_: Who takes the palm vein pattern out of the lock. 4 is for a Wi-Fi lock, which follows when it wakes;
            the success of the call then only means that the cloud has taken note.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("type_", "type"),
    )

    id: int
    type_: Via | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("id")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "id", self._keep)
        self.id = read
        value = get("type")
        if value.__class__ is int and (found := _Via(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(Via, value, "type", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
