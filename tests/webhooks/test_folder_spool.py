"""The folder: private, on the disk, shared by processes, and in the order of each device."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import children
import pytest
from callback_world import until
from hypothesis import given
from hypothesis import strategies as st
from spooling import CODE, SECONDS, drained, entries, number_of, took

from ttlock_sdk.webhooks import FolderSpool
from ttlock_sdk.webhooks.spools.agenda import Agenda

TAKES = """
import os, signal, sys
from spooling import took, number_of
from ttlock_sdk.webhooks import FolderSpool
spool = FolderSpool(sys.argv[1])
taken = took(spool)
print(number_of(taken), taken.attempt, flush=True)
if sys.argv[2] == "die":
    os.kill(os.getpid(), signal.SIGKILL)
sys.stdin.readline()
"""

FULL_DISK = """
import resource, sys
from callback_world import until
from spooling import body
from ttlock_sdk.webhooks import FolderSpool, Receiver

handled = []
spool = FolderSpool(sys.argv[1])
receiver = Receiver(handled.append, secret="planted-secret-part", spool=spool)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))

def answered(number):
    answer = receiver.accept(body(number), "application/json")
    print("success" if answer.body == b"success" else answer.status, flush=True)
    return answer.status == 200

number = refused = 0
while refused < 5:
    number += not refused
    refused += not answered(number)
if sys.argv[3] == "room":
    receiver.start()
    until(lambda: handled)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    answered(number)
    until(lambda: not spool.waiting())
    assert sorted(event.raw["lockDate"] for event in handled) == list(range(1, number + 1))
