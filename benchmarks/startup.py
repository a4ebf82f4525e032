"""A fresh process that makes a client, beside one that imports httpx and attrs."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from .pairs import Ratio, paired

OURS = "from ttlock_sdk import TTLock; TTLock('id', 'secret')"
THEIRS = "import httpx, attrs"


def measure(pairs: int) -> Ratio:
    """The ratio of the two processes, in an environment that holds the package and what it needs, no more."""
    python = Path(__file__).parent.parent / ".venv-bench" / "bin" / "python"

    def run(code: str) -> float:
        began = time.perf_counter()
        subprocess.run([python, "-I", "-c", code], check=True)  # -I: not the checkout in this folder
        return time.perf_counter() - began

    return paired(lambda: run(OURS), lambda: run(THEIRS), pairs)
