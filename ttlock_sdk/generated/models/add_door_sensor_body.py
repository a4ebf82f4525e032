# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_model, as_str
from ..._runtime.model import Model, Slot, new
from .firmware_info import FirmwareInfo

_KNOWN = frozenset(
    {
        "lockId",
        "number",
        "mac",
        "electricQuantity",
        "firmwareInfo",
        "name",
    }
)

_read_FirmwareInfo = FirmwareInfo.from_dict


@define(eq=False, repr=False, kw_only=True)
class AddDoorSensorBody(Model):
    """The form of `door_sensors.add_door_sensor`: Enter a door sensor that a phone has added to a lock.

    Attributes:
        lock_id: Id of the lock.
        number: Serial number of the sensor, such as `DS2_a961c2`, as the app kit gave it.
        mac: MAC address of the sensor.
        electric_quantity: Battery of the sensor in percent, 0 to 100, as the app kit read it.
        firmware_info: Model and firmware of the sensor, as the app kit read them, written as a JSON object.
        name: Name for the sensor. Without it the sensor gets the name of the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("number", "number"),
        Slot("mac", "mac"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("firmware_info", "firmwareInfo", text=True),
        Slot("name", "name"),
    )

    lock_id: int
    number: str
    mac: str
    electric_quantity: int
    firmware_info: FirmwareInfo
    name: str | None = None

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
        value = get("number")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "number", self._keep)
        self.number = read
        value = get("mac")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "mac", self._keep)
        self.mac = read
        value = get("electricQuantity")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricQuantity", self._keep)
        self.electric_quantity = read
        value = get("firmwareInfo")
        if value is None:
            absent += 1
        read = (
            _read_FirmwareInfo(value)
            if value.__class__ is dict
            else as_model(_read_FirmwareInfo, value, "firmwareInfo", self._keep)
        )
        self.firmware_info = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
