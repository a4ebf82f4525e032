"""Doors open for what is valid, close by themselves, and write down what happened, as a lock on a door does."""

from __future__ import annotations

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.models import Weekday
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.state import Lock

DAY_MS = 86_400_000
MORNING, EVENING = 7 * 60, 10 * 60  # the clock of these tests stands on a Friday, 08:00 UTC


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport)


@pytest.fixture
def lock(sim: Simulator, lock_id: int) -> Lock:
    sim.add_passcode(lock_id, "8172", "Cleaner")
    return sim.state.locks[lock_id]


def is_open(lock: Lock) -> bool:
    return lock.is_open


def kinds(lock: Lock) -> list[tuple[int | None, int, bool]]:
    return [(record.kind, record.raw_kind, record.success) for record in lock.records]


def test_a_door_locks_by_itself_after_its_time_and_writes_that_down(sim: Simulator, lock: Lock) -> None:
    assert sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(4)
    assert is_open(lock)
    sim.advance(2)
    assert not is_open(lock)
    assert kinds(lock) == [(4, 4, True), (45, 45, True)]
    assert lock.records[1].lock_ms - lock.records[0].lock_ms == 5000


def test_opening_again_counts_the_time_anew(sim: Simulator, lock: Lock) -> None:
    sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(4)
    sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(4)
    assert is_open(lock)
    sim.advance(1)
    assert not is_open(lock)


