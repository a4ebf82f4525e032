"""A pytest plugin: fail unless enough branches of the code under test were taken (`--branches 95`, beside `--cov`)."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

_FOUND = pytest.StashKey[tuple[int, int]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--branches", type=float, help="least share of branches to be taken, in percent")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    least = session.config.getoption("branches")
    if least is None or hasattr(session.config, "workerinput"):  # one of several workers sees only its own part
        return
    taken, branches = session.config.stash[_FOUND] = _counted()
    if 100 * taken < least * branches and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if _FOUND in config.stash:
        taken, branches = config.stash[_FOUND]
        share = 100 * taken / branches
        terminalreporter.write_line(
            f"{taken} of {branches} branches taken: {share:.1f} % (at least {config.getoption('branches'):g} % needed)"
        )


def _counted() -> tuple[int, int]:
    """How many branches were taken, and how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)]
        subprocess.run(command, check=True)
        totals = json.loads(report.read_text(encoding="utf-8"))["totals"]
    return totals["covered_branches"], totals["num_branches"]
