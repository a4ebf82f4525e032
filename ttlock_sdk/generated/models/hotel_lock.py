# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .yes_no import YesNo

if TYPE_CHECKING:
    from ..._runtime.features import LockFeatures

_KNOWN = frozenset(
    {
        "lockId",
        "lockName",
        "lockAlias",
        "lockMac",
        "electricQuantity",
        "featureValue",
        "hasGateway",
        "lockData",
        "sector",
        "electricQuantityUpdateDate",
        "buildingName",
        "buildingNumber",
        "floorName",
        "floorNumber",
    }
)

_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class HotelLock(Model):
    """A lock, lift controller or power saver of a hotel.

    Attributes:
        lock_id: Id of the device; what other calls want as the id of a lock.
        lock_name: Name under which the device shows itself over Bluetooth.
        lock_alias: Name that a person gave the device.
        lock_mac: MAC address of the device, such as `C5:40:E0:9C:8C:C1`.
        electric_quantity: Charge of the battery in percent, as last reported.
        feature_value: What the device can do, as a hexadecimal number of any length. Bit i of it, counted from the
            right end and from 0, is feature i.
        has_gateway: Whether the device has a gateway near it. No does not mean out of reach: a Wi-Fi lock needs no
            gateway.
        lock_data: Sealed data of the device for the app kit. Treat it like a key.
        sector: Sectors of a hotel card that the lock reads.
        electric_quantity_update_date: When the charge was reported, in milliseconds since 1970.
        building_name: Name of the building that the device is in.
        building_number: Number of the building, as a card encoder wants it.
        floor_name: Name of the floor that the device is on. From a public client; this part of the page could not be
            read.
        floor_number: Number of that floor. From a public client; this part of the page could not be read.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("lock_name", "lockName"),
        Slot("lock_alias", "lockAlias"),
        Slot("lock_mac", "lockMac"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("feature_value", "featureValue"),
        Slot("has_gateway", "hasGateway"),
        Slot("lock_data", "lockData", secret=True),
        Slot("sector", "sector"),
        Slot("electric_quantity_update_date", "electricQuantityUpdateDate"),
        Slot("building_name", "buildingName"),
        Slot("building_number", "buildingNumber"),
        Slot("floor_name", "floorName"),
        Slot("floor_number", "floorNumber"),
    )

    lock_id: int
    lock_name: str | None = None
    lock_alias: str | None = None
    lock_mac: str | None = None
    electric_quantity: int | None = None
    feature_value: str | None = None
    has_gateway: YesNo | None = None
    lock_data: str | None = None
    sector: str | None = None
    electric_quantity_update_date: int | None = None
    building_name: str | None = None
    building_number: int | None = None
    floor_name: str | None = None
    floor_number: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("lockName")
        if value.__class__ is str:
            self.lock_name = value
        elif value is None:
            self.lock_name = None
            absent += 1
        else:
            self.lock_name = as_str(value, "lockName", self._keep)
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        value = get("hasGateway")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.has_gateway = found
        elif value is None:
            self.has_gateway = None
            absent += 1
        else:
            self.has_gateway = as_enum(YesNo, value, "hasGateway", self._keep)
        value = get("lockData")
        if value.__class__ is str:
            self.lock_data = value
        elif value is None:
            self.lock_data = None
            absent += 1
        else:
            self.lock_data = as_str(value, "lockData", self._keep)
        value = get("sector")
        if value.__class__ is str:
            self.sector = value
        elif value is None:
            self.sector = None
            absent += 1
        else:
            self.sector = as_str(value, "sector", self._keep)
        value = get("electricQuantityUpdateDate")
        if value.__class__ is int:
            self.electric_quantity_update_date = value
        elif value is None:
            self.electric_quantity_update_date = None
            absent += 1
        else:
            self.electric_quantity_update_date = as_int(value, "electricQuantityUpdateDate", self._keep)
        value = get("buildingName")
        if value.__class__ is str:
            self.building_name = value
        elif value is None:
            self.building_name = None
            absent += 1
        else:
            self.building_name = as_str(value, "buildingName", self._keep)
        value = get("buildingNumber")
        if value.__class__ is int:
            self.building_number = value
        elif value is None:
            self.building_number = None
            absent += 1
        else:
            self.building_number = as_int(value, "buildingNumber", self._keep)
        if came + absent == 12:  # nothing else came
            self.floor_name = self.floor_number = None
            return self
        value = get("floorName")
        if value.__class__ is str:
            self.floor_name = value
        elif value is None:
            self.floor_name = None
            absent += 1
        else:
            self.floor_name = as_str(value, "floorName", self._keep)
        value = get("floorNumber")
        if value.__class__ is int:
            self.floor_number = value
        elif value is None:
            self.floor_number = None
            absent += 1
        else:
            self.floor_number = as_int(value, "floorNumber", self._keep)
        if came + absent != 14:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def electric_quantity_update_at(self) -> datetime | None:
        """`electric_quantity_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.electric_quantity_update_date)

    @property
    def features(self) -> LockFeatures:
        """What the lock can do, decoded from `feature_value`."""
        # many names, which take their time to load
        from ..._runtime.features import LockFeatures

        return LockFeatures.from_hex(self.feature_value)
