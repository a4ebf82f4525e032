"""Every block of code in the README and in the pages of docs/ does what it says."""

from __future__ import annotations

import logging
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import children
import pytest
from pages import ELSEWHERE, PAGES, README, ROOT, Block, blocks
from typer.testing import CliRunner

from ttlock_sdk.cli.app import app
from ttlock_sdk.simulator import Simulator


def _lines(code: str) -> list[str]:
    """What a shell would run one after the other."""
    return [line for line in code.replace("\\\n", " ").splitlines() if line.strip()]


BLOCKS = [block for page in PAGES if page.name not in ELSEWHERE for block in blocks(page)]
PYTHON = [block for block in BLOCKS if block.language == "python"]
SHELL = sorted({line for block in BLOCKS if block.language == "sh" for line in _lines(block.code)})
CONSOLE = sorted(
    {line[2:] for block in BLOCKS if block.language == "console" for line in _lines(block.code) if line[:2] == "$ "}
)
TESTS = [block for block in PYTHON if "def test_" in block.code]
PROGRAMS = [block for block in PYTHON if block not in TESTS]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with Simulator("demo").serve() as address:
        yield address


@pytest.fixture
def account(address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The environment and the folder of somebody who has an account: that of a simulator on a port."""
    environment = {
        "TTLOCK_CLIENT_ID": "demo-client-id",
        "TTLOCK_CLIENT_SECRET": "demo-client-secret",
        "TTLOCK_USERNAME": "demo@example.com",
        "TTLOCK_PASSWORD": "demo",
        "TTLOCK_BASE_URL": address,
    }
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


def test_there_are_only_blocks_that_a_test_looks_at() -> None:
    # a text of its own is a drawing, a console what a terminal showed once
    assert {block.language for block in BLOCKS} == {"python", "sh", "text", "console"}
    assert len(PROGRAMS) >= 40


@pytest.mark.parametrize("block", PROGRAMS, ids=lambda block: block.name)
@pytest.mark.usefixtures("account")
def test_a_program_runs_and_prints_what_the_page_says(block: Block, capsys: pytest.CaptureFixture[str]) -> None:
    code = compile(block.code, block.name, "exec")
    for _ in range(2):  # also the second time, with what the first one left behind
        exec(code, {"__name__": "__main__"})  # noqa: S102 - to run it is the test
        printed = capsys.readouterr().out
        assert printed
        assert block.output is None or printed == block.output


@pytest.mark.parametrize("block", TESTS, ids=lambda block: block.name)
def test_the_tests_of_a_user_pass(block: Block, tmp_path: Path) -> None:
    (tmp_path / "test_of_a_user.py").write_text(block.code, encoding="utf-8")
    plugin = ["-p", "ttlock_sdk.pytest_plugin"]  # also where it was not installed anew
    environment = children.environment(PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    command = [sys.executable, "-W", "error", "-m", "pytest", "--strict-markers", *plugin]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("line", SHELL)
def test_a_line_for_the_shell_names_what_is_there(line: str) -> None:
    words = shlex.split(line, comments=True)
    if words[0] == "make":
        assert re.search(rf"(?m)^{words[1]}:", (ROOT / "Makefile").read_text(encoding="utf-8"))
    elif words[0] == "pip":
        name, _, extra = words[2].partition("[")
        project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        assert f'name = "{name}"' in project
        assert not extra or f"\n{extra.rstrip(']')} = [" in project
    elif words[0] == "python":
        module = words[words.index("-m") + 1]
        done = subprocess.run([sys.executable, "-m", module, "--help"], capture_output=True, text=True, check=True)
        assert "usage" in done.stdout
        assert all(word in done.stdout for word in words if word.startswith("--"))
    else:
        assert words[0] in {"curl", "ttlock", "export", "-d"}, line


@pytest.mark.parametrize("line", CONSOLE)
def test_a_command_in_a_transcript_is_there_with_all_its_options(line: str) -> None:
    words = shlex.split(line, comments=True)
    if words[0] != "ttlock":
        assert words[0] in {"python3", "python", "pip", "export", "kill"}, line
        return
    path = [word for word in words[1:3] if word.isalpha()]
    done = CliRunner().invoke(app, [*path, "--help"], env={"COLUMNS": "200", "NO_COLOR": "1"})
    help_text = done.stdout
    assert done.exit_code == 0, line
    assert "usage" in help_text.lower()
    assert all(word in help_text for word in words if word.startswith("--"))


def test_a_typed_program_may_copy_every_block_of_the_readme(tmp_path: Path) -> None:
    files = []
    for block in blocks(README):
        if block.language == "python" and block not in TESTS:
            files.append(tmp_path / f"block_{block.number}.py")
            files[-1].write_text(block.code, encoding="utf-8")
    assert len(files) > 5
    done = subprocess.run([sys.executable, "-m", "mypy", *files], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_first_example_is_ten_lines_and_the_async_one_six_of_its_own() -> None:
    first, second = [block.code for block in blocks(README) if block.language == "python"][:2]
    assert len([line for line in first.splitlines() if line.strip()]) <= 10
    body = second.split("async with")[1].split("asyncio.run")[0]
    assert len([line for line in body.splitlines() if line.strip()]) <= 6
