"""Counts in a folder: none is lost between processes, and nobody else can touch them."""

from __future__ import annotations

import json
import logging
import os
import signal
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ttlock_sdk import ValidationError, file_locks
from ttlock_sdk.counters import FileCounters

TESTS = Path(__file__).parents[1]
PROCESSES = 8
CLIENTS = """
import sys
sys.path[:0] = [{tests!r}, {root!r}]
from support import Cloud, client
from ttlock_sdk.counters import FileCounters
print("ready", flush=True)
sys.stdin.readline()
with client(Cloud(), token={{"access_token": "t"}}, usage_store=FileCounters(sys.argv[1])) as tt:
    for _ in range(450):
        tt.locks.list()
"""
ADDING = """
import sys
sys.path[:0] = [{root!r}]
from ttlock_sdk.counters import FileCounters
store = FileCounters(sys.argv[1])
while True:
    print(store.add("key", "2026-11", {{"locks.list": 1, "locks.get": 1}}), flush=True)
"""


def script(text: str) -> list[str]:
    return [sys.executable, "-c", text.format(tests=str(TESTS), root=str(TESTS.parent))]


def test_counts_add_up_by_month_and_key(tmp_path: Path) -> None:
    store = FileCounters(tmp_path)
    assert store.add("one", "2026-11", {"locks.list": 2}) == 2
    assert store.add("one", "2026-11", {"locks.list": 1, "locks.get": 4}) == 7
    assert store.add("one", "2026-12", {"locks.list": 1}) == 1
    assert store.add("two", "2026-11", {}) == 0
    assert FileCounters(str(tmp_path)).add("one", "2026-11", {}) == 7
    kept = json.loads((tmp_path / "one.json").read_text())
    assert kept == {"2026-11": {"locks.list": 3, "locks.get": 4}, "2026-12": {"locks.list": 1}}


def test_asking_writes_nothing(tmp_path: Path) -> None:
    FileCounters(tmp_path).add("one", "2026-11", {})
    assert [path.name for path in tmp_path.iterdir()] == ["one.lock"]


def test_eight_processes_lose_no_count(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen([*script(CLIENTS), str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate(timeout=120)
        assert process.returncode == 0
    [file] = tmp_path.glob("*.json")
    assert json.loads(file.read_text()) == {"2027-01": {"locks.list": 450 * PROCESSES}}


def test_threads_lose_no_count(tmp_path: Path) -> None:
    store = FileCounters(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        totals = list(pool.map(lambda _: store.add("key", "2026-11", {"locks.list": 1}), range(80)))
    assert sorted(totals) == list(range(1, 81))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_process_that_is_killed_leaves_whole_counts_and_no_lock(tmp_path: Path) -> None:
    store, seen = FileCounters(tmp_path), 0
    for rounds in range(1, 11):
        with subprocess.Popen([*script(ADDING), str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            told = [int(process.stdout.readline()) for _ in range(rounds)]
            process.kill()
        total = store.add("key", "2026-11", {})
        assert total >= told[-1] > seen
        assert total % 2 == 0  # both counts of an addition, or neither
        seen = total


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"2026-11": 5}', '{"2026-11": {"a": "x"}}', "\x00\xff" * 9])
def test_a_damaged_file_is_begun_anew_and_said(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    store = FileCounters(tmp_path)
    store.add("key", "2026-11", {"locks.list": 1})
    (tmp_path / "key.json").write_text(text)
    with caplog.at_level(logging.WARNING):
        assert store.add("key", "2026-11", {"locks.list": 2}) == 2
    assert "damaged" in caplog.text
    assert store.add("key", "2026-11", {}) == 2


def test_the_last_four_months_are_kept_and_that_in_use(tmp_path: Path) -> None:
    store = FileCounters(tmp_path)
    for month in range(1, 8):
        store.add("key", f"2026-{month:02}", {"locks.list": month})
    store.add("key", "2020-01", {"locks.list": 9})  # of a clock that is wrong
    assert sorted(json.loads((tmp_path / "key.json").read_text())) == [
        "2020-01",
        "2026-04",
        "2026-05",
        "2026-06",
        "2026-07",
    ]
    assert store.add("key", "2020-01", {}) == 9


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_folder_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    FileCounters(folder).add("key", "2026-11", {"locks.list": 1})
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {"key.json": 0o600, "key.lock": 0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_a_folder_that_others_can_write_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o770)
    with pytest.raises(PermissionError, match="others can write"):
        FileCounters(tmp_path).add("key", "2026-11", {})


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system follows links")
@pytest.mark.parametrize("name", ["key.json", "key.lock"])
def test_a_link_put_in_the_place_of_a_file_is_not_followed(tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("precious")
    folder = tmp_path / "usage"
    folder.mkdir(0o700)
    (folder / name).symlink_to(elsewhere)
    with pytest.raises(OSError, match="symbolic links"):
        FileCounters(folder).add("key", "2026-11", {"locks.list": 1})
    assert elsewhere.read_text() == "precious"


def test_a_process_that_hangs_while_it_holds_the_file_does_not_stop_others_for_ever(tmp_path: Path) -> None:
    slept: list[float] = []
    store = FileCounters(tmp_path, sleep=slept.append)
    store.add("key", "2026-11", {"locks.list": 1})
    descriptor = os.open(tmp_path / "key.lock", os.O_RDWR)
    assert file_locks._try_to_hold(descriptor)
    with pytest.raises(TimeoutError):
        store.add("key", "2026-11", {"locks.list": 1})
    assert 4 < sum(slept) < 6
    os.close(descriptor)
    assert store.add("key", "2026-11", {}) == 1
    assert not store._locks._held


def test_the_folder_is_that_of_the_platform_unless_one_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for platform, variable, folder in (
        ("linux", "XDG_DATA_HOME", tmp_path / "ttlock-sdk" / "usage"),
        ("win32", "LOCALAPPDATA", tmp_path / "ttlock-sdk" / "usage"),
        ("darwin", "HOME", tmp_path / "Library" / "Application Support" / "ttlock-sdk" / "usage"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr("sys.platform", platform)
            patch.setenv(variable, str(tmp_path))
            assert FileCounters().folder == folder
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    with pytest.raises(ValidationError, match="pass a folder"):
        FileCounters()


def test_a_store_shows_its_folder() -> None:
    assert repr(FileCounters("counts")) == "<FileCounters in counts>"
