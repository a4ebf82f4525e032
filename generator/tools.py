"""The pinned tools: other versions would write other bytes."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .mistakes import BuildError

REQUIREMENTS = Path(__file__).parent / "requirements.txt"
_SHAPING = ("openapi-python-client", "ruff", "PyYAML")


def check_tools(requirements: Path = REQUIREMENTS) -> None:
    """Raise BuildError unless the tools that shape the output are exactly those of requirements.txt."""
    pins = dict(re.findall(r"(?m)^([\w.-]+)==(\S+)", requirements.read_text(encoding="utf-8")))
    problems = []
    for name in _SHAPING:
        found = _version(name)
        if found != pins.get(name):
            problems.append(f"{name} {pins.get(name)} is needed, {found or 'none'} is installed")
    if problems:
        raise BuildError("; ".join(problems) + ": run `make gen`, or install generator/requirements.txt")


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
