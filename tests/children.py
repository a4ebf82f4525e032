"""Processes that tests start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import ttlock_sdk


def environment(**more: str) -> dict[str, str]:
    """That of this process, from which a child imports the same package, installed or not, and what tests share."""
    folders = [Path(ttlock_sdk.__file__).parents[1], Path(__file__).parent]
    paths = [*map(str, folders), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **more}


def loaded(code: str) -> set[str]:
    """The modules that a fresh process has after running `code`."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True, env=environment()).stdout.split())
