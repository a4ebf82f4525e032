"""Groups hold locks, by name and by number, and belong to one account."""

from __future__ import annotations

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator


def test_a_group_holds_locks_until_it_is_deleted(sim: Simulator, lock_id: int) -> None:
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as tt:
        group = tt.groups.add("Floor 1").group_id
        with pytest.raises(errors.AlreadyExistsError):
            tt.groups.add("Floor 1")
        tt.groups.set_lock_group(lock_id, group)
        assert [(found.name, found.lock_num) for found in tt.groups.list_with_lock_count()] == [("Floor 1", 1)]
        tt.groups.rename(group, "Ground floor")
        assert tt.locks.list(group_id=group).items[0].group_name == "Ground floor"
        tt.groups.delete(group)
        assert tt.locks.list().items[0].group_id is None
        assert tt.groups.list() == []
        with pytest.raises(errors.GroupNotFoundError):
            tt.groups.set_lock_group(lock_id, group)


def test_a_group_of_somebody_else_is_none(sim: Simulator) -> None:
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as ann:
        group = ann.groups.add("Mine").group_id
    with TTLock("id", "secret", "bob", "pw", transport=sim.transport) as bob:
        with pytest.raises(errors.GroupNotFoundError):
            bob.groups.rename(group, "Yours")
        assert bob.groups.list() == []


def test_no_two_groups_of_an_account_have_one_name(sim: Simulator) -> None:
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as ann:
        ann.groups.add("Floor 1")
        second = ann.groups.add("Floor 2").group_id
        with pytest.raises(errors.APIError, match="-1016"):
            ann.groups.rename(second, "Floor 1")
        ann.groups.rename(second, "Floor 2")
        assert sorted(str(group.name) for group in ann.groups.list()) == ["Floor 1", "Floor 2"]
