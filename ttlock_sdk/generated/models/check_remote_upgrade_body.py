# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot

_KNOWN = frozenset(
    {
        "remoteId",
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CheckRemoteUpgradeBody(Model):
    """The form of `remotes.check_remote_upgrade`: Ask whether there is newer firmware for a remote.

    Attributes:
        remote_id: Id of the remote.
        model_num: Model of the device, as the app kit has read it.
        hardware_revision: Version of its hardware.
        firmware_revision: Version of the firmware that it runs.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("remote_id", "remoteId"),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
    )

    remote_id: int
    model_num: str | None = None
    hardware_revision: str | None = None
    firmware_revision: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        value = get("remoteId")
        read = value if value.__class__ is int or value is None else as_int(value, "remoteId", unread)
        self.remote_id = read
        value = get("modelNum")
        self.model_num = value if value.__class__ is str or value is None else as_str(value, "modelNum", unread)
        value = get("hardwareRevision")
        self.hardware_revision = (
            value if value.__class__ is str or value is None else as_str(value, "hardwareRevision", unread)
        )
        value = get("firmwareRevision")
        self.firmware_revision = (
            value if value.__class__ is str or value is None else as_str(value, "firmwareRevision", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
