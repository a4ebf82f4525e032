"""doctor: what is known to go wrong is found, with a sentence on what to do."""

from __future__ import annotations

from typing import Any

import pytest
from cli_support import Shell

from ttlock_sdk.cli.questions import QUESTIONS


def checks(shell: Shell, **env: Any) -> dict[str, dict[str, str]]:
    return {found["check"]: found for found in shell("doctor", **env).json}


def test_a_healthy_account_is_told_so_and_what_to_look_at_has_advice(shell: Shell) -> None:
    found = shell("doctor")
    assert found.code == 0
    assert [(row["check"], row["health"]) for row in found.json] == [
        ("client id", "good"),
        ("region", "doubt"),
        ("login", "good"),
        ("clock", "good"),
        ("quota", "good"),
        ("account", "good"),
        ("gateways", "good"),
        ("reach", "good"),
        ("remote unlock", "good"),
        ("batteries", "good"),
        ("callbacks", "skipped"),
    ]
    assert all(row["advice"] for row in found.json if row["health"] in {"doubt", "bad", "skipped"})


@pytest.mark.parametrize(
    ("fault", "advice"),
    [
        (10001, "those of the application in the developer console"),
        (10007, "that of the phone app, not of the developer console"),
        (10006, "still awaits its review"),
        (30008, "set TTLOCK_REGION to cn"),
        (10011, "Run `ttlock login` again"),
    ],
)
def test_a_login_that_fails_is_explained_as_people_ask_about_it(shell: Shell, fault: int, advice: str) -> None:
    shell.sim.fail_next(fault, "getAccessToken", times=9)
    found = shell("doctor")
    assert found.code == 1
    row = found.json[-1]
    assert (row["check"], row["health"]) == ("login", "bad")
    assert advice in row["advice"]


def test_missing_credentials_are_the_first_thing_that_is_told(shell: Shell) -> None:
    found = shell("doctor", TTLOCK_CLIENT_ID=None)
    assert found.code == 1
    assert found.json[0]["found"] == "missing: TTLOCK_CLIENT_ID"
    assert found.json[-1] == {"check": "login", "health": "skipped", "found": "not tried", "advice": ""}


def test_a_login_in_place_of_a_client_id_is_noticed(shell: Shell) -> None:
    assert checks(shell, TTLOCK_CLIENT_ID="me@example.com")["client id"]["health"] == "doubt"


def test_a_clock_that_is_off_is_told_before_calls_are_refused(shell: Shell) -> None:
    shell.sim.advance(120)
    assert checks(shell)["clock"]["health"] == "doubt"
    shell.sim.advance(1_000)
    found = checks(shell)
    assert (found.get("clock") or found["login"])["health"] == "bad"


def test_an_account_without_locks_is_told_to_look_at_the_account(shell: Shell) -> None:
    shell.sim.add_account("app_nobody", "x")
    found = checks(shell, TTLOCK_USERNAME="app_nobody", TTLOCK_PASSWORD="x")
    assert found["account"]["health"] == "bad"
    assert "a user that an application has made" in found["account"]["found"]
    assert found["gateways"]["found"] == "none"


def test_an_account_that_holds_ekeys_alone_is_told_what_it_cannot_do(shell: Shell) -> None:
    shell("keys", "send", "Gate", "guest@example.com")
    found = checks(shell, TTLOCK_USERNAME="guest@example.com", TTLOCK_PASSWORD="demo")["account"]
    assert (found["health"], "need the lock's owner" in found["advice"]) == ("doubt", True)


def test_gateways_locks_and_batteries_that_need_somebody_are_named(shell: Shell) -> None:
    found = checks(shell, TTLOCK_USERNAME="demo@example.com", TTLOCK_PASSWORD="demo")
    assert found["gateways"]["found"] == "1 of 3 offline: Garden house"
    assert "without a gateway" in found["reach"]["found"]
    assert "-4043" in found["remote unlock"]["advice"]
    assert "below 20 %" in found["batteries"]["found"]


def test_a_lock_with_a_network_of_its_own_is_not_missed_a_gateway(shell: Shell) -> None:
    wifi = f"{1 << 56 | 0xF44354CD5F3:X}"
    shell.sim.add_lock("owner@example.com", "By Wi-Fi", feature_value=wifi)
    assert checks(shell)["reach"]["found"] == "of 4 locks, none without a gateway"
    shell.sim.add_lock("owner@example.com", "Alone", feature_value="F44354CD5F3")
    assert checks(shell)["reach"]["found"] == "1 of 5 locks without a gateway: Alone"


def test_a_check_that_fails_does_not_end_the_others(shell: Shell) -> None:
    shell.sim.fail_next(-2018, "listGateways")
    found = checks(shell)
    assert found["gateways"]["health"] == "bad"
    assert "batteries" in found


def test_many_calls_are_told_before_the_month_is_used_up(shell: Shell) -> None:
    from ttlock_sdk.cli.usage import pace_of
    from ttlock_sdk.quota.months import turn_after

    start, end = turn_after(1_790_000_000).timestamp(), turn_after(turn_after(1_790_000_000).timestamp())
    half = turn_after(1_790_000_000) + (end - turn_after(1_790_000_000)) / 2
    assert pace_of(15_000, half, end).by_the_end == 30_000
    assert pace_of(10, turn_after(1_790_000_000), end).by_the_end < 400
    assert start


def test_a_person_reads_it_as_lines_and_the_commonest_questions_are_answered(shell: Shell) -> None:
    assert "ok   client id" in shell("doctor", "--table").out
    said = shell("doctor", "--questions", "--table").out
    assert all(question in said for question, _ in QUESTIONS)
    assert len(shell("doctor", "--questions").json) == len(QUESTIONS) >= 12


def test_what_was_found_is_wrapped_for_the_terminal_and_an_address_never_cut(shell: Shell) -> None:
    said = shell("doctor", "--table", COLUMNS="50").out
    lines = said.splitlines()
    assert all(len(line) <= 50 or len(line.split()) == 1 for line in lines)
    assert shell.env["TTLOCK_BASE_URL"] in said.split()
