"""export: whatever stops it, the same command again leaves neither gap nor double."""

from __future__ import annotations

import csv
import json
import signal
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli_support import Holding, Shell

from ttlock_sdk.cli.export import COLUMNS
from ttlock_sdk.cli.sinks import SINKS
from ttlock_sdk.simulator import Simulator

LOCKS, EACH = 6, 7
LIMITED = (
    "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0})); from ttlock_sdk.cli import main; main()"
)


MINUTE = 60.0


@pytest.fixture
def sim(sim: Simulator) -> Simulator:
    """Some locks more, each with records and codes."""
    names = ["Gate", "Cellar", "Gate, back"]
    owned = [lock for lock in sim.state.locks.values() if lock.owner == "owner@example.com"]
    owned += [sim.add_lock("owner@example.com", f"Room {number}") for number in range(LOCKS - len(names))]
    sim.clock.advance(-MINUTE)
    for lock in owned:
        for number in range(EACH):
            sim.add_passcode(lock.lock_id, f"55{lock.lock_id % 100:02}{number}", f"Guest {number}")
            sim.turn_key(lock.lock_id)
    sim.advance(MINUTE)  # they have locked themselves again: nothing more happens, however slow a test is
    return sim


def rows_of(path: Path, what: str, kind: str) -> list[dict[str, Any]]:
    if kind == "jsonl":
        return [json.loads(line) for line in path.read_text().splitlines()]
    if kind == "csv":
        with path.open(newline="") as file:
            return [{**row, "id": int(row["id"])} for row in csv.DictReader(file)]
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(f'SELECT * FROM "{what}"')]  # noqa: S608  # a name of the test


def ids_of(path: Path, what: str, kind: str) -> list[int]:
    return sorted(row["id"] for row in rows_of(path, what, kind))


def wanted(sim: Simulator, what: str) -> list[int]:
    owned = [lock for lock in sim.state.locks.values() if lock.owner == "owner@example.com"]
    if what == "locks":
        return sorted(lock.lock_id for lock in owned)
    if what == "codes":
        return sorted(number for lock in owned for number in lock.passcodes)
    return sorted(record.record_id for lock in owned for record in lock.records)


@pytest.mark.parametrize("kind", SINKS)
@pytest.mark.parametrize("what", COLUMNS)
def test_all_is_there_once_in_columns_that_stay_and_for_its_owner_alone(
    shell: Shell, tmp_path: Path, what: str, kind: str
) -> None:
    path = tmp_path / "out"
    found = shell("export", what, f"--{kind}", str(path))
    assert found.code == 0, found.err
    assert ids_of(path, what, kind) == wanted(shell.sim, what)
    assert tuple(rows_of(path, what, kind)[0]) == COLUMNS[what]
    assert found.json["rows"] == len(wanted(shell.sim, what))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(left.name for left in tmp_path.iterdir() if left.name.startswith("out")) == ["out"]


@pytest.mark.parametrize("kind", SINKS)
@pytest.mark.parametrize("at", [0, 2, LOCKS - 1])
def test_an_export_that_failed_at_any_lock_goes_on_there(shell: Shell, tmp_path: Path, kind: str, at: int) -> None:
    path = tmp_path / "out"
    export = ("export", "records", f"--{kind}", str(path))
    numbers = wanted(shell.sim, "locks")
    shell.sim.fail_next(-2, "listLockRecords", times=9, lock_id=numbers[at])
    stopped = shell(*export)
    assert stopped.code != 0
    assert "it goes on where it stopped" in stopped.err
    shell.sim.clear_faults()
    before = shell.sim.count("listLockRecords")
    assert shell(*export).code == 0
    assert ids_of(path, "records", kind) == wanted(shell.sim, "records")
    assert shell.sim.count("listLockRecords") - before == LOCKS - at


@pytest.mark.parametrize(("kind", "end"), [(kind, signal.SIGKILL) for kind in SINKS] + [("csv", signal.SIGINT)])
def test_an_export_that_is_killed_goes_on_without_gap_or_double(
    shell: Shell, tmp_path: Path, kind: str, end: signal.Signals
) -> None:
    path = tmp_path / "out"
    words = ("export", "records", f"--{kind}", str(path))
    holding = Holding(shell.sim, "/v3/lockRecord/list", 3)
    process = shell.start(*words)
    assert holding.reached.wait(20)
    process.send_signal(end)
    _, error = process.communicate(timeout=20)
    holding.go.set()
    if end is signal.SIGINT:
        assert (process.returncode, "Traceback" in error) == (130, False)
        assert "stopped" in error
    assert shell(*words).code == 0
    assert ids_of(path, "records", kind) == wanted(shell.sim, "records")


