# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_model, as_str
from ..._runtime.model import Model, Slot, new
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
_read_FirmwareInfo = FirmwareInfo.from_dict


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
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("needUpgrade")
        if value.__class__ is int and (found := _UpgradeNeed(value)) is not None:
            self.need_upgrade = found
        elif value is None:
            self.need_upgrade = None
            absent += 1
        else:
            self.need_upgrade = as_enum(UpgradeNeed, value, "needUpgrade", self._keep)
        value = get("firmwareInfo")
        if value.__class__ is dict:
            self.firmware_info = _read_FirmwareInfo(value)
        elif value is None:
            self.firmware_info = None
            absent += 1
        else:
            self.firmware_info = as_model(_read_FirmwareInfo, value, "firmwareInfo", self._keep)
        value = get("version")
        if value.__class__ is str:
            self.version = value
        elif value is None:
            self.version = None
            absent += 1
        else:
            self.version = as_str(value, "version", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
