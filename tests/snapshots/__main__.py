"""Write the snapshots anew: python -m tests.snapshots"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from snapshots.requests import requests
from snapshots.surface import surface

HERE = Path(__file__).parent
for name, text in (("requests.txt", requests()), ("surface.txt", surface())):
    (HERE / name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(f"tests/snapshots/{name}: {text.count(chr(10))} lines\n")
