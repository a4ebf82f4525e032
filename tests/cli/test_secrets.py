"""Nothing that a command says holds a secret, but for the codes that `codes list` is there for."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from cli_support import LOGIN, PASSWORD, SECRET, Shell

from ttlock_sdk.simulator.faults import Fault

CODE = "90817263"


def secrets_of(shell: Shell) -> set[str]:
    """All that must not be told: what was planted, and what the cloud has handed out."""
    tokens = {text for token in shell.sim.state.tokens.values() for text in (token.access_token, token.refresh_token)}
    data = {lock.super_passcode for lock in shell.sim.state.locks.values()} - {""}
    hashed = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    return {SECRET, PASSWORD, hashed, CODE, *tokens, *data}


def test_no_command_tells_a_secret_whether_it_works_or_fails(shell: Shell, tmp_path: Path) -> None:
    gate = shell("info", "Gate").json["id"]
    shell.sim.state.locks[gate].super_passcode = "5550123"
    shell.sim.add_passcode(gate, CODE, "Guest")
    shell.sim.enter_passcode(gate, CODE)
    words = [
        *(["login"], ["whoami"], ["doctor"], ["locks"], ["info", "Gate"], ["unlock", "Gate", "--yes"], ["gateways"]),
        *(
            ["records", "Gate"],
            ["codes", "change", "Gate", "Guest", "--name", "Friend"],
            ["codes", "delete", "Gate", "no"],
        ),
        *(["codes", "delete", "Gate", "Friend"], ["keys", "send", "Gate", "guest@example.com"], ["cards", "Gate"]),
        *(["api", "locks", "all"], ["api", "locks", "get", "--lock-id", str(gate)], ["usage"]),
        *(["api", "passcodes", "list", "--lock-id", str(gate)], ["api", "records", "list", "--lock-id", str(gate)]),
        *(["export", "records", "--csv", str(tmp_path / "out")], ["report", "-o", str(tmp_path / "page.html")]),
    ]
    for command in words:
        shell(*command, "--json")
        shell(*command, "--table")
    hashed = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    echo = Fault(body=f"<p>{SECRET} {hashed}</p>".encode())
    for fault in (10003, echo):
        for command in words[:9]:
            shell.sim.fail_next(fault)
            shell(*command)
            shell.sim.clear_faults()
    said = "".join(shell.said) + (tmp_path / "out").read_text() + (tmp_path / "page.html").read_text()
    assert len(said) > 10_000
    assert not [secret for secret in secrets_of(shell) if secret in said]


def test_a_fault_of_our_own_shows_a_traceback_without_any_value(shell: Shell) -> None:
    code = (
        "import ttlock_sdk.client as c\n"
        "def fail(*a, **k):\n    raise RuntimeError('a bug')\n"
        "c.TTLock.get_valid_token = fail\n"
        "c.settings_of = fail\n"
        "from ttlock_sdk.cli import main; main()\n"
    )
    with shell.start("locks", program=(sys.executable, "-c", code)) as process:
        assert process.stderr is not None
        said = process.stderr.read()
    assert "RuntimeError: a bug" in said
    assert not [value for value in (SECRET, PASSWORD, *LOGIN.values()) if value in said]


def test_nothing_secret_is_among_the_arguments_that_others_can_see(shell: Shell) -> None:
    help_text = subprocess.run(
        [sys.executable, "-m", "ttlock_sdk.cli", "login", "--help"], capture_output=True, text=True, check=True
    ).stdout
    assert "--password" not in help_text
    assert "--client-secret" not in help_text
