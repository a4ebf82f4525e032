"""A change of the specification reaches those who use it: generate anew, and their type checker names the line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

ROOT = Path(__file__).parents[2]
SERVICE = Path("examples", "typed_service")


def mypy(folder: Path) -> list[str]:
    """What mypy says of the service in a folder that has a package of its own; silent about the package."""
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--no-error-summary", str(SERVICE)]
    paths = {"MYPYPATH": f"{folder}:{folder / 'examples'}"}
    done = subprocess.run(
        [*command, "--explicit-package-bases", "--config-file=", f"--cache-dir={folder / 'cache'}"],
        cwd=folder,
        env={**os.environ, **paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package, the specification and the service, to change."""
    for folder in ("ttlock_sdk", "spec", SERVICE):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_a_field_that_is_renamed_is_missed_where_a_service_uses_it(copy: Path) -> None:
    assert mypy(copy) == []
    for kind in ("schemas", "paths"):  # the fields, and the examples that have them
        file = copy / "spec" / kind / "locks.yaml"
        before = file.read_text(encoding="utf-8")
        file.write_text(before.replace("electricQuantity:", "batteryCharge:"), encoding="utf-8")
    places = ["--output", str(copy / "ttlock_sdk" / "generated"), "--table", str(copy / "operations.md")]
    assert main(["build", "--spec", str(copy / "spec"), *places]) == 0
    lines = (ROOT / SERVICE / "rooms.py").read_text(encoding="utf-8").splitlines()
    used = [number for number, line in enumerate(lines, start=1) if ".electric_quantity" in line]
    assert used
    said = [line.split(": ", 2) for line in mypy(copy)]
    assert {place for place, _, _ in said} == {f"{SERVICE / 'rooms.py'}:{number}" for number in used}
    assert {kind for _, kind, _ in said} == {"error"}
    assert all(text.startswith('"Lock" has no attribute "electric_quantity"') for _, _, text in said)