receiver.stop()
"""


def another(folder: Path, how: str) -> subprocess.Popen[str]:
    """A process that takes an event, and dies or waits for a line."""
    environment = children.environment()
    command = [sys.executable, "-c", TAKES, str(folder), how]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_nobody_else_may_look_into_the_folder(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with FolderSpool(tmp_path / "deep" / "spool") as spool:
            spool.put(entries(1))
            took(spool)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in spool.folder.iterdir()}
            assert set(modes) == {"events.sqlite", "events.sqlite-wal", "events.sqlite-shm", "worker.lock"}
            assert set(modes.values()) == {0o600}
            assert stat.S_IMODE(spool.folder.stat().st_mode) == 0o700
    finally:
        os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_a_folder_that_others_may_write_to_is_refused(tmp_path: Path) -> None:
    spool = FolderSpool(tmp_path / "spool")
    spool.folder.mkdir(mode=0o700)
    spool.folder.chmod(0o770)
    with pytest.raises(PermissionError, match="chmod 700"):
        spool.put(entries(1))
    spool.folder.chmod(0o700)
    assert spool.put(entries(1)) == 1
    spool.close()
    (spool.folder / "events.sqlite").chmod(0o666)
    with pytest.raises(PermissionError, match="chmod 600"):
        spool.put(entries(2))
    spool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files have no modes there")
def test_files_that_others_can_read_are_closed_to_them_also_while_they_are_in_use(tmp_path: Path) -> None:
    names = ["events.sqlite", "events.sqlite-wal", "events.sqlite-shm"]
    with FolderSpool(tmp_path / "spool") as before:
        before.put(entries(1))
        for name in names:
            (before.folder / name).chmod(0o644)
        with FolderSpool(before.folder) as spool:
            assert spool.put(entries(1, 2)) == 1
            assert {stat.S_IMODE((spool.folder / name).stat().st_mode) for name in names} == {0o600}
            assert before.put(entries(2, 3)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")
def test_a_link_in_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    spool = FolderSpool(tmp_path / "spool")
    spool.folder.mkdir(mode=0o700)
    (spool.folder / "events.sqlite").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").touch()
    with pytest.raises(OSError, match="link"):
        spool.put(entries(1))
    spool.close()


def has_code(folder: Path) -> bool:
    return any(CODE.encode() in path.read_bytes() for path in folder.iterdir())


def test_what_was_handled_leaves_no_code_on_the_disk(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(*range(1, 50)))
        assert len(drained(spool)) == 49
        until(lambda: not has_code(spool.folder))  # soon, also in a process that goes on
    assert not has_code(spool.folder)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
def test_an_event_whose_process_died_is_taken_by_the_next_one_as_another_attempt(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(1))
    for attempt in (1, 2):
        victim = another(spool.folder, "die")
        assert victim.communicate(timeout=60)[0] == f"1 {attempt}\n"
    with spool:
        assert took(spool).attempt == 3


def test_many_processes_receive_and_one_hands_over_until_it_ends(tmp_path: Path) -> None:
    first = another(tmp_path / "spool", "wait")
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(1))
        assert first.stdout is not None
        assert first.stdout.readline() == "1 1\n"
        spool.put(entries(2))
        assert spool.take(0.6) is None
        first.communicate("\n", timeout=60)
        assert number_of(took(spool)) == 1
        spool.put(entries(2, 3))
        assert spool.waiting() == 3


def test_what_another_process_puts_is_seen_soon(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as here, FolderSpool(tmp_path / "spool") as there:
        assert here.take(0.0) is None
        there.put(entries(1))
        assert there.take(0.0) is None
        assert number_of(here.take(SECONDS)) == 1


def test_a_key_is_forgotten_when_its_time_is_over(tmp_path: Path) -> None:
    clock = Clock()
    with FolderSpool(tmp_path / "spool", keep_seconds=86_400, clock=clock) as spool:
        assert spool.put(entries(1)) == 1
        clock.now += 86_000
        assert spool.put(entries(1)) == 0
        clock.now += 4_000
        assert spool.put(entries(1)) == 1


def test_a_rest_lasts_over_a_new_start(tmp_path: Path) -> None:
    clock = Clock()
    with FolderSpool(tmp_path / "spool", clock=clock) as before:
        before.put(entries(1))
        before.later(took(before), 100.0)
    with FolderSpool(tmp_path / "spool", clock=clock) as after:
        assert after.take(0.0) is None
        clock.now += 100.0
        assert took(after).attempt == 2


def test_what_waits_is_not_taken_while_another_event_of_its_device_is_handled(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(1, 2, lock_id=1) + entries(3, lock_id=2))
        first, other = took(spool), took(spool)
        assert (number_of(first), number_of(other)) == (1, 3)
        assert spool.take(0.0) is None
        spool.later(first, 3600.0)
        assert number_of(took(spool)) == 2


def test_a_file_that_cannot_be_written_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(1))
        taken = took(spool)
        held = sqlite3.connect(spool.folder / "events.sqlite")
        held.execute("PRAGMA busy_timeout = 0")
        held.execute("DROP TABLE seen")
        with pytest.raises(sqlite3.OperationalError):
            spool.put(entries(2))
        held.execute("ALTER TABLE events RENAME TO gone")
        with pytest.raises(sqlite3.OperationalError):
            spool.done(taken)
        held.execute("ALTER TABLE gone RENAME TO events")
        held.close()
        spool.done(taken)
        assert spool.waiting() == 0


def on_a_full_disk(folder: Path, then: str) -> list[str]:
    """What a receiver answers whose disk fills up, which is what a limit to the size of its files comes to."""
    environment = children.environment()
    command = [sys.executable, "-W", "error", "-c", FULL_DISK, str(folder), "500000", then]
    done = subprocess.run(command, env=environment, text=True, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


limited = pytest.mark.skipif(sys.platform == "win32", reason="the size of files has no limit to be set there")


@limited
def test_on_a_full_disk_nothing_is_kept_by_halves_and_what_was_kept_before_is_there(tmp_path: Path) -> None:
    answers = on_a_full_disk(tmp_path / "spool", "end")
    kept = answers.count("success")
    assert kept > 5
    assert answers == ["success"] * kept + ["503"] * 5
    with FolderSpool(tmp_path / "spool") as spool:
        assert drained(spool) == list(range(1, kept + 1))
        assert spool.put(entries(kept + 1)) == 1  # the cloud sends again what was not taken


@limited
def test_once_there_is_room_again_all_goes_on_and_nothing_is_handed_over_twice(tmp_path: Path) -> None:
    assert on_a_full_disk(tmp_path / "spool", "room")[-6:] == ["503"] * 5 + ["success"]


def test_an_event_that_could_not_be_claimed_is_tried_again(tmp_path: Path) -> None:
    with FolderSpool(tmp_path / "spool") as spool:
        spool.put(entries(1))
        assert spool.waiting() == 1
        with sqlite3.connect(spool.folder / "events.sqlite", isolation_level=None) as held:
            held.execute("ALTER TABLE events RENAME COLUMN attempts TO gone")
            with pytest.raises(sqlite3.OperationalError):
                spool.take(SECONDS)
            held.execute("ALTER TABLE events RENAME COLUMN gone TO attempts")
        held.close()
        assert number_of(took(spool)) == 1


@pytest.mark.parametrize("rests", [(1.0, 1.1, 1.2), (1.2, 1.1, 1.0)])
def test_events_of_a_device_that_failed_come_again_in_the_order_they_came(
    tmp_path: Path, rests: tuple[float, ...]
) -> None:
    clock = Clock()
    with FolderSpool(tmp_path / "spool", clock=clock) as spool:
        spool.put(entries(1, 2, 3, 4, 5))
        for seconds in rests:
            spool.later(took(spool), seconds)
        slow = took(spool)
        assert number_of(slow) == 4
        clock.now += 10.0
        spool.done(slow)
        assert drained(spool) == [1, 2, 3, 5]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["finish", "rest", "hold"])), max_size=40))
def test_an_agenda_hands_each_id_to_one_and_keeps_the_order_of_each_lane(steps: list[tuple[str, str]]) -> None:
    agenda, out, rested, now = Agenda(), dict[int, str](), set[int](), 0.0
    handed: dict[str, list[int]] = defaultdict(list)
    finished: set[int] = set()
    for number, (lane, what) in enumerate(steps, 1):
        agenda.add(number, lane, 0.0, now)
        taken = agenda.take(now)
        if taken is not None:
            lane_of = steps[taken - 1][0]
            assert taken not in out
            assert taken not in finished
            assert lane_of not in out.values()
            if taken not in rested:
                handed[lane_of].append(taken)
            out[taken] = lane_of
        for known in list(out):
            if what == "finish":
                agenda.finish(known)
                finished.add(known)
            elif what == "rest":
                agenda.rest(known, now + 3.0)
                rested.add(known)
            if what != "hold":
                del out[known]
        now += 1.0
    for known in list(out):
        agenda.finish(known)
        finished.add(known)
    now += 100.0
    while (taken := agenda.take(now)) is not None:
        finished.add(taken)
        agenda.finish(taken)
    assert finished == set(range(1, len(steps) + 1))
    assert agenda.next_due() is None
    assert all(numbers == sorted(numbers) for numbers in handed.values())
