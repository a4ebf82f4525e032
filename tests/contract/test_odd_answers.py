"""The oddities of the vendor's own samples, each as an answer with values of ours: read as what they mean."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from operations import PUBLIC
from support import Cloud, settle

from ttlock_sdk import models

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

FIRMWARE = {"modelNum": "SN100", "hardwareRevision": "1.2", "firmwareRevision": "4.1.18", "specialValue": 12345}


class Odd(NamedTuple):
    """What is odd, the public method that meets it, the answer, and what is read at which place of the result."""

    oddity: str
    method: str
    answer: dict[str, Any]
    read: dict[str, Any]


ODD = [
    Odd(
        "an id as text where the table says number",
        "locks.initialize",
        {"lockId": 7001, "keyId": "7002"},
        {"lock_id": 7001, "key_id": 7002},
    ),
    Odd(
        "an id and a type as text",
        "ekeys.list",
        {"list": [{"keyId": "7002", "lockId": 7001, "keyboardPwdVersion": "4"}], "pageNo": 1, "total": 1},
        {"items.0.key_id": 7002, "items.0.keyboard_pwd_version": 4},
    ),
    Odd(
        "the type of a passcode as text",
        "passcodes.list",
        {"list": [{"keyboardPwdId": 7101, "keyboardPwd": "0420", "keyboardPwdType": "3"}], "total": 1},
        {"items.0.keyboard_pwd": "0420", "items.0.keyboard_pwd_type": models.PasscodeType.PERIOD},
    ),
    Odd(
        "a passcode as a number",
        "passcodes.generate",
        {"keyboardPwd": 918273, "keyboardPwdId": 7101},
        {"keyboard_pwd": "918273"},
    ),
    Odd(
        "the number of passcodes as text",
        "locks.get_import_data",
        {"keyboardPwdNum": "12", "cardNum": 3},
        {"keyboard_pwd_num": 12, "card_num": 3},
    ),
    Odd("true where the table says 0 or 1", "wifi_locks.get", {"isOnline": True}, {"is_online": models.YesNo.YES}),
    Odd("false where the table says 0 or 1", "wifi_locks.get", {"isOnline": False}, {"is_online": models.YesNo.NO}),
    Odd(
        "firmware as an object",
        "locks.check_upgrade",
        {"needUpgrade": 1, "firmwareInfo": FIRMWARE, "version": "4.1.19"},
        {"need_upgrade": models.UpgradeNeed.YES, "firmware_info.model_num": "SN100", "version": "4.1.19"},
    ),
    Odd(
        "firmware as JSON in text",
        "locks.check_upgrade",
        {"needUpgrade": 1, "firmwareInfo": '{"modelNum": "SN100", "hardwareRevision": "1.2"}'},
        {"firmware_info.model_num": "SN100", "firmware_info.hardware_revision": "1.2"},
    ),
    Odd(
        "firmware as a text that is no JSON",
        "locks.check_upgrade",
        {"needUpgrade": 2, "firmwareInfo": "SN100;1.2;4.1.18"},
        {"firmware_info": None, "need_upgrade": models.UpgradeNeed.UNKNOWN},
    ),
    Odd(
        "windows of the week as JSON in text",
        "cards.list",
        {"list": [{"cardId": 1, "cyclicConfig": '[{"weekDay": 5, "startTime": 480, "endTime": 1080}]'}], "total": 1},
        {"items.0.cyclic_config.0.week_day": models.Weekday.FRIDAY, "items.0.cyclic_config.0.end_time": 1080},
    ),
    Odd(
        "windows of the week as objects",
        "fingerprints.list",
        {"list": [{"fingerprintId": 1, "cyclicConfig": [{"weekDay": 7, "startTime": 0, "endTime": 60}]}], "total": 1},
        {"items.0.cyclic_config.0.week_day": models.Weekday.SUNDAY},
    ),
    Odd(
        "no windows, as an empty text",
        "cards.list",
        {"list": [{"cardId": 1, "cyclicConfig": ""}], "total": 1},
        {"items.0.cyclic_config": []},
    ),
    Odd(
        "the number of a card beyond 32 bits, and as a number",
        "cards.list",
        {"list": [{"cardId": 4_300_000_001, "cardNumber": 3_221_225_472}], "total": 1},
        {"items.0.card_id": 4_300_000_001, "items.0.card_number": "3221225472"},
    ),
    Odd(
        "a misspelt field of a door sensor",
        "door_sensors.get",
        {"doorSensorId": 5, "name": "Cellar", "doorNotClosedWarngingTime": 30},
        {"door_not_closed_warning_time": 30},
    ),
    Odd(
        "name and type of a face under the names of the table",
        "faces.list",
        {"list": [{"faceId": 8, "name": "Ann", "type": 4}], "total": 1},
        {"items.0.face_name": "Ann", "items.0.face_type": models.ValidityType.RECURRING},
    ),
    Odd(
        "name and type of a face under the names of the sample",
        "faces.list",
        {"list": [{"faceId": 8, "faceName": "Ann", "faceType": 4}], "total": 1},
        {"items.0.face_name": "Ann", "items.0.face_type": models.ValidityType.RECURRING},
    ),
    Odd(
        "water under the name of electricity",
        "water_meters.list_usage_records",
        {"list": [{"dateType": "1", "usedKwh": "1.25t", "createDate": "2026-05"}]},
        {"0.used_m3": "1.25t", "0.used_m3_amount": Decimal("1.25"), "0.date_type": models.MeterPeriod.MONTH},
    ),
    Odd(
        "a token as a number",
        "electricity_meters.create_execute_token",
        {"executeToken": 11223344},
        {"execute_token": "11223344"},
    ),
    Odd(
        "a time as text",
        "electricity_meters.get",
        {"electricMeterId": 296, "syncKwhDate": "1700000000000", "totalKwh": "9.890", "price": 4.1},
        {"sync_kwh_at.year": 2023, "total_kwh": Decimal("9.890"), "price": Decimal("4.1")},
    ),
    Odd(
        "the kind of a record as text",
        "water_meters.list_operation_records",
        {"list": [{"id": 1, "recordType": "7", "date": "12:00:00"}], "total": 1},
        {"items.0.record_type": models.WaterRecordType.RECHARGE},
    ),
    Odd(
        "a gateway without name and network",
        "gateways.list",
        {"list": [{"gatewayId": 3, "gatewayMac": "52:54:00:00:00:01", "isOnline": 1}], "total": 1},
        {"items.0.gateway_name": None, "items.0.network_mac": None, "items.0.is_online": models.YesNo.YES},
    ),
    Odd(
        "a passcode without its origin",
        "passcodes.list",
        {"list": [{"keyboardPwdId": 7101, "keyboardPwd": "0420"}], "total": 1},
        {"items.0.is_custom": None},
    ),
]


@pytest.mark.parametrize("odd", ODD, ids=[f"{odd.method}: {odd.oddity}" for odd in ODD])
async def test_an_oddity_of_the_samples_is_read_as_what_it_means(make: Any, odd: Odd) -> None:
    [example] = [each for each in PUBLIC if f"{each.operation.resource}.{each.operation.method}" == odd.method]
    tt = make(Cloud(lambda path, fields: odd.answer))
    result = await settle(example.of(tt)(**example.arguments))
    assert {place: _at(result, place) for place in odd.read} == odd.read


def _at(found: Any, place: str) -> Any:
    for step in place.split("."):
        found = found[int(step)] if step.isdigit() else getattr(found, step)
    return found
