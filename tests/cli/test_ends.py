"""How commands end when the world around them does not hold: pipes, disks, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_support import Shell

from ttlock_sdk.simulator import Simulator


@pytest.fixture
def many(shell: Shell) -> Shell:
    """So many locks that a pipe cannot hold them."""
    for number in range(600):
        shell.sim.add_lock("owner@example.com", f"Room {number}", feature_value="F44354CD5F3")
    return shell


@pytest.mark.parametrize("words", [("locks", "--json"), ("api", "locks", "all")], ids=" ".join)
def test_a_pipe_that_closes_early_ends_the_command_without_a_word(many: Shell, words: tuple[str, ...]) -> None:
    with many.start(*words) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_head_takes_what_it_wants_of_a_table(many: Shell) -> None:
    with many.start("locks", "--table") as process:
        first = subprocess.run(["head", "-n", "1"], stdin=process.stdout, capture_output=True, text=True, check=True)  # noqa: S607  # whichever is there
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert first.stdout.startswith("ID")
    assert process.returncode in {0, 141}  # it may have been done before head was


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("words", [("locks",), ("spec",), ("--help",), ("--version",)])
def test_a_full_disk_is_told_in_a_sentence(shell: Shell, words: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        process = shell.start(*words, stdout=full)
        _, error = process.communicate(timeout=20)
    assert process.returncode == 12
    assert "nothing more can be written: No space left on device" in error
    assert "Traceback" not in error
    assert "Exception ignored" not in error


def test_a_command_whose_output_nobody_wants_does_its_work(shell: Shell, sim: Simulator) -> None:
    program = ("sh", "-c", f'exec "{sys.executable}" -m ttlock_sdk.cli "$@" <&- >&- 2>&-', "sh")
    process = shell.start("unlock", "Gate", "--yes", program=program, stdout=None, stderr=None)
    assert process.wait(20) == 0
    assert sim.executions["unlock"] == 1


def test_ctrl_c_ends_a_command_that_waits_in_a_word(shell: Shell, sim: Simulator) -> None:
    ours, theirs = os.pipe()
    process = shell.start("simulator", "--port", "0", stdout=theirs)
    assert b"TTLock simulator" in os.read(ours, 100)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    os.close(ours)
    os.close(theirs)
    assert (process.returncode, error) == (0, "")


def test_ctrl_c_while_following_ends_with_its_exit_code_and_no_traceback(shell: Shell) -> None:
    for lock in shell.sim.state.locks.values():
        if lock.alias == "Gate":
            shell.sim.turn_key(lock.lock_id)
    process = shell.start("records", "Gate", "--follow", "--since", "-1h")
    assert process.stdout is not None
    assert process.stdout.readline().startswith('{"id": ')
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    assert process.returncode == 130
    assert error.endswith("ttlock: stopped\n")
    assert "Traceback" not in error


def test_without_the_extra_a_sentence_says_what_to_install() -> None:
    code = "import sys; sys.modules['typer'] = None; from ttlock_sdk.cli import main; main()"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (found.returncode, found.stderr) == (
        *(1, "the command line needs an extra: pip install 'ttlock-sdk[cli]'\n"),
    )
