"""Ekeys: what one account sends the other holds, and what each of them may do with it."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.models import EkeyStatus, EkeyUserType, EkeyWeekday, OnOff, YesNo
from ttlock_sdk.simulator import Simulator

from .conftest import NOW, Caller

PASSWORD = "pw"
NOW_MS = round(NOW * 1000)


@pytest.fixture
def world(sim: Simulator, lock_id: int) -> dict[str, Any]:
    """Clients of three accounts, the first of which owns a lock behind a gateway."""
    sim.add_account("cal", PASSWORD)
    return {name: TTLock("id", "secret", name, PASSWORD, transport=sim.transport) for name in ("ann", "bob", "cal")}


def test_what_is_sent_is_held_and_seen(world: dict[str, Any], lock_id: int, sim: Simulator) -> None:
    ann, bob = world["ann"], world["bob"]
    now = sim.clock.ms()
    sent = ann.ekeys.send(lock_id, "bob", "Guest", now, now + 1000, remarks="hi", remote_enable=OnOff.ON)
    [held] = bob.ekeys.all()
    assert (held.key_id, held.lock_id, held.user_type, held.no_key_pwd) == (
        sent.key_id,
        lock_id,
        EkeyUserType.USER,
        None,
    )
    assert (held.start_date, held.end_date, held.remarks) == (now, now + 1000, "hi")
    [seen] = (
        ann.ekeys.iter_by_lock(lock_id) if hasattr(ann.ekeys, "iter_by_lock") else ann.ekeys.list_by_lock(lock_id).items
    )
    assert (seen.username, seen.sender_username, seen.key_right) == ("bob", "ann", YesNo.NO)
    [own] = ann.ekeys.all()
    assert own.user_type == EkeyUserType.ADMINISTRATOR
    assert bob.ekeys.get(lock_id).key_id == sent.key_id
    assert ann.ekeys.get(lock_id).key_id == own.key_id


def test_another_one_to_the_same_user_takes_the_place_of_the_first(world: dict[str, Any], lock_id: int) -> None:
    first, second = (world["ann"].ekeys.send(lock_id, "bob", name, 0, 0).key_id for name in ("one", "two"))
    assert [key.key_id for key in world["bob"].ekeys.all()] == [second]
    with pytest.raises(errors.EkeyNotFoundError):
        world["ann"].ekeys.freeze(first)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [({"startDate": NOW_MS + 1, "endDate": NOW_MS}, -3), ({"keyType": 4, "weekDays": '["x"]'}, 80002)],
    ids=["time", "days"],
)
def test_one_that_is_refused_leaves_the_first_as_it_was(
    call: Caller, lock_id: int, sim: Simulator, wrong: dict[str, Any], code: int
) -> None:
    fields = {"lockId": lock_id, "receiverUsername": "bob", "keyName": "Guest", "startDate": 0, "endDate": 0}
    number = call("/v3/key/send", **fields)["keyId"]
    assert call.code("/v3/key/send", **{**fields, "keyName": "other", **wrong}) == code
    asked = {"keyId": number, "startDate": NOW_MS, "endDate": NOW_MS + 1}
    assert call.code("/v3/key/changePeriod", **{**asked, **wrong}) == code
    [key] = sim.state.ekeys.values()
    assert (key.key_id, key.name, key.start, key.end) == (number, "Guest", 0, 0)


@pytest.mark.parametrize(("receiver", "code"), [("ann", -2019), ("nobody", -4064)])
def test_an_ekey_does_not_go_to_everybody(world: dict[str, Any], lock_id: int, receiver: str, code: int) -> None:
    with pytest.raises(errors.APIError) as caught:
        world["ann"].ekeys.send(lock_id, receiver, "x", 0, 0)
    assert caught.value.code == code


def test_a_manager_may_send_and_a_holder_may_not(world: dict[str, Any], lock_id: int) -> None:
    ann, bob, cal = world.values()
    key = ann.ekeys.send(lock_id, "bob", "Guest", 0, 0).key_id
    with pytest.raises(errors.PermissionDeniedError):
        bob.ekeys.send(lock_id, "cal", "Guest", 0, 0)
    ann.ekeys.authorize(lock_id, key)
    bob.ekeys.send(lock_id, "cal", "Guest", 0, 0)
    with pytest.raises(errors.APIError) as caught:
        bob.ekeys.send(lock_id, "ann", "Guest", 0, 0)
    assert caught.value.code == -2020
    with pytest.raises(errors.PermissionDeniedError):
        bob.ekeys.authorize(lock_id, key)
    assert [item.username for item in ann.ekeys.list_by_lock(lock_id, key_right=YesNo.YES).items] == ["bob"]
    ann.ekeys.unauthorize(lock_id, key)
    with pytest.raises(errors.PermissionDeniedError):
        bob.passcodes.list(lock_id)
    assert cal.ekeys.list().total == 1


def test_a_holder_unlocks_from_afar_only_with_leave_and_in_time(
    world: dict[str, Any], lock_id: int, sim: Simulator
) -> None:
    ann, bob, cal = world.values()
    now = sim.clock.ms()
    key = ann.ekeys.send(lock_id, "bob", "Guest", now - 10, now + 60_000).key_id
    with pytest.raises(errors.PermissionDeniedError, match="-3046"):
        bob.locks.unlock(lock_id)
    ann.ekeys.update(key, remote_enable=OnOff.ON)
    bob.locks.unlock(lock_id)
    assert ann.records.list(lock_id).items[0].username == "bob"
    ann.ekeys.freeze(key)
    assert bob.ekeys.list().items[0].key_status == EkeyStatus.FROZEN
    with pytest.raises(errors.PermissionDeniedError):
        bob.locks.unlock(lock_id)
    ann.ekeys.unfreeze(key)
    ann.ekeys.change_period(key, now - 20, now - 10)
    with pytest.raises(errors.PermissionDeniedError):
        bob.locks.unlock(lock_id)
    ann.ekeys.change_period(key, 0, 1)
    bob.locks.unlock(lock_id)
    with pytest.raises(errors.PermissionDeniedError):
        cal.locks.unlock(lock_id)


def test_the_rights_of_an_administrator_end_with_his_ekey(world: dict[str, Any], lock_id: int, sim: Simulator) -> None:
    ann, bob, _ = world.values()
    now = sim.clock.ms()
    key = ann.ekeys.send(
        lock_id, "bob", "Manager", now, now + 60_000, key_right=YesNo.YES, remote_enable=OnOff.ON
    ).key_id
    bob.ekeys.send(lock_id, "cal", "Guest", now, now + 60_000)
    bob.locks.unlock(lock_id)
    sim.advance(60)
    with pytest.raises(errors.PermissionDeniedError, match="20002"):
        bob.passcodes.list(lock_id)
    with pytest.raises(errors.PermissionDeniedError, match="-2018"):
        bob.locks.unlock(lock_id)
    ann.ekeys.change_period(key, 0, 0)
    assert bob.passcodes.list(lock_id).total == 0


def test_an_administrator_is_made_by_the_owner_alone(world: dict[str, Any], lock_id: int) -> None:
    ann, bob, cal = world.values()
    ann.ekeys.send(lock_id, "bob", "Manager", 0, 0, key_right=YesNo.YES)
    with pytest.raises(errors.PermissionDeniedError, match="20002"):
        bob.ekeys.send(lock_id, "cal", "Manager", 0, 0, key_right=YesNo.YES)
    assert cal.ekeys.list().total == 0


def test_a_recurring_ekey_serves_on_its_days_at_its_hours_between_two_days(
    world: dict[str, Any], lock_id: int, sim: Simulator
) -> None:
    hour, now = 3_600_000, sim.clock.ms()  # a Friday, 08:00 UTC
    sim.state.locks[lock_id].timezone_offset = 2 * hour
    week = {"week_days": [EkeyWeekday.SATURDAY, EkeyWeekday.SUNDAY], "start_day": now, "end_day": now + 8 * 24 * hour}
    hours = {"start": now, "end": now + 2 * hour, "remote_enable": OnOff.ON}
    world["ann"].ekeys.send(lock_id, "bob", "Cleaner", key_type=4, **hours, **week)
    served = []
    for at in range(0, 24 * 10, 2):
        with suppress(errors.PermissionDeniedError):
            world["bob"].locks.unlock(lock_id)
            served.append(at)
        sim.advance(2 * 3600)
    assert served == [24, 48, 24 * 8]


def test_deleting_takes_an_ekey_away_and_the_owner_s_own_takes_the_lock(world: dict[str, Any], lock_id: int) -> None:
    ann, bob, cal = world.values()
    keys = [ann.ekeys.send(lock_id, name, name, 0, 0).key_id for name in ("bob", "cal")]
    with pytest.raises(errors.PermissionDeniedError):
        cal.ekeys.delete(keys[0])
    bob.ekeys.delete(keys[0])
    assert bob.ekeys.list().total == 0
    with pytest.raises(errors.APIError, match="20001"):
        bob.ekeys.get(lock_id)
    ann.ekeys.delete_all(lock_id)
    assert cal.ekeys.list().total == 0
    ann.ekeys.delete(ann.ekeys.get(lock_id).key_id)
    assert ann.locks.list().total == 0


def test_several_locks_get_ekeys_at_once_or_none_does(world: dict[str, Any], sim: Simulator) -> None:
    ann, bob, _ = world.values()
    mine = [sim.add_lock("ann", f"Door {number}").lock_id for number in range(3)]
    other = sim.add_lock("cal", "Elsewhere").lock_id
    with pytest.raises(errors.PermissionDeniedError):
        ann.ekeys.batch_send("bob", "Guest", 0, 0, lock_ids=[*mine, other])
    assert bob.ekeys.list().total == 0
    ann.ekeys.batch_send("bob", "Guest", 0, 0, lock_ids=mine)
    assert {key.lock_id for key in bob.ekeys.all()} == set(mine)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"startDate": NOW_MS + 1, "endDate": NOW_MS}, -3),
        ({"receiverUsername": "cal"}, -2020),  # who owns the last of the locks
        ({"lockIdList": "[1]"}, -1003),  # and as many locks by their group as are missing
    ],
    ids=["time", "receiver", "lock"],
)
def test_several_locks_get_no_ekey_if_one_of_them_is_refused(
    call: Caller, sim: Simulator, wrong: dict[str, Any], code: int
) -> None:
    sim.add_account("cal", PASSWORD)
    locks = [sim.add_lock(owner, owner, group_id=7).lock_id for owner in ("ann", "cal")]
    TTLock("id", "secret", "cal", PASSWORD, transport=sim.transport).ekeys.send(
        locks[1], "ann", "Manager", 0, 0, key_right=1
    )
    fields = {"lockIdList": str(locks), "groupIdIdList": "[7]", "receiverUsername": "bob", "keyName": "Guest"}
    before = dict(sim.state.ekeys)
    found = call.code("/v3/key/batchSend", **{**fields, "startDate": 0, "endDate": 0, **wrong})
    assert (found, dict(sim.state.ekeys)) == (code, before)


@pytest.mark.parametrize("name", ["new.person@example.com", "+4917612345678"])
def test_an_account_is_made_for_a_receiver_who_has_none_on_demand(
    call: Caller, sim: Simulator, lock_id: int, name: str
) -> None:
    fields = {"lockId": lock_id, "receiverUsername": name, "keyName": "Guest", "startDate": 0, "endDate": 0}
    assert call.code("/v3/key/send", **fields, createUser=2) == -4064
    assert call.code("/v3/key/send", **{**fields, "startDate": NOW_MS + 1, "endDate": NOW_MS}, createUser=1) == -3
    assert name not in sim.state.accounts  # a call that is refused makes none
    assert call.code("/v3/key/send", **{**fields, "receiverUsername": "somebody"}, createUser=1) == -4064
    number = call("/v3/key/send", **fields, createUser=1)["keyId"]
    with TTLock("id", "secret", name, name[-6:], transport=sim.transport) as tt:
        assert [key.key_id for key in tt.ekeys.all()] == [number]


def test_an_administrator_sends_no_ekey_that_outlasts_his_own(
    world: dict[str, Any], lock_id: int, sim: Simulator
) -> None:
    ann, bob, cal = world.values()
    now, end = sim.clock.ms(), sim.clock.ms() + 60_000
    ann.ekeys.send(lock_id, "bob", "Manager", now, end, key_right=YesNo.YES)
    week = {"key_type": 4, "week_days": [EkeyWeekday.SUNDAY], "start_day": now, "end_day": end + 1}
    for times in ({"start": now, "end": end + 1}, {"start": 0, "end": 0}, {"start": now, "end": end, **week}):
        with pytest.raises(errors.APIError, match="-3039"):
            bob.ekeys.send(lock_id, "cal", "Guest", **times)
    assert cal.ekeys.list().total == 0
    for times in ({"start": now, "end": end}, {"start": now, "end": 1}):
        bob.ekeys.send(lock_id, "cal", "Guest", **times)
    ann.ekeys.send(lock_id, "cal", "Guest", now, end + 1)


def test_a_recurring_ekey_keeps_its_days(world: dict[str, Any], lock_id: int, sim: Simulator) -> None:
    now = sim.clock.ms()
    week = {"week_days": [EkeyWeekday.SUNDAY, EkeyWeekday.MONDAY], "start_day": now, "end_day": now + 1000}
    world["ann"].ekeys.send(lock_id, "bob", "Cleaner", now, now + 1000, key_type=4, **week)
    [key] = world["bob"].ekeys.all()
    assert key.week_days == [EkeyWeekday.SUNDAY, EkeyWeekday.MONDAY]
    assert (key.start_day, key.end_day) == (now, now + 1000)


def test_a_link_needs_leave_and_a_lock_in_reach(world: dict[str, Any], lock_id: int) -> None:
    ann = world["ann"]
    key = ann.ekeys.send(lock_id, "bob", "Guest", 0, 0).key_id
    with pytest.raises(errors.PermissionDeniedError, match="-3046"):
        ann.ekeys.get_unlock_link(key)
    ann.ekeys.update(key, remote_enable=OnOff.ON)
    assert ann.ekeys.get_unlock_link(key).link.startswith("https://")


def test_a_lock_that_is_not_unlocked_from_afar_has_no_link(world: dict[str, Any], lock_id: int, sim: Simulator) -> None:
    ann = world["ann"]
    key = ann.ekeys.send(lock_id, "bob", "Guest", 0, 0, remote_enable=OnOff.ON).key_id
    sim.state.locks[lock_id].remote_unlock = False
    with pytest.raises(errors.NotSupportedError):
        ann.ekeys.get_unlock_link(key)
