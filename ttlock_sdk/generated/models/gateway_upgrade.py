# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_model, as_str
from ..._runtime.model import Model, Slot
from .firmware_info import FirmwareInfo
from .upgrade_need import UpgradeNeed

_KNOWN = frozenset(
    {
        "needUpgrade",
        "firmwareInfo",
        "version",
    }
)

_UpgradeNeed = UpgradeNeed.numbers().get


@define(eq=False, repr=False, kw_only=True)
class GatewayUpgrade(Model):
    """Whether a gateway needs newer firmware; the firmware itself is not handed out.

    Attributes:
        need_upgrade: Whether there is newer firmware. Unknown until the cloud was told what the gateway runs.
        firmware_info: What the gateway runs, as far as the cloud knows. The table says text, the sample shows an
            object; both are read.
        version: Version of the newest firmware.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("need_upgrade", "needUpgrade"),
        Slot("firmware_info", "firmwareInfo"),
        Slot("version", "version"),
    )

    need_upgrade: UpgradeNeed | None = None
    firmware_info: FirmwareInfo | None = None
    version: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("needUpgrade")
        self.need_upgrade = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _UpgradeNeed(value)) is not None
            else as_enum(UpgradeNeed, value, "needUpgrade", unread)
        )
        value = get("firmwareInfo")
        self.firmware_info = (
            FirmwareInfo.from_dict(value)
            if value.__class__ is dict
            else as_model(FirmwareInfo.from_dict, value, "firmwareInfo", unread)
        )
        value = get("version")
        self.version = value if value.__class__ is str or value is None else as_str(value, "version", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
