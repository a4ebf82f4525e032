"""Locks with a network of their own need no gateway; what is sent to them ends later, well or badly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ttlock_sdk import TTLock, errors, webhooks
from ttlock_sdk.simulator import Simulator

from .conftest import NOW
from .test_callbacks import Receiver, receiver

__all__ = ["receiver"]
NOW_MS = round(NOW * 1000)


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    tt = TTLock("id", "secret", "ann", "pw", transport=sim.transport, retries=0)
    tt.authenticate("ann", "pw")
    return tt


@pytest.fixture
def wifi(sim: Simulator, tt: TTLock) -> int:
    lock_id = sim.add_lock("ann", "Wi-Fi door").lock_id
    tt.wifi_locks.upload_network(lock_id, network_name="home", wifi_mac="00:00:5E:04:00:01", rssi=-60)
    return lock_id


def statuses(tt: TTLock, lock_id: int) -> list[int | None]:
    return [code.status for code in tt.passcodes.all(lock_id)]


def test_it_takes_commands_without_a_gateway_unless_it_is_off_line_or_saves_power(
    sim: Simulator, tt: TTLock, wifi: int
) -> None:
    tt.locks.unlock(wifi)
    found = tt.wifi_locks.get(wifi)
    assert (found.network_name, found.rssi_grade, found.is_online, found.power_saving_mode) == ("home", 3, 1, 2)
    sim.state.locks[wifi].settings[10] = 1
    with pytest.raises(errors.APIError, match="-3035"):
        tt.locks.unlock(wifi)
    sim.state.locks[wifi].settings[10] = 2
    sim.switch_lock(wifi, online=False)
    assert tt.wifi_locks.get(wifi).is_online == 0
    with pytest.raises(errors.LockOfflineError):
        tt.locks.unlock(wifi)


def test_what_is_added_changed_and_deleted_is_under_way_until_the_lock_has_it(
    sim: Simulator, tt: TTLock, wifi: int
) -> None:
    number = tt.passcodes.add_permanent(wifi, "7391").keyboard_pwd_id or 0
    assert statuses(tt, wifi) == [4]
    assert not sim.enter_passcode(wifi, "7391")
    sim.advance(3)
    assert statuses(tt, wifi) == [1]
    assert sim.enter_passcode(wifi, "7391")
    tt.passcodes.change_value(wifi, number, "8264")
    assert statuses(tt, wifi) == [6]
    sim.advance(3)
    assert statuses(tt, wifi) == [1]
    tt.passcodes.delete(wifi, number)
    assert statuses(tt, wifi) == [8]
    sim.advance(3)
    assert statuses(tt, wifi) == []


@pytest.mark.parametrize("kind", ["cards", "fingerprints", "faces"])
def test_cards_fingers_and_faces_go_the_same_way(sim: Simulator, tt: TTLock, wifi: int, kind: str) -> None:
    add: dict[str, Callable[[], Any]] = {
        "cards": lambda: tt.cards.add(wifi, "42", 0, 0),
        "fingerprints": lambda: tt.fingerprints.add(wifi, 0, 0, fingerprint_data="data", fingerprint_number="42"),
        "faces": lambda: tt.faces.add(wifi, 0, 0, feature_data="data"),
    }
    show = {"cards": sim.present_card, "fingerprints": sim.touch_finger, "faces": sim.show_face}[kind]
    add[kind]()
    [item] = getattr(sim.state.locks[wifi], kind).values()
    assert not show(wifi, item.number)
    sim.advance(3)
    assert show(wifi, item.number)


@pytest.mark.parametrize("kind", ["faces", "palm_veins"])
def test_changes_and_deletions_of_faces_and_palms_are_under_way_too(
    sim: Simulator, tt: TTLock, wifi: int, kind: str
) -> None:
    resource = getattr(tt, kind)
    added = {"face_number": "42", "via": 1} if kind == "faces" else {"number": "42"}
    resource.add(wifi, start=NOW_MS, end=NOW_MS + 500, **added)
    [item] = getattr(sim.state.locks[wifi], kind).values()
    which = (wifi, item.credential_id) if kind == "faces" else (item.credential_id,)
    resource.change_period(*which, NOW_MS, NOW_MS + 1000, via=2)
    assert [found.status for found in resource.all(wifi)] == ["6"]
    sim.advance(3)
    assert [found.status for found in resource.all(wifi)] == ["1"]
    resource.delete(*which, via=2)
    assert [found.status for found in resource.all(wifi)] == ["8"]
    sim.advance(3)
    assert resource.all(wifi) == []
    assert item.credential_id not in sim.state.homes


def test_a_lock_that_is_frozen_or_saves_power_is_sent_nothing(sim: Simulator, tt: TTLock, wifi: int) -> None:
    asked = (
        lambda: tt.passcodes.add_permanent(wifi, "7391"),
        lambda: tt.cards.add(wifi, "42", 0, 0),
        lambda: tt.cards.delete_by_number(wifi, 42),
    )
    sim.freeze(wifi)
    for act in asked:
        with pytest.raises(errors.APIError, match="-2025"):
            act()
    sim.freeze(wifi, frozen=False)
    sim.state.locks[wifi].settings[10] = 1
    for act in asked:
        with pytest.raises(errors.APIError, match="-3035"):
            act()
    lock = sim.state.locks[wifi]
    assert (lock.passcodes, lock.cards, lock.blocked_cards) == ({}, {}, set())
    tt.passcodes.add_permanent(wifi, "7391", via=4)  # this way is for locks that save power
    assert statuses(tt, wifi) == [1]


@pytest.mark.parametrize("code", [0, -3036], ids=["arrives", "fails"])
def test_a_change_takes_effect_when_the_lock_has_it_and_not_at_all_if_it_fails(
    sim: Simulator, tt: TTLock, wifi: int, code: int
) -> None:
    passcode = tt.passcodes.add_permanent(wifi, "7391", via=1).keyboard_pwd_id or 0
    card = tt.cards.add(wifi, "42", 0, 0, via=1).card_id or 0
    other = tt.passcodes.add_permanent(wifi, "5813", via=1).keyboard_pwd_id or 0
    sim.state.locks[wifi].network_failure = code
    tt.passcodes.change_value(wifi, passcode, "8264")
    tt.cards.change_period(wifi, card, NOW_MS - 2000, NOW_MS - 1000)
    with pytest.raises(errors.APIError, match="-3007"):
        tt.passcodes.change_value(wifi, other, "8264")  # the digits are taken already
    assert sim.enter_passcode(wifi, "7391")
    assert not sim.enter_passcode(wifi, "8264")
    assert sim.present_card(wifi, "42")
    sim.advance(3)
    found = (sim.enter_passcode(wifi, "7391"), sim.enter_passcode(wifi, "8264"), sim.present_card(wifi, "42"))
    assert found == ((True, False, True) if code else (False, True, False))
    listed = next(item for item in tt.passcodes.all(wifi) if item.keyboard_pwd_id == passcode)
    assert (listed.keyboard_pwd, listed.status) == (("7391", 7) if code else ("8264", 1))
    if code:
        assert sim.state.locks[wifi].passcodes[passcode].coming is None


def test_what_fails_on_its_way_says_so_in_its_status_and_by_a_callback(
    sim: Simulator, tt: TTLock, wifi: int, receiver: Receiver
) -> None:
    sim.send_callbacks_to(receiver.url)
    number = tt.passcodes.add_permanent(wifi, "7391").keyboard_pwd_id
    sim.state.locks[wifi].network_failure = -3036
    sim.advance(3)
    assert statuses(tt, wifi) == [5]
    sim.callbacks.wait()
    [event] = receiver.events()
    assert isinstance(event, webhooks.WifiLockFailureEvent)
    failure = event.failure
    assert (failure.lock_id, failure.object_type, failure.object_id, failure.errcode) == (wifi, 2, number, -3036)
    assert failure.uid == sim.state.accounts["ann"].uid


def test_coming_and_going_is_told_and_a_door_sensor_tells_at_once(
    sim: Simulator, tt: TTLock, wifi: int, receiver: Receiver
) -> None:
    sim.send_callbacks_to(receiver.url)
    sim.switch_lock(wifi, online=False)
    sim.advance(899)
    sim.callbacks.wait()
    assert receiver.events() == []
    sim.advance(1)
    sim.switch_lock(wifi, online=True)
    sensor = tt.standalone_door_sensors.add("Cellar", "sealed", "home").door_sensor_id or 0
    sim.open_sensor(sensor)
    sim.callbacks.wait()
    gone, back, opened = receiver.events()
    assert isinstance(gone, webhooks.WifiLockStatusEvent)
    assert isinstance(back, webhooks.WifiLockStatusEvent)
    assert isinstance(opened, webhooks.DoorSensorEvent)
    assert (gone.lock.is_online, back.lock.is_online, back.lock.network_name) == (0, 1, "home")
    assert (opened.sensor.door_sensor_id, opened.sensor.record_type) == (sensor, 1)


def test_mobile_networks_are_kept_and_shown(sim: Simulator, tt: TTLock, lock_id: int) -> None:
    assert tt.cellular_locks.get(lock_id) is None
    tt.cellular_locks.upload_network(lock_id, "860", "898", "CHINAMOBILE", "460", -80, cat_one_apn="cmnet")
    found = tt.cellular_locks.get(lock_id)
    assert found is not None
    assert (found.cat_one_node_id, found.rssi_grade, found.is_online) == ("860", 2, 1)
    with pytest.raises(errors.APIError, match="-4067"):
        tt.nb_locks.get_device_info(lock_id)
    tt.nb_locks.register(lock_id, "861", "899", "46011", -100)
    assert tt.nb_locks.get_device_info(lock_id).nb_operator_name == "China Telecom"
    assert [platform.port for platform in tt.nb_locks.list_platforms()] == [5683, 8887]
    assert "898" not in repr(sim.state)


def test_a_lock_without_a_network_has_none_to_show(tt: TTLock, lock_id: int) -> None:
    with pytest.raises(errors.APIError, match="-3034"):
        tt.wifi_locks.get(lock_id)


def test_a_lock_that_goes_where_it_is_tells_nothing_and_one_that_is_deleted_takes_what_was_under_way_along(
    sim: Simulator, tt: TTLock, wifi: int, lock_id: int, receiver: Receiver
) -> None:
    sim.send_callbacks_to(receiver.url)
    sim.switch_lock(wifi, online=True)
    sim.switch_lock(lock_id, online=False)  # it has no network whose loss could be told
    tt.passcodes.add_permanent(wifi, "7391")
    sim.switch_lock(wifi, online=False)
    tt.locks.delete(wifi)
    sim.advance(1000)
    sim.callbacks.wait()
    assert receiver.events() == []
