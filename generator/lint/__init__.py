"""The conventions of spec/README.md, checked: each breach is one line with file and line."""

from __future__ import annotations

from pathlib import Path

from ..source import Source
from .errors import check_errors
from .operations import check_operations
from .root import check_root
from .schemas import check_schemas
from .texts import check_texts


def lint(folder: Path) -> Source:
    """The specification in a folder, if it keeps the conventions.

    Raises:
        SpecError: it does not; with all mistakes that could be seen at once.
    """
    source = Source(folder)
    for check in (check_texts, check_root, check_errors, check_schemas, check_operations):
        check(source)
    source.report()
    return source
