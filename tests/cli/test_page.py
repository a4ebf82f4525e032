"""What the pages show of a terminal is what the commands say: each is run on the simulator, one after the other."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from cli_support import ROOM, Result, Shell
from pages import ROOT, blocks

from ttlock_sdk.simulator import Simulator

ACCOUNT = {
    "TTLOCK_CLIENT_ID": "demo-client-id",
    "TTLOCK_CLIENT_SECRET": "demo-client-secret",
    "TTLOCK_USERNAME": "demo@example.com",
    "TTLOCK_PASSWORD": "demo",
}
SERVING = {"simulator", "webhook"}  # end with Ctrl-C alone: tests of their own run them
ASKED = re.compile(r"^client (id|secret), |^login of |^its password:|\[y/N\]: y$")  # and what was typed
TIMED = re.compile(r"\[\d+\.\d s\]")


class Shown(NamedTuple):
    """A command of a page, and what stands below it."""

    words: list[str]
    lines: list[str]


def shown(page: str) -> list[Shown]:
    found: list[Shown] = []
    for block in blocks(ROOT / "docs" / page):
        if block.language != "console":
            continue
        for line in block.code.splitlines():
            if line.startswith("$ "):
                found.append(Shown(shlex.split(line[2:].partition(" > ")[0].removesuffix(" &")), []))
            elif not TIMED.fullmatch(line):
                found[-1].lines.append(line)
    return [item for item in found if item.words[0] == "ttlock" and not SERVING & {item.words[1]}]


def even(line: str, home: Path) -> str:
    """A line without what differs by day, order and machine: numbers, names of days, widths of columns."""
    line = line.replace(str(home), "/home/me")
    line = re.sub(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?=\d)", "", line)
    return " ".join(re.sub(r"\d+", "0", line).split())


def is_like(said: list[str], page: list[str]) -> bool:
    """Whether the lines are those of the page, where `...` stands for any."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "..." else ".*".join(map(re.escape, line.split("..."))) + r"\n" for line in page
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in said)) is not None


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """Where the pages were written: the demo world, and an empty home."""
    sim = Simulator("demo")
    monkeypatch.chdir(tmp_path)
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / ".local" / "share")}
    with sim.serve() as url:
        yield Shell(sim, {**ACCOUNT, **ROOM, **home, "COLUMNS": "400", "TTLOCK_BASE_URL": url})


def run(desk: Shell, words: list[str]) -> Result:
    """As in a terminal, with a person at it who says yes."""
    table = [] if "--table" in words or words[1] in {"api", "spec", "--version"} else ["--table"]
    yes = ["--yes"] if words[1] == "unlock" and "--yes" not in words else []
    return desk(*words[1:], *table, *yes, typed="2718281\n")


@pytest.mark.parametrize("page", ["cli.md", "five_minutes.md"])
def test_a_page_shows_what_its_commands_say(desk: Shell, tmp_path: Path, page: str) -> None:
    items = shown(page)
    assert len(items) >= 5
    for words, lines in items:
        found = run(desk, words)
        got = [even(line, tmp_path) for line in desk.said[-1].splitlines()]
        wanted = [even(line, tmp_path) for line in lines if not ASKED.search(line)]
        told = "\n".join([" ".join(words), "said:", *got, "page:", *wanted])
        assert is_like(got, wanted) if wanted else found.code == 0, told
