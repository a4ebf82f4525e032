"""What an installed package does in any environment, at the least; says what the environment is. Needs no test tools.

python tests/matrix/cell.py
"""

from __future__ import annotations

import platform
import subprocess
import sys
import sysconfig
from importlib.metadata import distributions, version
from pathlib import Path

import httpx

import ttlock_sdk
from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

PROGRAMS = {"typer": ["-m", "ttlock_sdk.cli", "--version"], "uvicorn": ["-m", "ttlock_sdk.simulator", "--help"]}
EXTRAS = {"typer": "ttlock-sdk[cli]", "uvicorn": "ttlock-sdk[simulator]"}


def main() -> None:
    """Fail unless the installed package works, and each program either runs or says in one line what it wants."""
    home = Path(ttlock_sdk.__file__).parent
    assert home.is_relative_to(sysconfig.get_path("purelib")), f"not the installed package: {home}"
    with TTLock(*("demo-client-id", "demo-client-secret", "demo@example.com", "demo"), transport=_cloud()) as tt:
        assert len(tt.locks.all()) == 45
    assert len(ttlock_sdk.openapi()["paths"]) >= 250
    there = {found.name.lower() for found in distributions()}
    for package, words in PROGRAMS.items():
        if package == "uvicorn" and package not in there:
            words = words[:-1]
        done = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False)
        if package in there:
            assert done.returncode == 0, done.stderr
        else:
            assert done.returncode == 1
            assert done.stderr.count("\n") == 1
            assert f"pip install '{EXTRAS[package]}'" in done.stderr
    names = ("anyio", "attrs", "python-dateutil", "redis", "rich", "typer", "uvicorn")
    shown = [f"{name} {version(name)}" for name in names if name in there]
    print(f"Python {platform.python_version()}, {httpx.__name__} {httpx.__version__},", ", ".join(shown))


def _cloud() -> httpx.BaseTransport:
    return Simulator("demo").transport


if __name__ == "__main__":
    main()
