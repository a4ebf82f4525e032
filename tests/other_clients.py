"""Programs of others, in an environment of their own, so that what they need binds nothing here."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_PYTHON = ROOT / ".venv-clients" / "bin" / "python"


def python_of_others() -> str:
    """The Python that has what requirements/clients.txt lists."""
    if not _PYTHON.exists():
        if os.environ.get("CI"):
            pytest.fail(".venv-clients is missing, and must not be where CI runs")
        pytest.skip("needs the environment of `make .venv-clients/ready`")
    return str(_PYTHON)
