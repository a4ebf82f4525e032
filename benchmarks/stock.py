"""The package that openapi-python-client makes of our specification as it stands, with its own templates."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
_FOLDER = ROOT / "build" / "stock"


@contextmanager
def package() -> Iterator[Callable[[str], Any]]:
    """Something that imports a module of it by its name."""
    _make()
    sys.path.insert(0, str(_FOLDER.parent))
    try:
        yield lambda name: importlib.import_module(f"{_FOLDER.name}.{name}")
    finally:
        sys.path.remove(str(_FOLDER.parent))


@cache
def _make() -> None:
    document = ROOT / "ttlock_sdk" / "generated" / "openapi.json"
    command: list[str | Path] = [ROOT / ".venv-gen" / "bin" / "openapi-python-client", "generate", "--path", document]
    subprocess.run(
        [*command, "--output-path", _FOLDER, "--meta", "none", "--overwrite"],
        check=True,
        capture_output=True,
    )
