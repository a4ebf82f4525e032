"""What an owner, an authorised administrator, a common user and a stranger may do, kind of thing by kind of thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator

OK, STRANGER, USER = None, -2018, 20002
BY_ADMINISTRATORS: dict[str, Callable[[TTLock, int], Any]] = {
    "details": lambda tt, lock: tt.locks.get(lock),
    "name": lambda tt, lock: tt.locks.rename(lock, "Door"),
    "state": lambda tt, lock: tt.locks.query_open_state(lock),
    "battery": lambda tt, lock: tt.locks.query_battery(lock),
    "settings": lambda tt, lock: tt.locks.set_auto_lock_time(lock, 5),
    "passage mode": lambda tt, lock: tt.locks.get_passage_mode(lock),
    "passcodes": lambda tt, lock: tt.passcodes.list(lock),
    "cards": lambda tt, lock: tt.cards.list(lock),
    "fingerprints": lambda tt, lock: tt.fingerprints.list(lock),
    "faces": lambda tt, lock: tt.faces.list(lock),
    "palm veins": lambda tt, lock: tt.palm_veins.list(lock),
    "QR codes": lambda tt, lock: tt.qr_codes.add(lock, 2),
    "remotes": lambda tt, lock: tt.remotes.list(lock),
    "keypads": lambda tt, lock: tt.wireless_keypads.list(lock),
    "door sensor": lambda tt, lock: tt.door_sensors.add(lock, "DS_1", "00:00:5E:03:00:09", 80, {"modelNum": "DS"}),
    "records": lambda tt, lock: tt.records.list(lock),
    "gateways near": lambda tt, lock: tt.gateways.list_by_lock(lock),
    "ekeys": lambda tt, lock: tt.ekeys.list_by_lock(lock),
    "firmware": lambda tt, lock: tt.locks.check_upgrade(lock),
}
BY_THE_OWNER: dict[str, Callable[[TTLock, int], Any]] = {
    "freezing": lambda tt, lock: tt.locks.freeze(lock),
    "administrator's code": lambda tt, lock: tt.locks.change_admin_passcode(lock, "975310"),
    "group": lambda tt, lock: tt.groups.set_lock_group(lock, 0),
    "deleting a record": lambda tt, lock: tt.records.delete(lock, [1]),
    "clearing records": lambda tt, lock: tt.records.clear(lock),
    "all ekeys": lambda tt, lock: tt.ekeys.delete_all(lock),
    "handing over": lambda tt, lock: tt.locks.transfer("eve", [lock]),
    "deleting": lambda tt, lock: tt.locks.delete(lock),
}
BY_HOLDERS: dict[str, Callable[[TTLock, int], Any]] = {
    "unlocking": lambda tt, lock: tt.locks.unlock(lock),
    "locking": lambda tt, lock: tt.locks.lock(lock),
}


CASES = [
    *((name, act, (STRANGER, USER, OK, OK)) for name, act in BY_ADMINISTRATORS.items()),
    *((name, act, (STRANGER, USER, USER, OK)) for name, act in BY_THE_OWNER.items()),
    *((name, act, (STRANGER, OK, OK, OK)) for name, act in BY_HOLDERS.items()),
]


@pytest.mark.parametrize(("act", "codes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_may_what_is_documented_and_no_more(
    sim: Simulator, lock_id: int, act: Callable[[TTLock, int], Any], codes: tuple[int | None, ...]
) -> None:
    for name in ("cal", "dora", "eve"):
        sim.add_account(name, "pw")
    names = ("dora", "cal", "bob", "ann")  # a stranger, a user, an administrator, the owner
    callers = [TTLock("id", "secret", name, "pw", transport=sim.transport, retries=0) for name in names]
    callers[-1].ekeys.send(lock_id, "bob", "Administrator", 0, 0, key_right=1)
    callers[-1].ekeys.send(lock_id, "cal", "User", 0, 0, remote_enable=1)
    assert tuple(_code(act, tt, lock_id) for tt in callers) == codes


def _code(act: Callable[[TTLock, int], Any], tt: TTLock, lock_id: int) -> int | None:
    try:
        act(tt, lock_id)
    except errors.APIError as error:
        return error.code
    return None
