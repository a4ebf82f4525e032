"""Records can be exported, uploaded, deleted and cleared; a page deep down is right too."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator

from .conftest import NOW, Caller

NOW_MS = round(NOW * 1000)


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport)


def item(kind: int, moment: int, **more: Any) -> dict[str, Any]:
    return {"recordType": kind, "operateDate": moment, "electricQuantity": 60, **more}


def test_what_a_phone_has_read_is_taken_up_once_under_the_numbers_of_the_cloud(tt: TTLock, lock_id: int) -> None:
    read = [item(17, NOW_MS - 3000), item(4, NOW_MS - 2000, password="0834729"), item(11, NOW_MS - 1000, password="1")]
    for _ in range(2):
        tt.records.upload(lock_id, read)
        found = tt.records.list(lock_id).items
        assert [(one.record_type, one.record_type_from_lock, one.success) for one in found] == [
            (4, 11, 0),
            (4, 4, 1),
            (7, 17, 1),
        ]
    assert found[1].keyboard_pwd == "0834729"


def test_records_that_come_late_stand_at_their_own_time(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    tt.locks.unlock(lock_id)
    tt.records.upload(lock_id, [item(1, NOW_MS - 5000)])
    assert [one.record_type for one in tt.records.list(lock_id).items] == [12, 1]
    assert [one.record_type for one in tt.records.export(lock_id)] == [12, 1]
    assert [one.date for one in tt.records.export(lock_id, end=NOW_MS - 1)] == [NOW_MS - 5000]


def test_some_or_all_are_deleted(tt: TTLock, lock_id: int) -> None:
    tt.records.upload(lock_id, [item(1, NOW_MS - at) for at in range(10)])
    numbers = [one.record_id or 0 for one in tt.records.list(lock_id).items]
    tt.records.delete(lock_id, numbers[:4])
    assert [one.record_id for one in tt.records.list(lock_id).items] == numbers[4:]
    tt.records.clear(lock_id)
    assert tt.records.list(lock_id).total == 0


@pytest.mark.parametrize("odd", ["[", "{}", "[1]", '[{"recordType": "x"}]', '[{"recordType": 1e99}]', "[" * 9999])
def test_odd_uploads_are_refused_in_words(call: Caller, lock_id: int, odd: str) -> None:
    assert call.code("/v3/lockRecord/upload", lockId=lock_id, records=odd) == 80002


def test_every_page_holds_what_it_should_between_any_two_times(tt: TTLock, lock_id: int) -> None:
    tt.records.upload(lock_id, [item(1, NOW_MS - at * 1000) for at in range(97)])
    moments = [NOW_MS - at * 1000 for at in range(97)]
    assert [one.lock_date for one in tt.records.iter(lock_id, page_size=10)] == moments
    found = tt.records.iter(lock_id, start=NOW_MS - 50_000, end=NOW_MS - 20_000, page_size=7)
    assert [one.lock_date for one in found] == moments[20:51]
    assert tt.records.list(lock_id, page_no=99).items == []
    assert list(tt.records.iter(lock_id, start=NOW_MS - 10, end=NOW_MS - 5)) == []


def test_the_holder_of_an_ekey_uploads_but_does_not_delete(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    tt.ekeys.send(lock_id, "bob", "Guest", 0, 0)
    with TTLock("id", "secret", "bob", "pw", transport=sim.transport) as bob:
        bob.records.upload(lock_id, [item(1, NOW_MS)])
        with pytest.raises(errors.APIError) as caught:
            bob.records.clear(lock_id)
    assert caught.value.code == 20002
    assert tt.records.list(lock_id).total == 1
