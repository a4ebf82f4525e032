"""A world is kept in one file and comes back as it was."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.simulator.large import large

from .conftest import NOW, Caller

WIFI = 532_043
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")


def lively() -> Simulator:
    """A demo in which something of everything has happened."""
    sim = Simulator("demo", clock=SimulatedClock(lambda: NOW))
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        lock_id = tt.locks.list().items[0].lock_id
        tt.passcodes.add_permanent(lock_id, "7391")
        tt.cards.add(
            lock_id, "3128743012", 0, 0, card_type=4, cyclic_config=[{"weekDay": 5, "startTime": 0, "endTime": 1440}]
        )
        tt.cards.delete_by_number(lock_id, 77)
        tt.ekeys.send(lock_id, "guest@example.com", "Guest", 0, 0)
        tt.locks.configure_working_mode(lock_id, 1)
        tt.locks.update_setting(lock_id, 2, 1)
        code = tt.passcodes.add_permanent(WIFI, "739174", via=1).keyboard_pwd_id or 0
        tt.passcodes.change_value(WIFI, code, "826415")  # under way while the world is saved
    sim.switch_gateway(78_001, online=False)
    sim.enter_passcode(lock_id, "7391")
    sim.advance(2)
    return sim


def test_what_was_saved_comes_back_as_it_was_and_goes_on_alike(tmp_path: Path) -> None:
    first, file = lively(), tmp_path / "world.jsonl"
    first.save(file)
    second = Simulator.load(file, clock=SimulatedClock(lambda: NOW))
    assert second.state == first.state
    assert second.state.due == first.state.due
    assert second.clock.time() == first.clock.time()
    for sim in (first, second):
        sim.advance(3600)
        with TTLock(*ACCOUNT, transport=sim.transport) as tt:
            tt.locks.unlock(tt.locks.list().items[1].lock_id)
    assert second.state == first.state


def test_a_token_of_before_serves_after_and_no_new_one_is_the_same(tmp_path: Path) -> None:
    sim = lively()
    sim.save(tmp_path / "world.jsonl")
    [token] = sim.state.tokens
    again = Simulator.load(tmp_path / "world.jsonl", clock=SimulatedClock(lambda: NOW))
    with TTLock(*ACCOUNT, transport=again.transport) as tt:
        assert tt.get_valid_token() != token
    assert token in again.state.tokens


def test_text_that_is_no_unicode_is_kept_too(call: Caller, sim: Simulator, lock_id: int, tmp_path: Path) -> None:
    file = tmp_path / "world.jsonl"
    records = '[{"recordType":4,"operateDate":1,"password":"\\ud800"}]'  # JSON may hold half of a pair
    assert call.code("/v3/lockRecord/upload", lockId=lock_id, records=records) is None
    sim.state.locks[lock_id].alias = "Tür \N{KEY} \u2028"
    sim.save(file)
    again = Simulator.load(file, clock=SimulatedClock(lambda: NOW))
    assert again.state == sim.state
    assert [record.code for record in again.state.locks[lock_id].records] == ["\ud800"]
    assert call("/v3/lockRecord/list", lockId=lock_id, pageNo=1, pageSize=20)["total"] == 1


def test_the_file_is_for_its_owner_alone_and_whole_or_not_there(tmp_path: Path) -> None:
    file = tmp_path / "world.jsonl"
    sim = lively()
    sim.save(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    sim.state.locks[532_001].settings[1] = object()  # type: ignore[assignment]  # what cannot be written
    with pytest.raises((TypeError, KeyError)):
        sim.save(file)
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == ["world.jsonl"]
    file.chmod(0o666)
    with pytest.raises(PermissionError, match="chmod 600"):
        Simulator.load(file)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": "ttlock-simulator", "version": 99}', "\x00", "[" * 9999])
def test_what_is_no_world_is_refused_in_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "odd"
    file.touch(0o600)
    file.write_text(text)
    with pytest.raises(ValueError, match="no world"):
        Simulator.load(file)


def test_a_file_that_was_cut_is_refused_or_read_up_to_a_whole_line(tmp_path: Path) -> None:
    file = tmp_path / "world.jsonl"
    lively().save(file)
    whole = file.read_text().splitlines(keepends=True)
    file.write_text("".join(whole[:10]) + whole[10][: len(whole[10]) // 2])
    with pytest.raises(ValueError, match="no world"):
        Simulator.load(file)


def test_a_file_of_an_older_version_lacks_columns_and_may_have_others(tmp_path: Path) -> None:
    file = tmp_path / "world.jsonl"
    sim = lively()
    sim.save(file)
    head, *lines = file.read_text().splitlines()
    columns = json.loads(head)
    at = columns["columns"]["Lock"].index("openings")
    columns["columns"]["Lock"][at] = "a_field_of_old"
    file.write_text("\n".join([json.dumps(columns), *lines]))
    again = Simulator.load(file)
    assert {lock.openings for lock in again.state.locks.values()} == {0}
    assert again.state.gateways == sim.state.gateways


def test_the_large_world_is_as_large_as_it_says_and_every_page_costs_the_same() -> None:
    sim = Simulator(large(SimulatedClock(), 0.02))
    locks = sim.state.locks.values()
    assert len(locks) == 400
    assert sum(len(lock.passcodes) for lock in locks) == 10_000
    assert 20_000 <= sum(len(lock.records) for lock in locks) < 22_000
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        assert len(tt.locks.all()) == 400
        front = next(iter(sim.state.locks))
        records = [record.lock_date or 0 for record in tt.records.iter(front)]
    assert records == sorted(records, reverse=True)
    assert len(records) == len(sim.state.locks[front].records)
