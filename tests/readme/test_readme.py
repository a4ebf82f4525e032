"""Every block of code in the README, and every one of Python in the guides, does what it says."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", README, re.DOTALL)
GUIDES = ("simulator.md", "home_assistant.md")
TEXTS = [README, *((ROOT / "docs" / name).read_text(encoding="utf-8") for name in GUIDES)]
PYTHON = [code for text in TEXTS for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL)]
SHELL = [line for language, code in BLOCKS if language == "sh" for line in code.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def account() -> Iterator[dict[str, str]]:
    """The environment of somebody who has an account: that of a simulator which runs as the README says."""
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0", "--seed", "demo"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        yield {
            **os.environ,
            "TTLOCK_CLIENT_ID": "demo-client-id",
            "TTLOCK_CLIENT_SECRET": "demo-client-secret",
            "TTLOCK_USERNAME": "demo@example.com",
            "TTLOCK_PASSWORD": "demo",
            "TTLOCK_BASE_URL": url,
        }
        process.terminate()


def test_there_are_blocks_of_both_kinds_and_no_other() -> None:
    assert {language for language, _ in BLOCKS} == {"python", "sh"}
    assert len(PYTHON) >= 7


@pytest.mark.parametrize("code", PYTHON, ids=range(len(PYTHON)))
def test_a_block_of_python_runs(code: str, account: dict[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", code]
    if "def test_" in code:
        (tmp_path / "test_of_a_user.py").write_text(code, encoding="utf-8")
        plugin = ["-p", "no:ttlock", "-p", "ttlock_sdk.pytest_plugin"]  # also where it was not installed anew
        command = [sys.executable, "-W", "error", "-m", "pytest", "--strict-markers", *plugin]
    for _ in range(1 if "def test_" in code else 2):  # also the second time, with what the first one left behind
        done = subprocess.run(
            command,
            env=account,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout


def test_a_typed_program_may_copy_every_block(tmp_path: Path) -> None:
    files = []
    for number, code in enumerate(code for code in PYTHON if "def test_" not in code):
        files.append(tmp_path / f"block_{number}.py")
        files[-1].write_text(code, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "mypy", *files], cwd=ROOT, capture_output=True, text=True, check=False)
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
    else:
        done = subprocess.run([sys.executable, *words[1:], "--help"], capture_output=True, text=True, check=True)
        assert "usage" in done.stdout


def test_the_first_example_is_ten_lines_and_the_async_one_six_of_its_own() -> None:
    assert len([line for line in PYTHON[0].splitlines() if line.strip()]) <= 10
    body = PYTHON[1].split("async with")[1].split("asyncio.run")[0]
    assert len([line for line in body.splitlines() if line.strip()]) <= 6
