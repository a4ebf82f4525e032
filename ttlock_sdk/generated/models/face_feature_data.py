# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "featureData",
    }
)


@define(eq=False, repr=False, kw_only=True)
class FaceFeatureData(Model):
    """What describes the face on a photo to the face module of a lock.

    Attributes:
        feature_data: The description of the face in hexadecimal digits; what adding the face wants.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("feature_data", "featureData", secret=True),)

    feature_data: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("featureData")
        if value.__class__ is str:
            self.feature_data = value
        elif value is None:
            self.feature_data = None
            absent += 1
        else:
            self.feature_data = as_str(value, "featureData", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
