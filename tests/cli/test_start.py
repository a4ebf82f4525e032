"""Help comes at once, has an example for each command, and completion knows them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_support import Shell

from ttlock_sdk.cli.app import ENTRIES, load
from ttlock_sdk.cli.exits import BROKEN_PIPE, BY_CLASS, INTERRUPTED

EMPTY = """
import typer
app = typer.Typer()
@app.callback(invoke_without_command=True)
def main(): pass
app(["--help"])
"""
OURS = """
import sys
sys.argv = ["ttlock", "--help"]
from ttlock_sdk.cli import main
main()
"""
TOLD = "\nimport atexit, sys\natexit.register(lambda: print('\\n' + ' '.join(sys.modules)))\n"


def modules(code: str) -> set[str]:
    found = subprocess.run([sys.executable, "-c", TOLD + code], capture_output=True, text=True)
    return set(found.stdout.splitlines()[-1].split())


def test_help_imports_no_command_no_client_and_nothing_that_an_empty_application_does_not() -> None:
    more = modules(OURS) - modules(EMPTY)
    own = {name for name in more if name.startswith("ttlock_sdk")}
    assert own == {"ttlock_sdk", "ttlock_sdk.cli", "ttlock_sdk.cli.app"}
    assert len(more - own) <= 3, more


def commands() -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, entry in ENTRIES.items():
        found = load(name)
        yield (name,), found
        if entry.whole:
            yield from (((name, part), command) for part, command in found.commands.items())


COMMANDS = dict(commands())


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_each_command_has_help_with_an_example_that_names_it(shell: Shell, words: tuple[str, ...]) -> None:
    command = COMMANDS[words]
    assert command.help
    if not getattr(command, "commands", None):
        assert f"Example: ttlock {' '.join(words)}" in command.epilog
    if words != ("simulator",):  # which has the help of its own program
        said = " ".join(shell(*words, "--help").out.split())
        assert command.help.split("\n")[0][:40] in said


def test_the_list_of_commands_says_what_each_of_them_says_itself(shell: Shell) -> None:
    said = shell("--help").out
    for name, entry in ENTRIES.items():
        assert name in said
        assert entry.line in said


def test_a_slip_in_the_name_of_a_command_is_answered_with_the_nearest(shell: Shell) -> None:
    found = shell("unlok")
    assert (found.code, "'unlock'" in found.err) == (2, True)


def test_the_version_is_told(shell: Shell) -> None:
    from ttlock_sdk import __version__

    assert shell("--version").out == f"ttlock-sdk {__version__}\n"


@pytest.mark.parametrize(
    ("line", "offered"),
    [("ttlock un", {"unlock"}), ("ttlock codes ", {"add", "change", "delete", "ensure", "list"}),
     ("ttlock unlock --y", {"--yes"}), ("ttlock api lock", {"locks"}), ("ttlock api locks unl", {"unlock"})],
)  # fmt: skip
def test_the_shell_completes_commands_options_and_operations(shell: Shell, line: str, offered: set[str]) -> None:
    env = {"_TTLOCK_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)}
    program = (sys.executable, "-c", "from ttlock_sdk.cli import main; main()")
    process = shell.start(program=program, env={**os.environ, **env})
    out, error = process.communicate(timeout=20)
    assert set(out.split()) == offered, error


def test_the_document_of_the_api_is_printed_whole(shell: Shell) -> None:
    from ttlock_sdk import openapi

    assert shell("spec").json == openapi()


def test_the_simulator_takes_the_options_of_its_own_program(shell: Shell) -> None:
    found = shell("simulator", "--load", "/no/such/file")
    assert found.code == 1
    assert "cannot load /no/such/file" in found.err


def test_the_page_about_the_command_line_has_every_command_and_every_exit_code() -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    for words, command in COMMANDS.items():
        if not getattr(command, "commands", None):
            assert f"ttlock {' '.join(words)}" in page, words
    for code in {*dict(BY_CLASS).values(), INTERRUPTED, BROKEN_PIPE}:
        assert re.search(rf"^\| (\d+, )?{code}\b", page, re.MULTILINE), code


def test_the_fields_that_the_page_promises_are_those_that_come(shell: Shell) -> None:
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8").partition("## JSON")[2]
    shell("codes", "add", "Gate", "481516")
    shell("keys", "send", "Gate", "guest@example.com")
    shell("lock", "Gate")
    for words in (
        "whoami",
        "locks",
        "info Gate --live",
        "gateways",
        "records Gate",
        "codes list Gate",
        "keys list Gate",
    ):
        found = shell(*words.split()).json
        fields = found[0] if isinstance(found, list) else found
        name = " ".join(words.split()[:2]) if words.split()[0] in {"codes", "keys"} else words.split()[0]
        (line,) = (line for line in page.splitlines() if f"`{name}`" in "".join(line.split("|")[1:2]))
        assert not [field for field in fields if f"`{field}`" not in line], words
