"""Write the snapshots anew: python -m tests.snapshots"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from failures.matrix import FAULTS, KINDS, WAYS, outcomes
from failures.table import page

from snapshots.paths import paths
from snapshots.requests import requests
from snapshots.surface import surface


def failures() -> str:
    """The page of all faults, from runs that take half a minute."""
    stays = {row.name: {kind.name: outcomes(row, kind, once=False)[0] for kind in KINDS} for row in (*WAYS, *FAULTS)}
    passes = {row.name: {kind.name: outcomes(row, kind, once=True)[0] for kind in KINDS} for row in FAULTS}
    return page(stays, passes)


ROOT = Path(__file__).parents[2]
for name, make in (
    ("tests/snapshots/requests.txt", requests),
    ("tests/snapshots/surface.txt", surface),
    ("docs/simulator_paths.md", paths),
    ("docs/failures.md", failures),
):
    text = make()
    (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"{name}: {text.count(chr(10))} lines\n")
