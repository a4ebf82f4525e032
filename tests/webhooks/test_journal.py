"""The file below a folder of events: many processes open it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from ttlock_sdk.webhooks.spools.journal import BUSY_SECONDS, Journal

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
