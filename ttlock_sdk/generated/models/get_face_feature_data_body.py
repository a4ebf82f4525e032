# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new
from ..types import File

_KNOWN = frozenset(
    {
        "lockId",
        "image",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GetFaceFeatureDataBody(Model):
    """The form of `faces.get_face_feature_data`: Turn a photo of a face into the data that a lock takes.

    Attributes:
        lock_id: Id of the lock that the face is for.
        image: Photo of the face, in colour, as JPG, PNG or BMP, from 300 KB to 2 MB. It shows exactly one face, all
            of it, with nothing before it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("image", "image"),
    )

    lock_id: int
    image: File

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
        value = get("image")
        if value is None:
            absent += 1
        read = value
        self.image = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    def to_multipart(self) -> list[tuple[str, Any]]:
        """The parts of the form, as httpx takes them."""
        files = self.to_dict()
        parts = {key: value.to_tuple() for key, value in files.items() if isinstance(value, File)}
        return [(key, parts.get(key, (None, str(value)))) for key, value in files.items()]
