"""Fail unless enough branches of the hand-written code were taken: python tests/branch_coverage.py 95"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path


def main(least: float) -> int:
    """Print the share of branches taken; 0 if it is at least `least` percent."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)]
        subprocess.run(command, check=True)
        totals = json.loads(report.read_text(encoding="utf-8"))["totals"]
    taken, all_branches = totals["covered_branches"], totals["num_branches"]
    share = 100 * taken / all_branches
    sys.stdout.write(f"{taken} of {all_branches} branches taken: {share:.1f} % (at least {least:g} % needed)\n")
    return 0 if share >= least else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
