"""Remotes, keypads and door sensors: what a phone has added is kept, serves, and goes with its lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator

from .conftest import NOW, Caller

NOW_MS = round(NOW * 1000)
DAY_MS = 86_400_000
FIRMWARE = {"modelNum": "RC1", "hardwareRevision": "1.0", "firmwareRevision": "1.2.3"}


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport, retries=0)


@pytest.fixture
def bob(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "bob", "pw", transport=sim.transport, retries=0)


def remote(tt: TTLock, lock_id: int, mac: str = "00:00:5E:03:00:01", **more: Any) -> int:
    span = {"start": NOW_MS, "end": NOW_MS + DAY_MS, **more}
    found = tt.remotes.add(lock_id, "RC_1", mac, electric_quantity=90, firmware_info=FIRMWARE, name="Car", **span)
    return found.remote_id or 0


def keypad(tt: TTLock, lock_id: int) -> int:
    return tt.wireless_keypads.add(lock_id, "KP_1", "Gate", "00:00:5E:03:00:02", "01").wireless_keypad_id or 0


def door_sensor(tt: TTLock, lock_id: int) -> int:
    found = tt.door_sensors.add(lock_id, "DS_1", "00:00:5E:03:00:03", 80, FIRMWARE, name="Front")
    return found.door_sensor_id or 0


def test_a_remote_opens_in_its_time_and_is_listed_renamed_moved_and_taken_out(
    tt: TTLock, sim: Simulator, lock_id: int
) -> None:
    number = remote(tt, lock_id)
    assert sim.press_remote(lock_id, "00:00:5E:03:00:01")
    assert not sim.press_remote(lock_id, "00:00:5E:03:00:99")
    assert [record.kind for record in sim.state.locks[lock_id].records] == [55]
    tt.remotes.update(number, name="Boat", start=NOW_MS + DAY_MS, end=NOW_MS + 2 * DAY_MS)
    [found] = tt.remotes.list(lock_id)
    assert (found.remote_id, found.name, found.mac, found.start_date) == (
        number,
        "Boat",
        "00:00:5E:03:00:01",
        NOW_MS + DAY_MS,
    )
    assert not sim.press_remote(lock_id, "00:00:5E:03:00:01")
    assert remote(tt, lock_id) == number
    other = remote(tt, lock_id, "00:00:5E:03:00:09")
    assert [item.remote_id for item in tt.remotes.list(lock_id, order_by=1)] == [other, number]
    tt.remotes.delete(number)
    assert [item.remote_id for item in tt.remotes.list(lock_id)] == [other]
    tt.remotes.clear(lock_id)
    assert tt.remotes.list(lock_id) == []
    with pytest.raises(errors.PermissionDeniedError):
        tt.remotes.delete(other)


def test_a_remote_keeps_to_its_hours_of_the_week(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    friday = [{"weekDay": 5, "startTime": 0, "endTime": 1440}]
    remote(tt, lock_id, end=NOW_MS + 9 * DAY_MS, remote_type=4, cyclic_config=friday)
    assert [sim.press_remote(lock_id, "00:00:5E:03:00:01")] == [True]
    sim.advance(86_400)
    assert not sim.press_remote(lock_id, "00:00:5E:03:00:01")
    [found] = tt.remotes.list(lock_id)
    assert found.to_dict()["cyclicConfig"] == friday


def test_a_keypad_is_listed_renamed_and_taken_out(tt: TTLock, lock_id: int) -> None:
    number = keypad(tt, lock_id)
    tt.wireless_keypads.rename(number, "Yard")
    [found] = tt.wireless_keypads.list(lock_id)
    assert (found.wireless_keypad_id, found.wireless_keypad_name, found.wireless_keypad_number) == (
        number,
        "Yard",
        "KP_1",
    )
    tt.wireless_keypads.delete(number)
    assert tt.wireless_keypads.list(lock_id) == []


def test_a_door_sensor_sees_the_door_and_a_bolted_door_does_not_open(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    number = door_sensor(tt, lock_id)
    assert not sim.open_door(lock_id)
    tt.locks.unlock(lock_id)
    assert tt.locks.query_open_state(lock_id).sensor_state == 1
    assert sim.open_door(lock_id)
    assert tt.locks.query_open_state(lock_id).sensor_state == 0
    sim.close_door(lock_id)
    assert [record.record_type for record in tt.door_sensors.list_records(lock_id).items] == [30, 31]
    tt.door_sensors.update(number, name="Back")
    assert tt.door_sensors.get(lock_id).name == "Back"
    assert door_sensor(tt, lock_id) == number  # a lock has one
    tt.door_sensors.delete(number)
    with pytest.raises(errors.OperationFailedError):
        tt.door_sensors.get(lock_id)


@pytest.mark.parametrize("kind", ["remotes", "door_sensors", "wireless_keypads"])
def test_newer_firmware_is_offered_until_it_is_there(tt: TTLock, lock_id: int, kind: str) -> None:
    number = {"remotes": remote, "door_sensors": door_sensor, "wireless_keypads": keypad}[kind](tt, lock_id)
    slot = (1,) if kind == "wireless_keypads" else ()
    resource: Any = getattr(tt, kind)
    before = resource.check_upgrade(number, *slot)
    assert (before.need_upgrade, before.firmware_package) == (1, "c2ltdWxhdGVk")
    resource.report_upgrade(number, *slot)
    after = resource.check_upgrade(number, *slot)
    assert (after.need_upgrade, after.firmware_info.firmware_revision) == (0, before.version)
    known = {"model_num": "KP", "hardware_revision": "1", "firmware_revision": str(after.version)}
    assert tt.wireless_keypads.check_upgrade_on_premise("planted", **known).need_upgrade == 0


def test_the_charge_of_an_accessory_is_told_by_its_address(tt: TTLock, bob: TTLock, lock_id: int) -> None:
    remote(tt, lock_id)
    keypad(tt, lock_id)
    door_sensor(tt, lock_id)
    for kind, mac, charge in ((1, "00:00:5E:03:00:02", 11), (2, "00:00:5E:03:00:01", 22), (3, "00:00:5E:03:00:03", 33)):
        tt.locks.upload_accessory_battery(kind, mac, charge, NOW_MS)
        with pytest.raises(errors.PermissionDeniedError):
            bob.locks.upload_accessory_battery(kind, mac, charge, NOW_MS)
    assert tt.wireless_keypads.list(lock_id)[0].electric_quantity == 11
    assert tt.remotes.list(lock_id)[0].electric_quantity == 22
    assert tt.door_sensors.get(lock_id).electric_quantity == 33


def test_nobody_else_may_touch_them_and_they_go_with_their_lock(
    tt: TTLock, bob: TTLock, sim: Simulator, lock_id: int
) -> None:
    number, pad, sensor = remote(tt, lock_id), keypad(tt, lock_id), door_sensor(tt, lock_id)
    acts: list[Callable[[], Any]] = [
        lambda: bob.remotes.delete(number),
        lambda: bob.wireless_keypads.rename(pad, "Mine"),
        lambda: bob.door_sensors.delete(sensor),
        lambda: tt.remotes.delete(pad),  # an id of another kind
    ]
    for act in acts:
        with pytest.raises(errors.PermissionDeniedError):
            act()
    tt.locks.delete(lock_id)
    assert not {number, pad, sensor} & sim.state.homes.keys()
    with pytest.raises(errors.PermissionDeniedError):
        tt.remotes.delete(number)


def test_a_qr_code_opens_in_its_time_and_is_listed_changed_and_deleted(
    tt: TTLock, sim: Simulator, lock_id: int
) -> None:
    made = tt.qr_codes.add(lock_id, 1, name="Guest", start=NOW_MS, end=NOW_MS + DAY_MS)
    number = made.qr_code_id or 0
    data = tt.qr_codes.get_data(number)
    assert (data.name, data.qr_code_number, data.lock_alias) == ("Guest", made.qr_code_number, "Front door")
    content = str(data.qr_code_content)
    assert sim.show_qr_code(lock_id, content)
    assert not sim.show_qr_code(lock_id, "of somebody else")
    tt.qr_codes.update(number, name="Late guest", start=NOW_MS + DAY_MS, end=NOW_MS + 2 * DAY_MS)
    assert not sim.show_qr_code(lock_id, content)
    assert [record.kind for record in sim.state.locks[lock_id].records] == [57, 58]
    for_ever = tt.qr_codes.add(lock_id, 2, name="Owner").qr_code_id or 0
    assert [code.name for code in tt.qr_codes.all(lock_id)] == ["Owner", "Late guest"]
    assert [code.qr_code_id for code in tt.qr_codes.all(lock_id, name="own")] == [for_ever]
    assert tt.qr_codes.get_data(for_ever).to_dict()["endDate"] == 0
    tt.qr_codes.delete(lock_id, number)
    with pytest.raises(errors.PermissionDeniedError):
        tt.qr_codes.get_data(number)
    own = tt.qr_codes.add(lock_id, 2, qr_code_number=1_800_000_000, via=2).qr_code_id
    tt.qr_codes.clear(lock_id)
    assert [code.qr_code_id for code in tt.qr_codes.all(lock_id)] == [own]
    tt.qr_codes.clear(lock_id, via=2)
    assert tt.qr_codes.all(lock_id) == []
    assert content not in repr(sim.state)


def test_a_stand_alone_sensor_is_shared_watched_and_tells_what_it_sees(tt: TTLock, bob: TTLock, sim: Simulator) -> None:
    number = tt.standalone_door_sensors.add("Cellar", "sealed", "home").door_sensor_id or 0
    assert tt.standalone_door_sensors.add("Cellar 2", "sealed", "attic").door_sensor_id == number
    with pytest.raises(errors.PermissionDeniedError):
        bob.standalone_door_sensors.add("Mine", "sealed", "home")
    sim.open_sensor(number)
    sim.close_sensor(number)
    seen = tt.standalone_door_sensors.list_records(number).items
    assert [record.record_type for record in seen] == [0, 1]
    with pytest.raises(errors.PermissionDeniedError):
        bob.standalone_door_sensors.list_records(number)
    tt.standalone_door_sensors.add_user(number, "bob", "Bob")
    [theirs] = bob.standalone_door_sensors.list().items
    assert (theirs.name, theirs.user_type, theirs.wifi_name) == ("Cellar 2", "USER", "attic")
    assert len(bob.standalone_door_sensors.list_records(number).items) == 2
    with pytest.raises(errors.PermissionDeniedError):
        bob.standalone_door_sensors.update(number, "Mine")
    [share] = tt.standalone_door_sensors.list_users(number)
    tt.standalone_door_sensors.delete_user(share.id or 0)
    assert bob.standalone_door_sensors.list().items == []
    assert tt.standalone_door_sensors.get_alerts(number).not_close_alert_flag == 2
    tt.standalone_door_sensors.configure_alerts(number, 1, 2, not_close_alert_second_num=60)
    assert tt.standalone_door_sensors.get_alerts(number).not_close_alert_second_num == 60
    tt.standalone_door_sensors.configure_network(number, "sealed", "garden")
    tt.standalone_door_sensors.update(number, "Shed")
    [mine] = tt.standalone_door_sensors.list(search_str="she").items
    assert (mine.name, mine.wifi_name, mine.door_sensor_state) == ("Shed", "garden", 0)
    with pytest.raises(errors.APIError):
        tt.standalone_door_sensors.add_user(number, "nobody", "Nobody")
    tt.standalone_door_sensors.delete(number)
    assert tt.standalone_door_sensors.list().items == []


def test_a_lift_goes_to_the_floors_that_were_switched_on(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    tt.lifts.activate_floors(lock_id, [1, 3])
    assert sim.state.locks[lock_id].floors == [1, 3]


def test_the_same_photo_gives_the_same_data_with_which_a_face_is_added(
    tt: TTLock, sim: Simulator, lock_id: int
) -> None:
    one, same, other = (tt.faces.get_feature_data(lock_id, photo).feature_data for photo in (b"\xff1", b"\xff1", b"2"))
    assert (one == same, one == other) == (True, False)
    tt.faces.add(lock_id, 0, 0, feature_data=one, name="Ann")
    [face] = tt.faces.list(lock_id).items
    assert sim.show_face(lock_id, str(face.face_number))


def test_a_remote_that_is_renamed_keeps_its_time_and_only_another_time_needs_the_lock(
    tt: TTLock, sim: Simulator
) -> None:
    lonely = sim.add_lock("ann", "Cabin").lock_id
    number = remote(tt, lonely)
    tt.remotes.update(number, name="Boat")
    [found] = tt.remotes.list(lonely)
    assert (found.name, found.start_date, found.end_date) == ("Boat", NOW_MS, NOW_MS + DAY_MS)
    with pytest.raises(errors.NoGatewayError):
        tt.remotes.update(number, start=NOW_MS, end=NOW_MS + 2 * DAY_MS)
    friday = [{"weekDay": 5, "startTime": 0, "endTime": 1440}]
    tt.remotes.update(number, start=NOW_MS, end=NOW_MS + 9 * DAY_MS, cyclic_config=friday, via=1)
    assert sim.press_remote(lonely, "00:00:5E:03:00:01")
    sim.advance(86_400)
    assert not sim.press_remote(lonely, "00:00:5E:03:00:01")


def test_a_qr_code_changes_its_kind_and_keeps_what_is_left_out(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    number = tt.qr_codes.add(lock_id, 1, name="Guest", start=NOW_MS, end=NOW_MS + DAY_MS).qr_code_id or 0
    content = str(tt.qr_codes.get_data(number).qr_code_content)
    tt.qr_codes.update(number, name="Friend")
    assert tt.qr_codes.get_data(number).to_dict()["endDate"] == NOW_MS + DAY_MS
    sim.advance(86_401)
    assert not sim.show_qr_code(lock_id, content)
    tt.qr_codes.update(number, qr_code_type=2)
    assert sim.show_qr_code(lock_id, content)
    data = tt.qr_codes.get_data(number)
    assert (data.name, data.to_dict()["startDate"], data.to_dict()["endDate"]) == ("Friend", 0, 0)


def test_firmware_that_is_no_object_is_refused(call: Caller, lock_id: int) -> None:
    fields = {"lockId": lock_id, "number": "DS_1", "mac": "00:00:5E:03:00:03", "electricQuantity": 80}
    for text in ("[]", "{", "1"):
        assert call.code("/v3/doorSensor/add", **fields, firmwareInfo=text) == 80002
