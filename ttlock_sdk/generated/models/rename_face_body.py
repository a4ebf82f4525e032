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
        "faceId",
        "name",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RenameFaceBody(Model):
    """The form of `faces.rename_face`: Rename a face.

    Attributes:
        lock_id: Id of the lock.
        face_id: Id of the face.
        name: The new name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("face_id", "faceId"),
        Slot("name", "name"),
    )

    lock_id: int
    face_id: int
    name: str

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
        value = get("faceId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "faceId", self._keep)
        self.face_id = read
        value = get("name")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "name", self._keep)
        self.name = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
