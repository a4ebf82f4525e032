"""Door sensors with Wi-Fi of their own, which can be shared."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from ..state import SensorUser, StandaloneSensor
from ..wire import Refusal
from .call import DONE, Call, Handler

OFF: Final = 2
ALERTS: Final = {
    "notCloseAlertFlag": OFF,
    "notCloseAlertSecondNum": 0,
    "longTimeNotOpenAlertFlag": OFF,
    "longTimeNotOpenDayNum": 0,
}


def add(call: Call) -> dict[str, Any]:
    """Take in a sensor that a phone has joined to a Wi-Fi; the same data once more are the same sensor."""
    seal = hashlib.sha256(call.fields["doorSensorData"].encode()).digest()
    mac = ":".join(f"{byte:02X}" for byte in (0, 0, 0x5E, *seal[:3]))
    for old in [sensor for sensor in call.state.sensors.values() if sensor.mac == mac]:
        if old.owner != call.username:
            raise Refusal(-2018, "permission denied")
        old.name, old.wifi = call.fields["name"], call.fields["wifiName"]
        return {"doorSensorId": old.sensor_id}
    sensor = StandaloneSensor(
        sensor_id=call.state.new_id(),
        owner=call.username,
        name=call.fields["name"],
        number=f"DS3_{seal[:3].hex()}",
        mac=mac,
        created=call.clock.ms(),
        wifi=call.fields["wifiName"],
    )
    call.state.sensors[sensor.sensor_id] = sensor
    return {"doorSensorId": sensor.sensor_id}


def list_sensors(call: Call) -> dict[str, Any]:
    """The caller's sensors, and those that are shared with him."""
    wanted = call.text("searchStr")
    own = list(call.state.sensors.of(call.username))
    shared = [
        sensor
        for sensor in call.state.sensors.values()
        if any(user.account == call.username for user in sensor.users.values())
    ]
    found = [sensor for sensor in (*own, *shared) if wanted is None or wanted.casefold() in sensor.name.casefold()]
    return {"list": call.page(found, lambda sensor: _shown(call, sensor))["list"]}


def configure_network(call: Call) -> dict[str, Any]:
    """Another Wi-Fi."""
    _own(call).wifi = call.fields["wifiName"]
    return DONE


def update(call: Call) -> dict[str, Any]:
    """Another name."""
    _own(call).name = call.fields["name"]
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Take a sensor out."""
    del call.state.sensors[_own(call).sensor_id]
    return DONE


def list_records(call: Call) -> dict[str, Any]:
    """What a sensor saw, newest first; for those it is shared with, too."""
    sensor = _seen(call)
    found = sensor.records[::-1]
    return {"list": call.page(found, lambda record: {"date": record[0], "recordType": record[1]})["list"]}


def configure_alerts(call: Call) -> dict[str, Any]:
    """When it is to raise an alarm."""
    sensor = _own(call)
    sensor.alerts = {name: call.number(name, default) for name, default in ALERTS.items()}
    return DONE


def get_alerts(call: Call) -> dict[str, Any]:
    """The same read; off as long as nobody has set it."""
    return {**ALERTS, **_seen(call).alerts}


def add_user(call: Call) -> dict[str, Any]:
    """Share a sensor with another account; once more gives it another name."""
    sensor, account = _own(call), call.fields["account"]
    if account not in call.state.accounts:
        raise Refusal(20006, "the receiver does not exist")
    old = next((user for user in sensor.users.values() if user.account == account), None)
    number = call.state.new_id() if old is None else old.share_id
    sensor.users[number] = SensorUser(number, account, call.fields["username"])
    return DONE


def list_users(call: Call) -> dict[str, Any]:
    """Whom a sensor is shared with."""
    wanted = call.text("searchStr")
    return {
        "list": [
            {"id": user.share_id, "username": user.name}
            for user in _own(call).users.values()
            if wanted is None or wanted.casefold() in user.name.casefold()
        ]
    }


def delete_user(call: Call) -> dict[str, Any]:
    """Stop sharing, by the number of the share."""
    number = call.number("id")
    for sensor in call.state.sensors.of(call.username):
        if sensor.users.pop(number, None) is not None:
            return DONE
    raise Refusal(-2018, "permission denied")


def _own(call: Call) -> StandaloneSensor:
    sensor = call.state.sensors.get(call.number("doorSensorId"))
    if sensor is None or sensor.owner != call.username:
        raise Refusal(-2018, "permission denied")
    return sensor


def _seen(call: Call) -> StandaloneSensor:
    sensor = call.state.sensors.get(call.number("doorSensorId"))
    accounts = [] if sensor is None else [sensor.owner, *(user.account for user in sensor.users.values())]
    if sensor is None or call.username not in accounts:
        raise Refusal(-2018, "permission denied")
    return sensor


def _shown(call: Call, sensor: StandaloneSensor) -> dict[str, Any]:
    return {
        "doorSensorId": sensor.sensor_id,
        "name": sensor.name,
        "doorSensorNumber": sensor.number,
        "mac": sensor.mac,
        "doorSensorState": sensor.state,
        "statusDelayFlag": 0,
        "recordUpdateDate": sensor.records[-1][0] if sensor.records else sensor.created,
        "electricQuantity": sensor.battery,
        "wifiName": sensor.wifi,
        "userType": "ADMIN" if sensor.owner == call.username else "USER",
        "featureValue": sensor.feature_value,
        "firmwareRevision": sensor.firmware,
    }


HANDLERS: Final[dict[str, Handler]] = {
    "addStandaloneDoorSensor": add,
    "listStandaloneDoorSensors": list_sensors,
    "configStandaloneDoorSensorNetwork": configure_network,
    "updateStandaloneDoorSensor": update,
    "deleteStandaloneDoorSensor": delete,
    "listStandaloneDoorSensorRecords": list_records,
    "configStandaloneDoorSensorAlerts": configure_alerts,
    "getStandaloneDoorSensorAlerts": get_alerts,
    "addStandaloneDoorSensorUser": add_user,
    "listStandaloneDoorSensorUsers": list_users,
    "deleteStandaloneDoorSensorUser": delete_user,
}
