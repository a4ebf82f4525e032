# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "remoteId",
        "featureValue",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ReportRemoteUpgradeBody(Model):
    """The form of `remotes.report_remote_upgrade`: Tell that a remote has new firmware.

    Attributes:
        remote_id: Id of the remote.
        feature_value: What the remote can do now, as a hexadecimal number.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("remote_id", "remoteId"),
        Slot("feature_value", "featureValue"),
    )

    remote_id: int
    feature_value: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("remoteId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "remoteId", self._keep)
        self.remote_id = read
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
