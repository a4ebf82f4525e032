"""What a lock is told it keeps, and says when it is asked."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.models import OnOff
from ttlock_sdk.simulator import Simulator

from .conftest import Caller


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport)


def test_names_battery_and_auto_lock_are_kept(tt: TTLock, lock_id: int) -> None:
    tt.locks.rename(lock_id, "Cellar")
    tt.locks.upload_battery(lock_id, 37)
    tt.locks.set_auto_lock_time(lock_id, 25)
    found = tt.locks.get(lock_id)
    assert (found.lock_alias, found.electric_quantity, found.auto_lock_time) == ("Cellar", 37, 25)


def test_a_frozen_lock_takes_no_command_until_it_is_unfrozen(tt: TTLock, lock_id: int) -> None:
    assert tt.locks.query_freeze_status(lock_id).status == 0
    tt.locks.freeze(lock_id)
    assert tt.locks.query_freeze_status(lock_id).status == 1
    with pytest.raises(errors.LockFrozenError):
        tt.locks.unlock(lock_id)
    tt.locks.unfreeze(lock_id)
    tt.locks.unlock(lock_id)


def test_the_clock_of_a_lock_can_be_wrong_and_set_right(tt: TTLock, lock_id: int, sim: Simulator) -> None:
    sim.state.locks[lock_id].clock_drift_ms = 90_000
    assert tt.locks.query_time(lock_id).date == sim.clock.ms() + 90_000
    assert tt.locks.adjust_time(lock_id).date == sim.clock.ms()
    assert tt.locks.query_time(lock_id).date == sim.clock.ms()
    tt.locks.change_timezone(lock_id, 3_600_000)
    assert tt.locks.get(lock_id).timezone_raw_offset == 3_600_000


WINDOW: dict[str, Any] = {"isAllDay": 2, "startTime": 480, "endTime": 1080, "weekDays": [1, 2]}


def test_modes_come_back_as_they_were_set(tt: TTLock, lock_id: int) -> None:
    assert tt.locks.get_passage_mode(lock_id).passage_mode == OnOff.OFF
    tt.locks.configure_passage_mode(lock_id, OnOff.ON, cyclic_config=[WINDOW])
    passage = tt.locks.get_passage_mode(lock_id)
    assert (passage.passage_mode, passage.cyclic_config[0].to_dict()) == (OnOff.ON, WINDOW)
    tt.locks.configure_working_mode(lock_id, 3, cyclic_config=[WINDOW])
    working = tt.locks.get_working_mode(lock_id)
    assert (working.working_mode, working.cyclic_config[0].to_dict()) == (3, WINDOW)


def test_a_lock_is_handed_over_with_its_ekeys_and_deleted_with_all_of_it(
    tt: TTLock, lock_id: int, sim: Simulator
) -> None:
    sim.add_account("cal", "pw")
    tt.ekeys.send(lock_id, "cal", "Guest", 0, 0)
    with pytest.raises(errors.APIError):
        tt.locks.transfer("ann", [lock_id])
    with pytest.raises(errors.APIError):
        tt.locks.transfer("nobody", [lock_id])
    tt.locks.transfer("bob", [lock_id])
    with pytest.raises(errors.PermissionDeniedError):
        tt.locks.get(lock_id)
    with TTLock("id", "secret", "bob", "pw", transport=sim.transport) as bob:
        assert [key.username for key in bob.ekeys.list_by_lock(lock_id).items] == ["cal"]
        bob.locks.delete(lock_id)
        assert bob.locks.list().total == 0
    assert sim.state.ekeys == {}


def test_passage_mode_as_older_programs_set_it_comes_back_and_needs_days(call: Caller, lock_id: int) -> None:
    window = {"passageMode": 1, "isAllDay": 2, "startDate": 480, "endDate": 1080, "autoUnlock": 2, "type": 1}
    for days in ("1", '["a"]', "{", "{}"):
        assert call.code("/v3/lock/configPassageMode", lockId=lock_id, **window, weekDays=days) == 80002
    assert call("/v3/lock/getPassageModeConfig", lockId=lock_id) == {"passageMode": 2, "weekDays": []}
    assert call.code("/v3/lock/configPassageMode", lockId=lock_id, **window, weekDays="[1, 2]") is None
    kept = {name: value for name, value in window.items() if name != "type"}
    assert call("/v3/lock/getPassageModeConfig", lockId=lock_id) == {**kept, "weekDays": [1, 2]}


def test_an_administrator_s_passcode_that_a_phone_has_changed_needs_no_gateway(tt: TTLock, sim: Simulator) -> None:
    lonely = sim.add_lock("ann", "Cabin").lock_id
    with pytest.raises(errors.NoGatewayError):
        tt.locks.change_admin_passcode(lonely, "975310")
    assert not sim.enter_passcode(lonely, "975310")
    tt.locks.change_admin_passcode(lonely, "975310", via=1)
    assert sim.enter_passcode(lonely, "975310")


def test_the_cloud_s_memory_of_failed_attempts_needs_no_lock_in_reach(tt: TTLock, sim: Simulator) -> None:
    lonely = sim.add_lock("ann", "Cabin").lock_id
    assert tt.locks.get_extra_setting(lonely).unauthorized_attempt_alert_count == 5
    with pytest.raises(errors.NotSupportedError):
        tt.locks.get_extra_setting(lonely, source=1)


def test_nothing_is_handed_over_by_an_empty_list(call: Caller) -> None:
    assert call.code("/v3/lock/transfer", receiverUsername="bob", lockIdList="[]") == 80002
