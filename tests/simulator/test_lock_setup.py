"""Locks come into the cloud, are copied and upgraded; what phones upload is kept."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator

V2: dict[str, Any] = {
    "lock_name": "YS1003_c18c9c",
    "lock_mac": "00:00:5E:00:53:01",
    "lock_key": "planted",
    "lock_flag_pos": 0,
    "aes_key_str": "planted",
    "lock_version": {"protocolType": 5},
    "admin_pwd": "planted",
    "no_key_pwd": "246801",
    "pwd_info": "planted",
    "timestamp": "1700000000000",
    "special_value": 0x4CF1F3,
    "electric_quantity": 61,
    "timezone_raw_offset": 3_600_000,
    "model_num": "M1",
    "hardware_revision": "1.1",
    "firmware_revision": "5.1.0.200305",
}


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport)


def test_a_lock_that_is_set_up_is_listed_with_its_key_and_its_group(tt: TTLock, sim: Simulator) -> None:
    group = tt.groups.add("Floor 1").group_id
    made = tt.locks.initialize("sealed data", name="Cellar", group_id=group)
    [listed] = tt.locks.all()
    assert (listed.lock_id, listed.lock_alias, listed.group_name) == (made.lock_id, "Cellar", "Floor 1")
    assert listed.lock_data == "sealed data"
    assert [key.key_id for key in tt.ekeys.list().items] == [made.key_id]
    tt.locks.update_data(made.lock_id, "newer data")
    assert tt.locks.list().items[0].lock_data == "newer data"


def test_the_same_lock_set_up_again_leaves_whoever_had_it(tt: TTLock, sim: Simulator) -> None:
    first = tt.locks.initialize("sealed data").lock_id
    with TTLock("id", "secret", "bob", "pw", transport=sim.transport) as bob:
        second = bob.locks.initialize("sealed data").lock_id
        assert [lock.lock_id for lock in bob.locks.all()] == [second]
    assert tt.locks.all() == []
    with pytest.raises(errors.LockNotFoundError):
        tt.locks.get(first)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_old_kit_told_everything_by_itself(tt: TTLock, sim: Simulator) -> None:
    made = tt.locks.initialize_v2(**V2, name="Old lock", delete_pwd="11223")
    found = tt.locks.get(made.lock_id)
    assert (found.lock_alias, found.electric_quantity, found.model_num) == ("Old lock", 61, "M1")
    assert (found.firmware_revision, found.timezone_raw_offset, found.delete_pwd) == (
        "5.1.0.200305",
        3_600_000,
        "11223",
    )
    assert sim.enter_passcode(made.lock_id, "246801")
    before = int(found.feature_value or "", 16)
    tt.locks.update_special_value(made.lock_id, 0x1)
    assert int(tt.locks.get(made.lock_id).feature_value or "", 16) == (before >> 32 << 32) | 1
    tt.locks.change_erasing_passcode(made.lock_id, "99887")
    assert tt.locks.get(made.lock_id).delete_pwd == "99887"


def test_a_lock_is_copied_with_what_the_phone_has_written_and_all_ekeys(
    tt: TTLock, sim: Simulator, lock_id: int
) -> None:
    other = sim.add_lock("ann", "New lock").lock_id
    kept = tt.passcodes.add_permanent(lock_id, "7391", name="Kept").keyboard_pwd_id
    tt.passcodes.add_permanent(lock_id, "8264", name="Left")
    card = tt.cards.add(lock_id, "3128743012", 0, 0, name="Cleaner").card_id
    tt.ekeys.send(lock_id, "bob", "Guest", 0, 0)
    found = tt.locks.get_import_data(other, lock_id)
    assert (found.key_num, found.keyboard_pwd_num, found.card_num) == (1, 2, 1)
    for _ in range(2):  # once more changes nothing
        tt.locks.report_import(other, lock_id, passcode_ids=[kept], card_ids=[card])
        assert [code.keyboard_pwd_name for code in tt.passcodes.all(other)] == ["Kept"]
        assert [item.card_number for item in tt.cards.list(other).items] == ["3128743012"]
        assert [key.username for key in tt.ekeys.list_by_lock(other).items] == ["bob"]
    assert sim.enter_passcode(other, "7391")
    assert sim.present_card(other, "3128743012")


def test_newer_firmware_is_offered_until_the_lock_has_it(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    def needed() -> list[int | None]:
        data = sim.state.locks[lock_id].lock_data or f"simulated-data-of-{lock_id}"
        found = [
            tt.locks.check_upgrade(lock_id),
            tt.locks.recheck_upgrade(lock_id, "fresh"),
            tt.locks.check_upgrade_on_premise("planted", data),
        ]
        assert len({answer.version for answer in found}) == 1
        return [answer.need_upgrade for answer in found]

    assert needed() == [1, 1, 1]
    sim.upgrade_lock(lock_id)
    assert needed() == [0, 0, 0]
    assert tt.locks.get(lock_id).firmware_revision == tt.locks.check_upgrade(lock_id).version
    with pytest.raises(errors.LockNotFoundError):
        tt.locks.check_upgrade_on_premise("planted", "of no lock")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_codes_and_ekeys_can_all_be_made_useless(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    tt.passcodes.add_permanent(lock_id, "7391")
    tt.ekeys.send(lock_id, "bob", "Guest", 0, 0)
    assert tt.passcodes.get_version(lock_id).keyboard_pwd_version == 4
    tt.passcodes.reset(lock_id, "planted", 1_800_000_000_000)
    tt.locks.reset_ekeys(lock_id, 1)
    assert tt.passcodes.all(lock_id) == []
    assert not sim.enter_passcode(lock_id, "7391")
    with TTLock("id", "secret", "bob", "pw", transport=sim.transport) as bob:
        assert bob.ekeys.list().items == []


def test_hotels_see_the_sectors_of_their_locks(tt: TTLock, lock_id: int) -> None:
    tt.locks.set_hotel_card_sector(lock_id, "1,2,3")
    assert [lock.sector for lock in tt.locks.list_by_hotel().items] == ["1,2,3"]
    assert tt.locks.list_by_hotel(device_type=2).items == []


def test_settings_show_in_the_details(tt: TTLock, lock_id: int) -> None:
    before = tt.locks.get(lock_id)
    assert (before.lock_sound, before.privacy_lock, before.passage_mode) == (1, 2, 2)
    tt.locks.update_setting(lock_id, 2, 1)
    tt.locks.configure_passage_mode(
        lock_id, 1, cyclic_config=[{"isAllDay": 1, "startTime": 0, "endTime": 0, "weekDays": [1]}]
    )
    after = tt.locks.get(lock_id)
    assert (after.privacy_lock, after.passage_mode) == (1, 1)
    assert tt.locks.query_setting(lock_id, 2).value == 1


def test_users_whose_password_came_encrypted_exist_but_cannot_log_in(tt: TTLock, sim: Simulator) -> None:
    name = tt.users.register_with_rsa_password("guest", "b3BhcXVl").username
    assert [user.username for user in tt.users.list().items] == [name]
    tt.users.reset_password_with_rsa(str(name), "b3BhcXVl")
    with pytest.raises(errors.AuthenticationError):
        TTLock("id", "secret", transport=sim.transport).authenticate(str(name), "b3BhcXVl")
