"""records, and following them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cli_support import LOGIN, PASSWORD, Shell

from ttlock_sdk import TTLock, TTLockError
from ttlock_sdk.cli.finding import Door
from ttlock_sdk.cli.records import followed
from ttlock_sdk.models import LockRecord
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.faults import Fault


@pytest.fixture
def tt(sim: Simulator) -> Iterator[TTLock]:
    with TTLock(
        "demo-client-id", LOGIN["TTLOCK_CLIENT_SECRET"], "owner@example.com", PASSWORD, transport=sim.transport
    ) as tt:
        yield tt


def until_interrupted(records: Iterator[LockRecord]) -> list[LockRecord]:
    """What came before somebody pressed Ctrl-C."""
    seen: list[LockRecord] = []
    with suppress(KeyboardInterrupt):
        seen.extend(record for record in records)
    return seen


def test_records_are_listed_newest_first_without_what_was_typed(shell: Shell, lock_id: Callable[[str], int]) -> None:
    gate = lock_id("Gate")
    shell.sim.add_passcode(gate, "481516", "Guest")
    shell.sim.enter_passcode(gate, "481516")
    shell.sim.enter_passcode(gate, "000111")
    found = shell("records", "Gate", "--since", "-1h")
    told = [(row["kind"], row["success"], row["who"]) for row in found.json]
    assert [row for row in told if row[0] != "lock"] == [  # it locks itself after a while
        ("unlock", False, None),
        ("unlock", True, "Guest"),
    ]
    assert list(found.json[0]) == ["id", "lock_id", "at", "arrived", "kind", "what", "type", "success", "who"]
    assert found.json[0]["at"].endswith("+01:00")
    assert not [code for code in ("481516", "000111") if code in found.all]
    assert "Gate (" in found.err
    assert "(UTC+1)" in found.err


def test_records_can_be_limited_by_time_and_number(shell: Shell, lock_id: Callable[[str], int]) -> None:
    for _ in range(3):
        shell.sim.turn_key(lock_id("Gate"))
    assert len(shell("records", "Gate", "--limit", "2").json) == 2
    assert shell("records", "Gate", "--until", "yesterday").json == []
    assert shell("records", "Gate", "--limit", "0").code == 2


@pytest.mark.parametrize("words", [("--every", "1"), ("--follow", "--until", "now"), ("--since", "whenever")])
def test_what_makes_no_sense_is_refused(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell("records", "Gate", *words).code == 2


def test_following_gives_each_record_once_oldest_first_also_those_that_come_late(
    sim: Simulator, tt: TTLock, lock_id: Callable[[str], int]
) -> None:
    gate = lock_id("Gate")
    lock = sim.state.locks[gate]
    sim.turn_key(gate)
    happening: list[Callable[[], Any]] = [
        lambda: sim.turn_key(gate, locks=True),
        lambda: None,
        lambda: lock.note(late(lock.records[-1])),
    ]

    def late(last: Any) -> Any:
        return type(last)(sim.state.new_id(), 12, True, "late", None, last.lock_ms - 60_000, last.server_ms + 5)

    def sleep(seconds: float) -> None:
        assert seconds == 30
        if not happening:
            raise KeyboardInterrupt
        happening.pop(0)()

    door, start = Door(gate, "Gate", UTC), datetime.now(UTC) - timedelta(hours=1)
    seen = until_interrupted(followed(tt, door, start, 30, sleep=sleep))
    assert [record.username for record in seen][2:] == ["late"]
    assert len({record.record_id for record in seen}) == len(seen) == 3


def test_following_the_newest_alone_does_not_give_older_ones_later(
    sim: Simulator, tt: TTLock, lock_id: Callable[[str], int]
) -> None:
    gate, looks = lock_id("Gate"), 0
    for seconds in (5, 4, 3, 2, 1):
        sim.turn_key(gate)
        sim.state.locks[gate].records[-1].lock_ms -= seconds * 60_000

    def sleep(seconds: float) -> None:
        nonlocal looks
        looks += 1
        if looks == 3:
            raise KeyboardInterrupt

    start = datetime.now(UTC) - timedelta(hours=1)
    assert len(until_interrupted(followed(tt, Door(gate, "Gate", UTC), start, 30, 2, sleep=sleep))) == 2


def test_following_outlasts_a_cloud_that_is_away_however_long_and_catches_up(
    sim: Simulator, tt: TTLock, lock_id: Callable[[str], int]
) -> None:
    gate, failures, now = lock_id("Gate"), list[TTLockError](), [datetime.now(UTC)]

    def away() -> None:
        sim.fail_next(Fault.refused(), "listLockRecords", times=9)

    def back_after_a_day() -> None:
        sim.clear_faults()
        now[0] += timedelta(days=1)

    happening: list[Callable[[], Any]] = [away, lambda: sim.turn_key(gate), back_after_a_day, lambda: None]

    def sleep(seconds: float) -> None:
        if not happening:
            raise KeyboardInterrupt
        happening.pop(0)()

    door, impatient = Door(gate, "Gate", UTC), tt.with_options(retries=0)
    records = followed(
        impatient, door, now[0] - timedelta(hours=1), 30, failed=failures.append, sleep=sleep, clock=lambda: now[0]
    )
    assert len(until_interrupted(records)) == 1
    assert len(failures) == 2


def test_a_first_look_that_fails_ends_the_command(shell: Shell) -> None:
    shell.sim.fail_next(-2018, "listLockRecords")
    assert shell("records", "Gate", "--follow").code == 5
