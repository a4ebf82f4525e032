"""codes, cards, fingerprints, keys."""

from __future__ import annotations

import json
import signal
from datetime import datetime, timedelta

import pytest
from cli_support import Holding, Shell

from ttlock_sdk.simulator import Fault

GATE = ("codes", "list", "Gate")


def test_a_code_is_added_in_the_zone_of_the_lock_which_is_shown_back_before(shell: Shell) -> None:
    found = shell("codes", "add", "Gate", "481516", "--name", "Guest", "--from", "2031-03-01 15:00", "--to", "+3d")
    assert "add passcode 'Guest', from Sat 2031-03-01 15:00 (UTC+1) to Tue 2031-03-04 15:00 (UTC+1)" in found.err
    (code,) = shell(*GATE).json
    assert (code["code"], code["name"], code["type"]) == ("481516", "Guest", "period")
    assert (code["start"], code["end"]) == ("2031-03-01T15:00:00+01:00", "2031-03-04T15:00:00+01:00")
    assert found.json["id"] == code["id"]


def test_a_code_without_dates_has_no_end(shell: Shell) -> None:
    shell("codes", "add", "Gate", "0817")
    (code,) = shell(*GATE).json
    assert (code["code"], code["type"], code["end"]) == ("0817", "permanent", None)


def test_a_code_can_be_typed_without_being_on_the_command_line(shell: Shell) -> None:
    found = shell("codes", "add", "Gate", "-", typed="481516\n")
    assert found.code == 0
    assert "481516" not in found.all
    assert shell(*GATE).json[0]["code"] == "481516"


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (("--from", "tomorrow"), "--from needs --to"),
        (("--to", "yesterday"), "is not after the begin"),
        (("--from", "2020-01-01", "--to", "2020-01-02"), "is over already"),
        (("--to", "03.04.2031"), "day and month of '03.04.2031' are in doubt"),
        (("--to", "soonish"), "cannot read 'soonish' as a date. What can be read: now"),
    ],
)
def test_a_period_that_is_none_is_refused_before_anything_is_sent(
    shell: Shell, times: tuple[str, ...], said: str
) -> None:
    found = shell("codes", "add", "Gate", "481516", *times)
    assert found.code == 2
    assert said in found.err
    assert shell.sim.executions["addPasscode"] == 0


def test_a_code_is_changed_by_its_name_and_what_is_left_out_stays(shell: Shell) -> None:
    shell("codes", "add", "Gate", "481516", "--name", "Guest", "--from", "2031-03-01", "--to", "2031-03-02")
    shell("codes", "change", "Gate", "Guest", "--to", "2031-03-09 11:00", "--name", "Friend")
    (code,) = shell(*GATE).json
    assert (code["name"], code["start"], code["end"]) == (
        *("Friend", "2031-03-01T00:00:00+01:00", "2031-03-09T11:00:00+01:00"),
    )
    assert shell("codes", "change", "Gate", "Friend", "--new-code", "-", typed="2580369\n").code == 0
    assert shell(*GATE).json[0]["code"] == "2580369"
    assert "nothing to change" in shell("codes", "change", "Gate", "Friend").err


def test_a_code_is_deleted_by_its_digits_but_not_without_yes(shell: Shell) -> None:
    shell("codes", "add", "Gate", "481516", "--name", "Guest")
    assert shell("codes", "delete", "Gate", "481516").code == 2
    assert len(shell(*GATE).json) == 1
    assert shell("codes", "delete", "Gate", "481516", "--yes").json["done"] == "deleted"
    assert shell(*GATE).json == []


def test_a_name_of_several_codes_lists_them_without_their_digits(shell: Shell) -> None:
    for digits in ("481516", "234299"):
        shell.sim.add_passcode(shell("info", "Gate").json["id"], digits, "Guest")
    found = shell("codes", "delete", "Gate", "Guest", "--yes")
    assert found.code == 4
    assert "2 passcodes of Gate" in found.err
    assert not [digits for digits in ("481516", "234299") if digits in found.all]
    assert "see `ttlock codes list" in shell("codes", "delete", "Gate", "Nobody", "--yes").err


