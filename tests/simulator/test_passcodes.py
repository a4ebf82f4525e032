"""Passcodes live by the rules of the cloud, and open doors by those of the lock."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ttlock_sdk.simulator import Simulator

from .conftest import NOW, Caller

HOUR = 3_600_000
START = int(NOW * 1000)
END = START + 48 * HOUR
ODD = (
    '[{"keyboardPwd": "7391", "newKeyboardPwd": 5}]',
    '[{"keyboardPwd": "7391", "keyboardPwdType": 15}]',
    '[{"keyboardPwd": "7391", "keyboardPwdType": true}]',
    f'[{{"keyboardPwd": "7391", "endDate": {10**30}}}]',
)
ADD, CHANGE, DELETE = (f"/v3/keyboardPwd/{name}" for name in ("add", "change", "delete"))


def listed(call: Caller, lock_id: int, **fields: Any) -> list[dict[str, Any]]:
    page = {"lockId": lock_id, "pageNo": 1, "pageSize": 200}
    found: list[dict[str, Any]] = call("/v3/lock/listKeyboardPwd", **page, **fields)["list"]
    return found


def added(call: Caller, lock_id: int, code: str = "0817", **fields: Any) -> int:
    form = {"lockId": lock_id, "keyboardPwd": code, "keyboardPwdType": 2, "addType": 2, **fields}
    number: int = call(ADD, **form)["keyboardPwdId"]
    return number


def test_what_is_added_is_listed(call: Caller, lock_id: int) -> None:
    number = added(call, lock_id, "081726", keyboardPwdType=3, startDate=START, endDate=END, keyboardPwdName="Zoë")
    [code] = listed(call, lock_id)
    assert code.items() >= {
        "keyboardPwdId": number, "keyboardPwd": "081726", "keyboardPwdName": "Zoë", "keyboardPwdType": 3,
        "startDate": START, "endDate": END, "isCustom": 1, "senderUsername": "ann",
    }.items()  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"keyboardPwd": "12"}, -3006),
        ({"keyboardPwd": "08172635441"}, -3006),
        ({"keyboardPwd": "08a7"}, -3006),
        ({"keyboardPwd": "1111"}, -2032),
        ({"keyboardPwd": "345678"}, -2032),
        ({"keyboardPwd": "9876"}, -2032),
        ({"keyboardPwd": "5555555"}, -2032),
        ({"keyboardPwd": "4711"}, -3007),
        ({"keyboardPwdType": 3}, -3),
        ({"keyboardPwdType": 3, "startDate": END, "endDate": START}, -3),
        ({"keyboardPwdType": 5}, -3),
        ({"addType": 7}, -3),
    ],
)
def test_what_the_cloud_refuses_has_its_code(call: Caller, lock_id: int, fields: dict[str, Any], code: int) -> None:
    added(call, lock_id, "4711")
    form = {"lockId": lock_id, "keyboardPwd": "0817", "keyboardPwdType": 2, "addType": 2, **fields}
    assert call.code(ADD, **form) == code


def test_a_lock_holds_250_codes_of_one_s_own(sim: Simulator, call: Caller, lock_id: int) -> None:
    for number in range(250):
        sim.add_passcode(lock_id, f"{number:06d}")
    assert call.code(ADD, lockId=lock_id, keyboardPwd="8172635", keyboardPwdType=2, addType=2) == -3009
    assert "keyboardPwd" in call("/v3/keyboardPwd/get", lockId=lock_id, keyboardPwdType=2, startDate=START)


@pytest.mark.parametrize("way", [1, 3, 4])
def test_only_the_way_through_the_gateway_needs_one(sim: Simulator, call: Caller, way: int) -> None:
    alone = sim.add_lock("ann", "Shed").lock_id
    assert call.code(ADD, lockId=alone, keyboardPwd="0817", keyboardPwdType=2, addType=2) == -2012
    number = added(call, alone, addType=way)
    assert call.code(CHANGE, lockId=alone, keyboardPwdId=number, newKeyboardPwd="0818", changeType=2) == -2012
    assert call.code(CHANGE, lockId=alone, keyboardPwdId=number, newKeyboardPwd="0918", changeType=way) is None
    assert call.code(CHANGE, lockId=alone, keyboardPwdId=number, keyboardPwdName="x", changeType=2) is None
    assert call.code(DELETE, lockId=alone, keyboardPwdId=number, deleteType=2) == -2012
    assert call.code(DELETE, lockId=alone, keyboardPwdId=number, deleteType=min(way, 3)) is None
    assert listed(call, alone) == []


def test_name_digits_and_period_change_together_or_alone(call: Caller, lock_id: int) -> None:
    number = added(call, lock_id, keyboardPwdType=3, startDate=START, endDate=END)
    change = {"lockId": lock_id, "keyboardPwdId": number, "changeType": 2}
    call(CHANGE, **change, keyboardPwdName="new", newKeyboardPwd="0918", startDate=START + HOUR, endDate=END + HOUR)
    [code] = listed(call, lock_id)
    assert (code["keyboardPwdName"], code["keyboardPwd"], code["endDate"]) == ("new", "0918", END + HOUR)
    call(CHANGE, **change, endDate=END + 9 * HOUR)  # without its start a period is accepted, and stays
    assert listed(call, lock_id)[0]["endDate"] == END + HOUR
    assert call.code(CHANGE, **change, newKeyboardPwd="1111") == -2032
    assert call.code(CHANGE, **{**change, "keyboardPwdId": 5}, keyboardPwdName="x") == -2009


def test_a_code_is_deleted_by_id_or_by_digits(call: Caller, lock_id: int) -> None:
    number = added(call, lock_id, "0817")
    added(call, lock_id, "0918")
    assert call.code(DELETE, lockId=lock_id, keyboardPwdId=number, deleteType=2) is None
    assert call.code(DELETE, lockId=lock_id, keyboardPwdId=number, deleteType=2) == -2009
    by_code = "/v3/keyboardPwd/deleteByCode"
    assert call.code(by_code, lockId=lock_id, keyboardPwd="0918", deleteType=2) is None
    assert call.code(by_code, lockId=lock_id, keyboardPwd="0918", deleteType=2) == -2009


def test_a_search_finds_parts_of_names_and_whole_codes_in_every_order(
    sim: Simulator, call: Caller, lock_id: int
) -> None:
    for name, code in (("Bea", "0817"), ("Ann", "0918"), ("Ana", "1029")):
        added(call, lock_id, code, keyboardPwdName=name)
        sim.clock.advance(1)
    assert [code["keyboardPwdName"] for code in listed(call, lock_id, searchStr="an", orderBy=0)] == ["Ana", "Ann"]
    assert [code["keyboardPwdName"] for code in listed(call, lock_id, orderBy=1)] == ["Ana", "Ann", "Bea"]
    assert [code["keyboardPwdName"] for code in listed(call, lock_id, orderBy=2)] == ["Bea", "Ann", "Ana"]
    assert len(listed(call, lock_id, searchStr="0817")) == 1
    assert listed(call, lock_id, searchStr="081") == []


@pytest.mark.parametrize(("kind", "digits"), [(1, 6), (2, 7), (3, 8), (6, 8)])
def test_a_computed_code_has_six_to_nine_digits_and_whole_hours(
    call: Caller, lock_id: int, kind: int, digits: int
) -> None:
    get = {"lockId": lock_id, "keyboardPwdType": kind, "startDate": START + 5, "endDate": END + 5}
    answer = call("/v3/keyboardPwd/get", **get)
    assert len(answer["keyboardPwd"]) == digits
    [code] = listed(call, lock_id)
    assert (code["isCustom"], code["startDate"] % HOUR, code["endDate"] % HOUR) == (0, 0, 0)


def test_a_computed_period_needs_its_end(call: Caller, lock_id: int) -> None:
    assert call.code("/v3/keyboardPwd/get", lockId=lock_id, keyboardPwdType=3, startDate=START) == -3


GET = "/v3/keyboardPwd/get"


@pytest.mark.parametrize(("kind", "most", "code"), [(1, 200, -1007), (2, 20, -1007), (3, 1, -1026)])
def test_of_computed_codes_there_are_so_many_for_one_time_also_if_they_are_deleted(
    call: Caller, lock_id: int, kind: int, most: int, code: int
) -> None:
    get = {"lockId": lock_id, "keyboardPwdType": kind, "startDate": START, "endDate": END}
    numbers = [call(GET, **get)["keyboardPwdId"] for _ in range(most)]
    assert call.code(GET, **get) == code
    call(DELETE, lockId=lock_id, keyboardPwdId=numbers[0], deleteType=1)
    assert call.code(GET, **get) == code
    assert call.code(GET, **{**get, "startDate": START + HOUR}) is None
    call("/v3/lock/resetKeyboardPwd", lockId=lock_id, pwdInfo="x", timestamp=START)
    assert call.code(GET, **get) is None


def test_a_computed_period_of_more_than_a_year_has_whole_months(call: Caller, lock_id: int) -> None:
    get = {"lockId": lock_id, "keyboardPwdType": 3, "startDate": START}
    two_years = 731 * 24 * HOUR  # from January 2027 to January 2029, with one day more in between
    assert call.code(GET, **get, endDate=START + two_years) is None
    assert call.code(GET, **get, endDate=START + two_years + HOUR) == -3
    assert call.code(GET, **get, endDate=START + two_years + 24 * HOUR) == -3


def test_a_computed_code_cannot_be_changed_before_it_was_typed(sim: Simulator, call: Caller, lock_id: int) -> None:
    made = call(GET, lockId=lock_id, keyboardPwdType=2, startDate=START)
    change = {"lockId": lock_id, "keyboardPwdId": made["keyboardPwdId"], "changeType": 2}
    assert call.code(CHANGE, **change, newKeyboardPwd="0918") == -3008
    assert call.code(CHANGE, **change, keyboardPwdName="Zoë") is None
    assert sim.enter_passcode(lock_id, made["keyboardPwd"])
    assert call.code(CHANGE, **change, newKeyboardPwd="0918") is None


def test_a_code_that_erases_strikes_those_before_it_once_and_opens_nothing(
    sim: Simulator, call: Caller, lock_id: int
) -> None:
    added(call, lock_id, "0817")
    eraser = call(GET, lockId=lock_id, keyboardPwdType=4, startDate=START)["keyboardPwd"]
    added(call, lock_id, "0918")
    assert not opens(sim, lock_id, 25, eraser)
    assert len(listed(call, lock_id)) == 3
    assert not opens(sim, lock_id, 0, eraser)
    assert {code["keyboardPwd"] for code in listed(call, lock_id)} == {eraser, "0918"}
    assert not sim.state.locks[lock_id].is_open
    record = call("/v3/lockRecord/list", lockId=lock_id, pageNo=1, pageSize=20)["list"][-1]
    assert (record["recordTypeFromLock"], record["success"], record.get("recordType")) == (10, 1, None)
    added(call, lock_id, "1029")
    assert not opens(sim, lock_id, 0, eraser)
    assert len(listed(call, lock_id)) == 3


def test_what_is_uploaded_keeps_what_is_known_of_it(sim: Simulator, call: Caller, lock_id: int) -> None:
    made = call(GET, lockId=lock_id, keyboardPwdType=2, startDate=START)
    codes = [{"keyboardPwd": made["keyboardPwd"]}, {"keyboardPwd": "2938"}, {"keyboardPwd": "2938", "startDate": START}]
    upload = {"lockId": lock_id, "keyboardPwdList": json.dumps(codes)}
    assert call.code("/v3/keyboardPwd/uploadValidCodeFromLock", **upload) is None
    known, other = sorted(listed(call, lock_id), key=lambda code: code["isCustom"])
    assert (known["keyboardPwdId"], known["isCustom"]) == (made["keyboardPwdId"], 0)
    assert (other["keyboardPwd"], other["startDate"], other["isCustom"]) == ("2938", START, 1)
    many = json.dumps([{"keyboardPwd": f"{number:06d}"} for number in range(251)])
    assert call.code("/v3/keyboardPwd/uploadValidCodeFromLock", lockId=lock_id, keyboardPwdList=many) == -3009
    assert len(listed(call, lock_id)) == 2


def test_an_upload_replaces_the_list(call: Caller, lock_id: int) -> None:
    added(call, lock_id, "0817", keyboardPwdName="stays")
    added(call, lock_id, "0918", keyboardPwdName="goes")
    codes = [{"keyboardPwd": "0817", "newKeyboardPwd": "0818"}, {"keyboardPwd": "2938", "keyboardPwdType": 2}]
    upload = "/v3/keyboardPwd/uploadValidCodeFromLock"
    assert call.code(upload, lockId=lock_id, keyboardPwdList=json.dumps(codes)) is None
    found = {code["keyboardPwd"]: code["keyboardPwdName"] for code in listed(call, lock_id)}
    assert found == {"0818": "stays", "2938": ""}
    for odd in ("[", "{}", '[{"a": 1}]', "[1]", '[{"keyboardPwd": "1", "startDate": "x"}]', "[" * 9999, *ODD):
        assert call.code(upload, lockId=lock_id, keyboardPwdList=odd) == 80002


def opens(sim: Simulator, lock_id: int, hours: float, code: str = "8172") -> bool:
    sim.clock.advance(hours * 3600)
    try:
        return sim.enter_passcode(lock_id, code)
    finally:
        sim.clock.advance(-hours * 3600)


def test_a_code_opens_in_its_time_only(sim: Simulator, lock_id: int) -> None:
    sim.add_passcode(lock_id, "8172", kind=3, start=START, end=END)
    assert [opens(sim, lock_id, hours) for hours in (-1, 0, 47, 48)] == [False, True, True, False]
    assert not sim.state.locks[lock_id].is_open  # it has locked itself meanwhile
    assert not opens(sim, lock_id, 1, "9999")


def test_a_one_time_code_opens_once_within_six_hours(sim: Simulator, lock_id: int) -> None:
    sim.add_passcode(lock_id, "8172", kind=1, start=START, custom=False)
    assert [opens(sim, lock_id, hours) for hours in (7, 5, 5)] == [False, True, False]


def test_a_computed_code_dies_unless_it_is_used_within_a_day(sim: Simulator, lock_id: int) -> None:
    used = sim.add_passcode(lock_id, "8172", kind=2, start=START, custom=False)
    assert not opens(sim, lock_id, 25)
    assert opens(sim, lock_id, 1)
    assert opens(sim, lock_id, 25)
    assert used.used


@pytest.mark.parametrize(("kind", "days"), [(5, {5, 6}), (6, set(range(7))), (7, set(range(5))), (8, {0}), (14, {6})])
def test_a_recurring_code_opens_on_its_days_at_its_hours_in_the_zone_of_the_lock(
    sim: Simulator, lock_id: int, kind: int, days: set[int]
) -> None:
    friday_nine = START + HOUR  # the clock of these tests stands on a Friday, 08:00 UTC
    sim.state.locks[lock_id].timezone_offset = 2 * HOUR
    sim.add_passcode(lock_id, "8172", kind=kind, start=friday_nine, end=friday_nine + 2 * HOUR, custom=False)
    inside = {(4 + day) % 7 for day in range(7) if opens(sim, lock_id, 24 * day + 2)}
    assert inside == days
    assert not any(opens(sim, lock_id, 24 * day + 4) for day in range(7))


@pytest.mark.parametrize("kind", range(1, 15))
@pytest.mark.parametrize("times", [(2**63 - 1, 2**63 - 1), (-(2**63), 2**63 - 1), (0, 2**63 - 1)])
def test_times_that_no_calendar_has_stop_neither_lock_nor_list(
    sim: Simulator, call: Caller, lock_id: int, kind: int, times: tuple[int, int]
) -> None:
    sim.add_passcode(lock_id, "8172", kind=kind, start=times[0], end=times[1])
    sim.state.locks[lock_id].timezone_offset = times[0]
    sim.enter_passcode(lock_id, "8172")
    assert len(listed(call, lock_id)) == 1


def test_a_frozen_lock_opens_for_nobody(sim: Simulator, lock_id: int) -> None:
    sim.add_passcode(lock_id, "8172")
    sim.state.locks[lock_id].is_frozen = True
    assert not sim.enter_passcode(lock_id, "8172")
