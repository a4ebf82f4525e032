# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot

_KNOWN = frozenset(
    {
        "id",
        "name",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenamePalmVeinBody(Model):
    """The form of `palm_veins.rename_palm_vein`: Rename a palm vein pattern.

    Attributes:
        id: Id of the palm vein pattern.
        name: The new name. The page calls it optional and does not say what a call without it does.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("name", "name"),
    )

    id: int
    name: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        value = get("id")
        read = value if value.__class__ is int or value is None else as_int(value, "id", unread)
        self.id = read
        value = get("name")
        self.name = value if value.__class__ is str or value is None else as_str(value, "name", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