def test_a_lock_that_is_told_not_to_lock_by_itself_stays_open(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    tt.locks.set_auto_lock_time(lock.lock_id, -1)
    sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(3600)
    assert is_open(lock)
    tt.locks.lock(lock.lock_id)
    assert kinds(lock)[-1] == (11, 26, True)


def test_in_passage_mode_a_door_stays_open_and_opens_by_itself_if_it_is_to(
    sim: Simulator, tt: TTLock, lock: Lock
) -> None:
    windows = [{"isAllDay": 2, "startTime": MORNING, "endTime": EVENING, "weekDays": [Weekday.FRIDAY]}]
    tt.locks.configure_passage_mode(lock.lock_id, 1, cyclic_config=windows)
    sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(60)
    assert is_open(lock)
    tt.locks.lock(lock.lock_id)
    tt.locks.configure_passage_mode(lock.lock_id, 1, cyclic_config=windows, auto_unlock=1)
    assert tt.locks.query_open_state(lock.lock_id).state == 1
    assert kinds(lock)[-1] == (63, 63, True)
    sim.advance(3 * 3600)
    tt.locks.lock(lock.lock_id)
    assert tt.locks.query_open_state(lock.lock_id).state == 0


@pytest.mark.parametrize(("mode", "opens"), [(1, True), (2, False), (3, True)])
def test_outside_its_working_hours_a_lock_opens_for_no_code_but_for_the_key(
    sim: Simulator, tt: TTLock, lock: Lock, mode: int, opens: bool
) -> None:
    window = {"isAllDay": 1, "startTime": 0, "endTime": 0, "weekDays": [Weekday.FRIDAY]}
    tt.locks.configure_working_mode(lock.lock_id, mode, cyclic_config=[window])
    assert sim.enter_passcode(lock.lock_id, "8172") is opens
    sim.advance(86_400)
    assert sim.enter_passcode(lock.lock_id, "8172") is (mode == 1)
    sim.turn_key(lock.lock_id)
    assert is_open(lock)
    sim.turn_key(lock.lock_id, locks=True)
    assert not is_open(lock)
    assert kinds(lock)[-2:] == [(10, 27, True), (36, 36, True)]


def test_the_administrators_code_opens_and_is_written_down_as_such(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    tt.locks.change_admin_passcode(lock.lock_id, "135790")
    assert sim.enter_passcode(lock.lock_id, "135790")
    assert kinds(lock) == [(92, 92, True)]
    assert "135790" not in repr(lock)


def test_five_wrong_codes_put_the_keypad_to_rest_and_are_told_apart_from_expired_ones(
    sim: Simulator, lock: Lock
) -> None:
    sim.add_passcode(lock.lock_id, "4444", kind=3, start=1, end=2)
    assert not sim.enter_passcode(lock.lock_id, "4444")
    assert [sim.enter_passcode(lock.lock_id, "9999") for _ in range(4)] == [False] * 4
    assert [raw for _, raw, _ in kinds(lock)] == [11, 7, 7, 7, 7, 48]
    assert not sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(180)
    assert sim.enter_passcode(lock.lock_id, "8172")


def test_a_right_code_in_between_lets_the_count_begin_anew(sim: Simulator, lock: Lock) -> None:
    for _ in range(3):
        for _ in range(4):
            sim.enter_passcode(lock.lock_id, "9999")
        assert sim.enter_passcode(lock.lock_id, "8172")


def test_how_many_attempts_and_how_long_is_for_the_owner_to_say(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    with pytest.raises(errors.NotSupportedError):
        tt.locks.update_unauthorized_attempt_alert(lock.lock_id, 1, 2, 30)
    lock.feature_value = f"{int(lock.feature_value, 16) | 1 << 93:X}"
    tt.locks.update_unauthorized_attempt_alert(lock.lock_id, 1, 2, 30, unauthorized_attempt_alert_card=1)
    found = tt.locks.get_extra_setting(lock.lock_id, source=1)
    assert (found.unauthorized_attempt_alert_count, found.unauthorized_attempt_alert_lock_time) == (2, 30)
    assert not any([sim.present_card(lock.lock_id, "1"), sim.present_card(lock.lock_id, "2")])
    assert not sim.enter_passcode(lock.lock_id, "8172")
    sim.advance(30)
    assert sim.enter_passcode(lock.lock_id, "8172")


def test_the_battery_drains_with_use_and_a_dead_lock_answers_nobody(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    lock.battery = 1
    for _ in range(39):
        assert sim.enter_passcode(lock.lock_id, "8172")
    assert (sim.enter_passcode(lock.lock_id, "8172"), lock.battery) == (True, 0)
    records = len(lock.records)
    assert not sim.enter_passcode(lock.lock_id, "8172")
    assert not sim.present_card(lock.lock_id, "1")
    assert len(lock.records) == records
    with pytest.raises(Exception, match="-3036"):
        tt.locks.unlock(lock.lock_id)


def test_validity_and_records_go_by_the_clock_of_the_lock(sim: Simulator, lock: Lock) -> None:
    now = sim.clock.ms()
    sim.add_passcode(lock.lock_id, "5151", kind=3, start=now + 3_600_000, end=now + 7_200_000)
    assert not sim.enter_passcode(lock.lock_id, "5151")
    lock.clock_drift_ms = 3_600_000
    assert sim.enter_passcode(lock.lock_id, "5151")
    assert lock.records[-1].lock_ms == lock.records[-1].server_ms + 3_600_000


def test_an_owner_can_have_wrong_codes_not_counted(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    lock.feature_value = f"{int(lock.feature_value, 16) | 1 << 93:X}"
    tt.locks.update_unauthorized_attempt_alert(lock.lock_id, 0, 2, 30)
    assert not any(sim.enter_passcode(lock.lock_id, "9999") for _ in range(10))
    assert sim.enter_passcode(lock.lock_id, "8172")


def test_each_way_of_being_refused_has_its_own_number(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    late = sim.clock.ms() - DAY_MS
    old = late - DAY_MS
    tt.cards.add(lock.lock_id, "77", old, late, name="Old")
    tt.cards.add(lock.lock_id, "78", 0, 0, name="New")
    tt.cards.delete_by_number(lock.lock_id, 79, via=1)
    tt.fingerprints.add(lock.lock_id, old, late, fingerprint_number="5", name="Old", via=1)
    tt.faces.add(lock.lock_id, old, late, face_number="6", name="Old", via=1)
    tt.palm_veins.add(lock.lock_id, "8", old, late, name="Old")
    assert [sim.present_card(lock.lock_id, number) for number in ("77", "78", "79", "80")] == [
        False,
        True,
        False,
        False,
    ]
    assert not any(
        [sim.touch_finger(lock.lock_id, "5"), sim.show_face(lock.lock_id, "6"), sim.show_palm(lock.lock_id, "8")]
    )
    cards, others = kinds(lock)[:4], kinds(lock)[4:]
    assert cards == [(7, 25, False), (7, 17, True), (51, 51, False), (7, 91, False)]
    assert others == [(8, 22, False), (71, 71, False), (88, 88, False)]
    tt.cards.add(lock.lock_id, "79", 0, 0, name="Found again")
    assert sim.present_card(lock.lock_id, "79")


def test_records_are_found_by_what_was_shown(sim: Simulator, tt: TTLock, lock: Lock) -> None:
    made = tt.qr_codes.add(lock.lock_id, 2, name="Guest")
    tt.remotes.add(lock.lock_id, "R1", "00:00:5E:03:00:01", 0, 0, 90, {}, name="Car key")
    tt.faces.add(lock.lock_id, 0, 0, face_number="6", name="Ann", via=1)
    assert sim.show_qr_code(lock.lock_id, str(tt.qr_codes.get_data(made.qr_code_id).qr_code_content))
    assert sim.press_remote(lock.lock_id, "00:00:5E:03:00:01")
    assert sim.show_face(lock.lock_id, "6")
    for kind, shown in ((-4, str(made.qr_code_number)), (55, "00:00:5E:03:00:01"), (-5, "6")):
        [by_kind] = tt.records.list(lock.lock_id, record_type=kind).items
        [by_words] = tt.records.list(lock.lock_id, search_str=shown).items
        assert by_kind.record_id == by_words.record_id
