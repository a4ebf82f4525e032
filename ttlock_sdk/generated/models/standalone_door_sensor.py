# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_str,
    as_text_enum,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .door_sensor_role import DoorSensorRole
from .door_state import DoorState
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "doorSensorId",
        "name",
        "doorSensorNumber",
        "mac",
        "doorSensorState",
        "statusDelayFlag",
        "recordUpdateDate",
        "electricQuantity",
        "wifiName",
        "wifiMac",
        "userType",
        "featureValue",
        "firmwareRevision",
    }
)

_DoorState = DoorState.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class StandaloneDoorSensor(Model):
    """A door sensor with Wi-Fi of its own, a DS3.

    Attributes:
        door_sensor_id: Id of the door sensor.
        name: Name that a person gave the sensor.
        door_sensor_number: Serial number of the sensor, such as `DS3_2e5d12`.
        mac: Bluetooth address of the sensor.
        door_sensor_state: Whether the door is open, as far as the cloud knows.
        status_delay_flag: Whether the state is stale: yes when the sensor has not reported for long.
        record_update_date: When the records of the sensor last changed, in milliseconds since 1970. The page does
            not explain it further.
        electric_quantity: Battery of the sensor in percent, 0 to 100.
        wifi_name: Name (SSID) of the Wi-Fi that the sensor is in.
        wifi_mac: MAC address of the Wi-Fi.
        user_type: Whether the account owns the sensor or merely sees it.
        feature_value: What the sensor can do, as a hexadecimal bit mask that is built like the feature value of
            locks; the meanings of the bits are its own. Bit 0 stands for Wi-Fi at 2.4 GHz.
        firmware_revision: Version of the firmware that the sensor runs.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("door_sensor_id", "doorSensorId"),
        Slot("name", "name"),
        Slot("door_sensor_number", "doorSensorNumber"),
        Slot("mac", "mac"),
        Slot("door_sensor_state", "doorSensorState"),
        Slot("status_delay_flag", "statusDelayFlag"),
        Slot("record_update_date", "recordUpdateDate"),
        Slot("electric_quantity", "electricQuantity"),
        Slot("wifi_name", "wifiName"),
        Slot("wifi_mac", "wifiMac"),
        Slot("user_type", "userType"),
        Slot("feature_value", "featureValue"),
        Slot("firmware_revision", "firmwareRevision"),
    )

    door_sensor_id: int
    name: str | None = None
    door_sensor_number: str | None = None
    mac: str | None = None
    door_sensor_state: DoorState | None = None
    status_delay_flag: YesNo | None = None
    record_update_date: int | None = None
    electric_quantity: int | None = None
    wifi_name: str | None = None
    wifi_mac: str | None = None
    user_type: DoorSensorRole | None = None
    feature_value: str | None = None
    firmware_revision: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("doorSensorId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "doorSensorId", self._keep)
        self.door_sensor_id = read
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        value = get("doorSensorNumber")
        if value.__class__ is str:
            self.door_sensor_number = value
        elif value is None:
            self.door_sensor_number = None
            absent += 1
        else:
            self.door_sensor_number = as_str(value, "doorSensorNumber", self._keep)
        value = get("mac")
        if value.__class__ is str:
            self.mac = value
        elif value is None:
            self.mac = None
            absent += 1
        else:
            self.mac = as_str(value, "mac", self._keep)
        value = get("doorSensorState")
        if value.__class__ is int and (found := _DoorState(value)) is not None:
            self.door_sensor_state = found
        elif value is None:
            self.door_sensor_state = None
            absent += 1
        else:
            self.door_sensor_state = as_enum(DoorState, value, "doorSensorState", self._keep)
        value = get("statusDelayFlag")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.status_delay_flag = found
        elif value is None:
            self.status_delay_flag = None
            absent += 1
        else:
            self.status_delay_flag = as_enum(YesNo, value, "statusDelayFlag", self._keep)
        value = get("recordUpdateDate")
        if value.__class__ is int:
            self.record_update_date = value
        elif value is None:
            self.record_update_date = None
            absent += 1
        else:
            self.record_update_date = as_int(value, "recordUpdateDate", self._keep)
        value = get("electricQuantity")
        if value.__class__ is int:
            self.electric_quantity = value
        elif value is None:
            self.electric_quantity = None
            absent += 1
        else:
            self.electric_quantity = as_int(value, "electricQuantity", self._keep)
        value = get("wifiName")
        if value.__class__ is str:
            self.wifi_name = value
        elif value is None:
            self.wifi_name = None
            absent += 1
        else:
            self.wifi_name = as_str(value, "wifiName", self._keep)
        value = get("wifiMac")
        if value.__class__ is str:
            self.wifi_mac = value
        elif value is None:
            self.wifi_mac = None
            absent += 1
        else:
            self.wifi_mac = as_str(value, "wifiMac", self._keep)
        value = get("userType")
        if value is None:
            absent += 1
        self.user_type = as_text_enum(DoorSensorRole, value, "userType", self._keep)
        if came + absent == 11:  # nothing else came
            self.feature_value = self.firmware_revision = None
            return self
        value = get("featureValue")
        if value.__class__ is str:
            self.feature_value = value
        elif value is None:
            self.feature_value = None
            absent += 1
        else:
            self.feature_value = as_str(value, "featureValue", self._keep)
        value = get("firmwareRevision")
        if value.__class__ is str:
            self.firmware_revision = value
        elif value is None:
            self.firmware_revision = None
            absent += 1
        else:
            self.firmware_revision = as_str(value, "firmwareRevision", self._keep)
        if came + absent != 13:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def record_update_at(self) -> datetime | None:
        """`record_update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.record_update_date)
