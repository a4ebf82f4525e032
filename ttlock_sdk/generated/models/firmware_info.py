# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
    }
)


@define(eq=False, repr=False, kw_only=True)
class FirmwareInfo(Model):
    """What a device says of its model and firmware.

    Attributes:
        model_num: Model of the device.
        hardware_revision: Version of its hardware.
        firmware_revision: Version of the firmware that it runs.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
    )

    model_num: str | None = None
    hardware_revision: str | None = None
    firmware_revision: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("modelNum")
        if value.__class__ is str:
            self.model_num = value
        elif value is None:
            self.model_num = None
            absent += 1
        else:
            self.model_num = as_str(value, "modelNum", self._keep)
        value = get("hardwareRevision")
        if value.__class__ is str:
            self.hardware_revision = value
        elif value is None:
            self.hardware_revision = None
            absent += 1
        else:
            self.hardware_revision = as_str(value, "hardwareRevision", self._keep)
        value = get("firmwareRevision")
        if value.__class__ is str:
            self.firmware_revision = value
        elif value is None:
            self.firmware_revision = None
            absent += 1
        else:
            self.firmware_revision = as_str(value, "firmwareRevision", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