def test_an_unknown_code_is_answered_with_the_nearest_names(shell: Shell) -> None:
    code = shell.sim.add_passcode(shell("info", "Gate").json["id"], "481516", "Guest")
    found = shell("codes", "delete", "Gate", "guests", "--yes")
    assert found.code == 4
    assert f"has no such passcode; the nearest: passcode 'Guest' ({code.passcode_id})" in found.err
    assert "481516" not in found.all


def test_ensure_makes_a_code_be_on_many_locks_and_can_be_repeated(shell: Shell) -> None:
    chosen = ("codes", "ensure", "481516", "--lock", "Gate", "--lock", "cellar", "--name", "Crew")
    dates = ("--from", "2031-03-01", "--to", "2031-03-05")
    assert [row["outcome"] for row in shell(*chosen, *dates).json] == ["added", "added"]
    assert [row["outcome"] for row in shell(*chosen, *dates).json] == ["present", "present"]


def test_ensure_on_all_locks_needs_yes_goes_on_after_a_failure_and_ends_in_its_exit_code(shell: Shell) -> None:
    everywhere = ("codes", "ensure", "481516", "--all-locks")
    assert shell(*everywhere).code == 2
    shell.sim.fail_next(-2018, "addPasscode")
    found = shell(*everywhere, "--yes")
    assert [row["outcome"] for row in found.json] == ["failed", "added", "added"]
    assert found.code == 5
    assert "1 of 3 locks failed" in found.err


def test_ensure_goes_on_where_no_answer_comes_for_one_lock(shell: Shell) -> None:
    shell.sim.fail_next(Fault.reset(), "listPasscodes", times=3)
    found = shell("codes", "ensure", "481516", "--all-locks", "--yes")
    assert [row["outcome"] for row in found.json] == ["failed", "added", "added"]
    assert found.code == 9


def test_ensure_that_is_stopped_tells_what_was_done_and_can_be_repeated(shell: Shell) -> None:
    holding = Holding(shell.sim, "/v3/keyboardPwd/add", 1)
    everywhere = ("codes", "ensure", "481516", "--all-locks", "--yes")
    process = shell.start(*everywhere)
    assert holding.reached.wait(20)
    process.send_signal(signal.SIGINT)
    told, error = process.communicate(timeout=20)
    holding.go.set()
    assert process.returncode == 130
    assert [row["outcome"] for row in json.loads(told)] == ["added", "stopped"]
    assert "stopped: passcodes.add was sent, and may have been carried out" in error
    assert shell(*everywhere).json[0]["outcome"] == "present"


def test_digits_that_are_none_are_refused_by_ensure_without_a_row(shell: Shell) -> None:
    found = shell("codes", "ensure", "12x", "--all-locks", "--yes")
    assert (found.code, found.out) == (2, "")


def test_ensure_wants_to_know_where(shell: Shell) -> None:
    assert shell("codes", "ensure", "481516").code == 2
    assert shell("codes", "ensure", "481516", "--all-locks", "--lock", "Gate").code == 2


@pytest.mark.parametrize(("what", "resource"), [("cards", "cards"), ("fingerprints", "fingerprints")])
def test_cards_and_fingerprints_are_listed_with_their_period(shell: Shell, what: str, resource: str) -> None:
    assert shell(what, "Gate").json == []
    number = ("--card-number", "3661413478") if what == "cards" else ("--fingerprint-number", "77", "--via", "1")
    lock = str(shell("info", "Gate").json["id"])
    added = shell("api", resource, "add", "--lock-id", lock, *number, "--start", "0", "--end", "0", "--yes")
    assert added.code == 0, added.err
    (found,) = shell(what, "Gate").json
    assert list(found) == ["id", "lock_id", "number", "name", "type", "start", "end", "sender"]


def test_an_ekey_is_sent_and_listed(shell: Shell) -> None:
    now = datetime.now().astimezone()
    until = f"{now + timedelta(days=3):%Y-%m-%d}"
    sent = shell("keys", "send", "Gate", "guest@example.com", "--name", "Guest", "--to", until)
    assert f"to {now + timedelta(days=3):%a} {until} 00:00 (UTC+1)" in sent.err
    (key,) = shell("keys", "list", "Gate").json
    assert (key["id"], key["user"], key["name"]) == (sent.json["id"], "guest@example.com", "Guest")
    assert shell("keys", "send", "Gate", "nobody@example.com").code == 4
