"""What goes over the wire, and what is public, is as it was when somebody last looked; `make snapshots` renews it."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapshots.requests import requests
from snapshots.surface import surface

HERE = Path(__file__).parent


@pytest.mark.parametrize(("name", "make"), [("requests.txt", requests), ("surface.txt", surface)])
def test_a_snapshot_is_as_it_was(name: str, make: object) -> None:
    assert callable(make)
    kept = (HERE / name).read_text(encoding="utf-8")
    assert make() == kept, f"{name} has changed: if it was meant to, run `make snapshots` and commit it"