@pytest.mark.parametrize("kind", SINKS)
def test_a_full_disk_ends_in_a_sentence_and_the_export_goes_on_once_there_is_room(
    shell: Shell, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "out"
    words = ("export", "records", f"--{kind}", str(path))
    size = 12_288 if kind == "sqlite" else 2_000
    process = shell.start(*words, program=(sys.executable, "-c", LIMITED.format(size)))
    _, error = process.communicate(timeout=20)
    assert process.returncode == 12, error
    assert "Traceback" not in error
    assert "make room" in error.lower()
    assert shell(*words).code == 0
    assert ids_of(path, "records", kind) == wanted(shell.sim, "records")


@pytest.mark.parametrize("kind", SINKS)
def test_a_finished_export_is_not_written_over_but_for_restart(shell: Shell, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out"
    words = ("export", "codes", f"--{kind}", str(path))
    shell(*words)
    before = path.read_bytes()
    assert shell(*words).code == 2
    assert path.read_bytes() == before
    assert shell(*words, "--restart").code == 0
    assert ids_of(path, "codes", kind) == wanted(shell.sim, "codes")


@pytest.mark.parametrize("kind", SINKS)
def test_a_file_of_somebody_else_is_left_alone(shell: Shell, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out"
    if kind == "sqlite":
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE mine (x)")
    else:
        path.write_text("mine")
    before = path.read_bytes()
    assert shell("export", "codes", f"--{kind}", str(path)).code == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", SINKS)
def test_an_unfinished_export_does_not_go_on_with_other_arguments(shell: Shell, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out"
    words = ("export", "records", f"--{kind}", str(path))
    shell.sim.fail_next(-2, "listLockRecords", times=9, lock_id=wanted(shell.sim, "locks")[2])
    shell(*words)
    found = shell(*words, "--with-codes")
    assert (found.code, "other arguments" in found.err) == (2, True)


def test_what_happens_after_the_first_run_is_not_in_a_part_of_the_file_alone(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "out"
    words = ("export", "records", "--jsonl", str(path))
    before = wanted(shell.sim, "records")
    shell.sim.fail_next(-2, "listLockRecords", times=9, lock_id=wanted(shell.sim, "locks")[2])
    shell(*words)
    shell.sim.clear_faults()
    shell.sim.advance(3600)
    for lock_id in wanted(shell.sim, "locks"):
        shell.sim.turn_key(lock_id)
    assert shell(*words).code == 0
    assert ids_of(path, "records", "jsonl") == before


def test_locks_that_are_refused_are_left_out_named_and_leave_no_half(shell: Shell, tmp_path: Path) -> None:
    path, refused = tmp_path / "out", wanted(shell.sim, "locks")[1]
    shell.sim.fail_next(-2018, "listLockRecords", lock_id=refused)
    found = shell("export", "records", "--csv", str(path))
    assert found.code == 1
    assert found.json["left_out"] == [refused]
    assert {int(row["lock_id"]) for row in rows_of(path, "records", "csv")} == {*wanted(shell.sim, "locks")} - {refused}


def test_chosen_locks_alone_are_exported_from_a_time_on(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "out"
    chosen = ("--lock", "Gate", "--lock", "room 1", "--since", "-1h", "--until", "tomorrow")
    found = shell("export", "records", "--jsonl", str(path), *chosen)
    assert "by each lock's own clock" in found.err
    assert "(UTC)" in found.err
    assert len({row["lock_id"] for row in rows_of(path, "records", "jsonl")}) == 2
    assert shell("export", "records", "--jsonl", str(path), "--lock", "Gaat").code == 4


def test_codes_that_were_typed_are_in_an_export_of_records_only_where_asked_for(shell: Shell, tmp_path: Path) -> None:
    shell.sim.enter_passcode(wanted(shell.sim, "locks")[0], "90817263")
    for name, more in (("without", ()), ("with", ("--with-codes",))):
        shell("export", "records", "--csv", str(tmp_path / name), *more)
    assert "90817263" not in (tmp_path / "without").read_text()
    assert "90817263" in (tmp_path / "with").read_text()


@pytest.mark.parametrize(
    "words", [(), ("--csv", "a", "--jsonl", "b"), ("--csv", "/dev/null"), ("--csv", "x", "--since", "whenever")]
)
def test_a_target_that_makes_no_sense_is_refused(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell("export", "records", *words).code == 2


def test_a_file_that_shrank_meanwhile_is_not_gone_on_with(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "out"
    words = ("export", "records", "--csv", str(path))
    shell.sim.fail_next(-2, "listLockRecords", times=9, lock_id=wanted(shell.sim, "locks")[2])
    shell(*words)
    path.write_text("short")
    assert "is shorter than when the export stopped" in shell(*words).err
    (tmp_path / "out.state").write_text("[]")
    assert "no export that this version can go on with" in shell(*words).err


def test_two_commands_do_not_write_one_file(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "out"
    holding = Holding(shell.sim, "/v3/lockRecord/list", 1)
    process = shell.start("export", "records", "--csv", str(path))
    assert holding.reached.wait(20)
    found = shell("export", "codes", "--csv", str(path))
    holding.go.set()
    process.communicate(timeout=20)
    assert (found.code, "another command is writing" in found.err) == (2, True)
    assert ids_of(path, "records", "csv") == wanted(shell.sim, "records")


def test_numbers_truths_and_lists_are_written_for_each_kind_of_file(shell: Shell, tmp_path: Path) -> None:
    for kind in SINKS:
        shell("export", "locks", f"--{kind}", str(tmp_path / kind))
    by_kind = {kind: rows_of(tmp_path / kind, "locks", kind)[0] for kind in SINKS}
    assert by_kind["jsonl"]["gateway"] is True
    assert by_kind["csv"]["gateway"] == "true"
    assert by_kind["sqlite"]["gateway"] == 1
    assert isinstance(by_kind["jsonl"]["features"], list)
    assert by_kind["csv"]["features"] == by_kind["sqlite"]["features"] == ";".join(by_kind["jsonl"]["features"])
