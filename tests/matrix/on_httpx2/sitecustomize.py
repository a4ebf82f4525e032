"""Every process of the cell `httpx2` finds it where it asks for httpx, as a program would that calls `alias_httpx`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType


class Successor:
    """Waits until somebody asks: tests look at how much is loaded, and pytest wants to be before the others."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Make way for the finders of httpx2 once httpx or what it stands on is wanted."""
        if name not in {"httpx", "httpcore"}:
            return None
        sys.meta_path.remove(self)
        import httpx2

        httpx2.alias_httpx()
        found = (finder.find_spec(name, path, target) for finder in sys.meta_path)
        return next((spec for spec in found if spec is not None), None)


sys.meta_path.insert(0, Successor())
