"""How long `make gen` takes."""

from __future__ import annotations

import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent


def measure(runs: int) -> float:
    """Seconds of a run, the median of several."""

    def run() -> float:
        began = time.perf_counter()
        subprocess.run(
            [ROOT / ".venv-gen" / "bin" / "python", "-m", "generator", "check"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return time.perf_counter() - began

    return statistics.median(run() for _ in range(runs))
