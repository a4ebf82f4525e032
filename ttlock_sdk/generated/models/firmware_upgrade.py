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
        "firmwarePackage",
        "version",
    }
)

_UpgradeNeed = UpgradeNeed.numbers().get
_read_FirmwareInfo = FirmwareInfo.from_dict


@define(eq=False, repr=False, kw_only=True)
class FirmwareUpgrade(Model):
    """Whether a device needs newer firmware, and that firmware.

    Attributes:
        need_upgrade: Whether there is newer firmware.
        firmware_info: What the device runs now. The table says text, the sample shows an object; both are read.
        firmware_package: The new firmware in Base64, to be handed to the app kit, which puts it into the device.
        version: Version of the new firmware.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("need_upgrade", "needUpgrade"),
        Slot("firmware_info", "firmwareInfo"),
        Slot("firmware_package", "firmwarePackage"),
        Slot("version", "version"),
    )

    need_upgrade: UpgradeNeed | None = None
    firmware_info: FirmwareInfo | None = None
    firmware_package: str | None = None
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
        value = get("firmwarePackage")
        if value.__class__ is str:
            self.firmware_package = value
        elif value is None:
            self.firmware_package = None
            absent += 1
        else:
            self.firmware_package = as_str(value, "firmwarePackage", self._keep)
        value = get("version")
        if value.__class__ is str:
            self.version = value
        elif value is None:
            self.version = None
            absent += 1
        else:
            self.version = as_str(value, "version", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
