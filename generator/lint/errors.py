"""errors.yaml: a row for each code, whose exception class exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from ..loader import Map
from ..source import Source
from .shapes import check_addresses, check_choice, check_keys, check_text

CLASSES_FILE = Path(__file__).parents[2] / "ttlock_sdk" / "errors.py"
_KEYS = ("class", "meaning", "advice", "nothing_done", "retry", "source")


def check_errors(source: Source) -> None:
    """All rows."""
    classes = api_errors(CLASSES_FILE)
    for code, info in source.errors.items():
        what = f"error {code}"
        if not re.fullmatch(r"-?[1-9][0-9]*", code):
            source.note(source.errors, code, f"{what}: a code is a whole number, and 0 is success")
        if not isinstance(info, Map):
            source.note(source.errors, code, f"{what}: must be a mapping")
            continue
        check_keys(source, info, what, _KEYS, _KEYS)
        for key in ("meaning", "advice"):
            check_text(source, info, key, what)
        check_choice(source, info, "nothing_done", what, (True, False))
        check_choice(source, info, "retry", what, ("never", "reads", "always"))
        check_addresses(source, info, "source", what)
        if info.get("class", next(iter(classes))) not in classes:
            source.note(
                info, "class", f"{what}: unknown class {info['class']!r}: write it in ttlock_sdk/errors.py first"
            )
        if info.get("retry") == "always" and info.get("nothing_done") is not True:
            source.note(info, "retry", f"{what}: retry can only be always where nothing_done is true")


def api_errors(path: Path) -> set[str]:
    """The exception classes below APIError, read without running the module."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    found, size = {"APIError"}, 0
    while len(found) > size:
        size = len(found)
        found |= {name for name, above in bases.items() if above & found}
    return found
