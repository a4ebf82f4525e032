# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .device_type import DeviceType

_KNOWN = frozenset(
    {
        "deviceType",
        "deviceId",
        "groupId",
    }
)

_DeviceType = DeviceType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class SetDeviceGroupBody(Model):
    """The form of `groups.set_device_group`: Put a lock or a meter into a group.

    Attributes:
        device_type: What the device is. The page calls it text.
        device_id: Id of the lock or meter. The page calls it text.
        group_id: Id of the group; 0 takes the device out of its group. The page calls it text.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("device_type", "deviceType"),
        Slot("device_id", "deviceId"),
        Slot("group_id", "groupId"),
    )

    device_type: DeviceType
    device_id: int
    group_id: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("deviceType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _DeviceType(value)) is not None
            else as_enum(DeviceType, value, "deviceType", self._keep)
        )
        self.device_type = read
        value = get("deviceId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "deviceId", self._keep)
        self.device_id = read
        value = get("groupId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "groupId", self._keep)
        self.group_id = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
