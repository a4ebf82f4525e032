"""The file below a folder of events: many processes open it."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from spooling import CODE

from ttlock_sdk.webhooks.spools.journal import BUSY_SECONDS, LATEST_SECONDS, QUIET_SECONDS, Journal

SCHEMA = "CREATE TABLE IF NOT EXISTS kept (text TEXT)"


def held(path: Path) -> sqlite3.Connection:
    """A connection that writes to the file, which is not yet what a journal makes of it."""
    path.touch(0o600)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    return connection


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM kept").fetchone()[0])


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Journal]:
    tmp_path.chmod(0o700)
    return lambda **more: Journal(tmp_path / "kept.sqlite", SCHEMA, **more)


def test_a_new_file_that_another_process_is_making_is_waited_for(make: Callable[..., Journal], tmp_path: Path) -> None:
    other, rests = held(tmp_path / "kept.sqlite"), list[float]()

    def sleep(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 3:
            other.execute("ROLLBACK")

    journal = make(sleep=sleep)
    assert journal.run(count) == 0
    assert len(rests) == 3
    journal.close()
    other.close()


def test_a_new_file_that_another_process_never_lets_go_is_told_in_the_end(
    make: Callable[..., Journal], tmp_path: Path
) -> None:
    other, rests = held(tmp_path / "kept.sqlite"), list[float]()
    journal = make(clock=lambda: sum(rests), sleep=rests.append)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        journal.run(count)
    assert sum(rests) == pytest.approx(BUSY_SECONDS, abs=0.1)
    other.execute("ROLLBACK")
    assert journal.run(count) == 0
    journal.close()
    other.close()


def put(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO kept VALUES (?)", (CODE,))


def forget(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM kept")


def touch(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO kept VALUES ('')")


def has_code(folder: Path) -> bool:
    return any(CODE.encode() in path.read_bytes() for path in folder.iterdir())


def test_what_was_deleted_leaves_the_disk_soon_also_while_the_file_is_open(
    make: Callable[..., Journal], tmp_path: Path
) -> None:
    now = [0.0]
    journal = make(clock=lambda: now[0])
    for _ in range(3):  # not with each step
        journal.run(put)
        journal.run(forget)
        assert journal.run(count) == 0
        assert has_code(tmp_path)
    now[0] += QUIET_SECONDS
    for _ in range(2):
        journal.run(count)
    assert not has_code(tmp_path)
    journal.close()


def test_what_was_deleted_leaves_the_disk_after_a_while_also_if_there_is_no_rest(
    make: Callable[..., Journal], tmp_path: Path
) -> None:
    now = [0.0]
    journal = make(clock=lambda: now[0])
    journal.run(put)
    journal.run(forget)
    step = QUIET_SECONDS / 2
    while now[0] < LATEST_SECONDS:
        assert has_code(tmp_path)
        journal.run(touch)
        now[0] += step
    for _ in range(2):
        journal.run(touch)
    assert not has_code(tmp_path)
    journal.close()


def test_who_reads_the_file_for_long_holds_nobody_up_and_it_is_tidied_afterwards(
    make: Callable[..., Journal], tmp_path: Path
) -> None:
    now = [0.0]
    journal = make(clock=lambda: now[0])
    journal.run(put)
    reader = sqlite3.connect(tmp_path / "kept.sqlite", isolation_level=None)
    reader.execute("BEGIN")
    assert count(reader) == 1
    began = time.monotonic()
    journal.run(forget)
    for _ in range(4):
        now[0] += QUIET_SECONDS
        journal.run(count)
    assert time.monotonic() - began < BUSY_SECONDS
    assert has_code(tmp_path)
    assert count(reader) == 1
    reader.execute("ROLLBACK")
    now[0] += QUIET_SECONDS
    for _ in range(2):
        journal.run(count)
    assert not has_code(tmp_path)
    reader.close()
    journal.close()


def test_what_was_deleted_leaves_the_disk_at_the_end_also_if_others_have_the_file_open(
    make: Callable[..., Journal], tmp_path: Path
) -> None:
    one, other = make(), make()
    one.run(put)
    assert other.run(count) == 1
    one.run(forget)
    one.close()
    assert not has_code(tmp_path)
    other.close()
