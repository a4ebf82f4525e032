"""locks, info, unlock, lock, gateways, usage."""

from __future__ import annotations

import os
import pty
import signal
from collections.abc import Callable

import pytest
from cli_support import PASSWORD, Holding, Shell

from ttlock_sdk.simulator import Fault

Ids = Callable[[str], int]


def test_the_list_of_locks_is_json_in_a_pipe_a_table_where_asked_for_and_ids_when_quiet(shell: Shell) -> None:
    assert [lock["name"] for lock in shell("locks").json] == ["Gate", "Cellar", "Gate, back"]
    table = shell("locks", "--table").out.splitlines()
    assert table[0].split() == ["ID", "Name", "Battery", "%", "Gateway", "Group"]
    assert len(table) == 4
    assert shell("locks", "--quiet").out.split() == [line.split()[0] for line in table[1:]]


def test_the_fields_of_a_lock_are_these(shell: Shell) -> None:
    assert list(shell("locks").json[0]) == [
        *("id", "name", "mac", "battery", "gateway", "group", "group_id", "utc_offset_minutes", "features"),
    ]


def test_one_lock_is_shown_by_its_name_with_the_state_that_it_tells_itself(shell: Shell) -> None:
    found = shell("info", "gate", "--live").json
    assert (found["name"], found["state"], found["utc_offset_minutes"]) == ("Gate", "locked", 60)
    assert found["since"].endswith("+01:00")


def test_nothing_is_opened_without_yes_where_nobody_can_be_asked(shell: Shell) -> None:
    found = shell("unlock", "Gate")
    assert (found.code, shell.sim.count("unlock")) == (2, 0)
    assert "needs --yes. Nothing was done" in found.err


def test_a_door_is_opened_and_locked_by_its_name_and_by_its_id(shell: Shell, lock_id: Ids) -> None:
    assert shell("unlock", "Gate", "--yes").json == {"id": lock_id("Gate"), "name": "Gate", "done": "unlocked"}
    assert shell.sim.state.locks[lock_id("Gate")].is_open
    assert shell("lock", str(lock_id("Gate")), "--table").out == f"Gate ({lock_id('Gate')}) is locked\n"
    assert not shell.sim.state.locks[lock_id("Gate")].is_open


def test_the_guest_opens_a_door_by_an_ekey(shell: Shell) -> None:
    sent = shell("keys", "send", "Gate", "guest@example.com", "--remote", "--from", "-1h", "--to", "+1d")
    assert sent.code == 0, sent.err
    found = shell("unlock", "Gate", "--yes", TTLOCK_USERNAME="guest@example.com", TTLOCK_PASSWORD="demo")
    assert found.code == 0, found.err
    assert found.json["done"] == "unlocked"


@pytest.mark.parametrize(("answer", "code", "opened"), [("y\n", 0, 1), ("n\n", 1, 0)])
def test_a_person_at_the_terminal_is_asked_first(shell: Shell, answer: str, code: int, opened: int) -> None:
    ours, theirs = pty.openpty()
    process = shell.start("unlock", "Gate", stdin=theirs)
    os.write(ours, answer.encode())
    _, error = process.communicate(timeout=20)
    os.close(ours)
    os.close(theirs)
    assert "Go on?" in error
    assert (process.returncode, shell.sim.executions["unlock"]) == (code, opened)


def test_an_unknown_lock_is_answered_with_the_nearest_names(shell: Shell) -> None:
    found = shell("unlock", "Gat", "--yes")
    assert found.code == 4
    assert "The nearest: Gate (" in found.err
    assert "Gate, back (" in found.err


@pytest.mark.parametrize(
    ("fault", "code"),
    [(-2018, 5), (-4043, 6), (-3002, 6), (-1003, 4), (30006, 8), (10000, 3), (-3, 2), (-1016, 7), (90000, 10), (1, 11)],
)
def test_each_kind_of_error_has_its_exit_code_and_a_sentence_without_a_traceback(
    shell: Shell, fault: int, code: int
) -> None:
    shell.sim.fail_next(fault, "unlock", times=5)
    found = shell("unlock", "Gate", "--yes")
    assert found.code == code
    assert found.err.startswith("ttlock: ")
    assert "Traceback" not in found.all


def test_an_unlock_whose_outcome_is_unknown_names_the_command_to_look_with(shell: Shell) -> None:
    shell.sim.fail_next(Fault.dropped(executed=True), "unlock")
    found = shell("unlock", "Gate", "--yes")
    assert found.code == 10
    assert "Look with `ttlock info LOCK --live` or `ttlock records LOCK`." in found.err


def interrupted(shell: Shell, path: str) -> tuple[int, str]:
    """How an unlock ends that meets Ctrl-C while a request of a path waits for its answer."""
    holding = Holding(shell.sim, path, 0)
    process = shell.start("unlock", "Gate", "--yes")
    assert holding.reached.wait(20)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    holding.go.set()
    return process.returncode, error


def test_ctrl_c_between_a_command_and_its_answer_says_that_it_may_have_been_carried_out(shell: Shell) -> None:
    assert interrupted(shell, "/v3/lock/unlock") == (
        130,
        "ttlock: stopped: locks.unlock was sent, and may have been carried out. "
        "Look with `ttlock info LOCK --live` or `ttlock records LOCK`.\n",
    )


def test_ctrl_c_where_nothing_can_have_changed_says_that_it_stopped(shell: Shell) -> None:
    assert interrupted(shell, "/v3/lock/list") == (130, "ttlock: stopped\n")


def test_words_of_the_cloud_cannot_move_the_cursor(shell: Shell) -> None:
    shell.sim.fail_next(Fault(body=rb'{"errcode": -2018, "errmsg": "\u001b[2Jno\u0007"}'), "unlock")
    found = shell("unlock", "Gate", "--yes")
    assert found.code == 5
    assert "[2Jno" in found.err
    assert not {"\x1b", "\x07"} & set(found.all)


def test_a_cloud_that_cannot_be_reached_has_an_exit_code_of_its_own(shell: Shell) -> None:
    assert shell("locks", TTLOCK_BASE_URL="http://127.0.0.1:9").code == 9


def test_gateways_tell_whether_they_are_online(shell: Shell) -> None:
    assert [(gateway["name"], gateway["online"], gateway["locks"]) for gateway in shell("gateways").json] == [
        ("Hall", True, 3)
    ]


def test_usage_tells_the_calls_of_the_month_and_its_end(shell: Shell) -> None:
    found = shell("usage").json
    assert list(found) == ["calls", "by_the_end_of_the_month", "month", "resets_at"]
    assert found["by_the_end_of_the_month"] >= found["calls"] >= 1


def test_a_table_cannot_move_the_cursor_whatever_a_lock_is_called(shell: Shell) -> None:
    shell.sim.add_lock("owner@example.com", "\x1b[31mred\x07\u202e")
    for way in ("--table", "--json", "--quiet"):
        assert not {"\x1b", "\x07"} & set(shell("locks", way).out)


@pytest.mark.parametrize("by", ["name", "id"])
def test_a_lock_is_found_in_two_calls_or_three_however_many_there_are(shell: Shell, lock_id: Ids, by: str) -> None:
    for number in range(300):
        shell.sim.add_lock("owner@example.com", f"Room {number}")
    shell("lock", "Gate" if by == "name" else str(lock_id("Gate")))
    assert shell.sim.count("listLocks") == 1
    assert shell.sim.count("getLockDetail") == (by == "id")
    assert shell.sim.count("listEkeys") == 1


def test_a_name_of_an_own_lock_and_of_one_that_only_an_ekey_opens_lists_both(shell: Shell, lock_id: Ids) -> None:
    shell.sim.add_account("friend@example.com", PASSWORD)
    other = shell.sim.add_lock("friend@example.com", "gate", feature_value="F44354CD5F3").lock_id
    friend = {"TTLOCK_USERNAME": "friend@example.com"}
    assert shell("keys", "send", "gate", "owner@example.com", **friend).code == 0
    found = shell("unlock", "Gate", "--yes")
    assert (found.code, shell.sim.executions["unlock"]) == (4, 0)
    assert f"gate ({other})" in found.err
    assert f"Gate ({lock_id('Gate')})" in found.err


def test_a_lock_whose_name_is_the_id_of_another_is_not_taken_for_it(shell: Shell, lock_id: Ids) -> None:
    shell.sim.add_lock("owner@example.com", str(lock_id("Gate")))
    found = shell("unlock", str(lock_id("Gate")), "--yes")
    assert (found.code, "is the name of 2 locks" in found.err) == (4, True)
