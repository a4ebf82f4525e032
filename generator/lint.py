"""The conventions of spec/README.md, checked: each breach is one line with file and line."""

from __future__ import annotations

from .source import Source


def lint(source: Source) -> Source:
    """The same source, if it keeps the conventions; otherwise SpecError with all mistakes."""
    source.report()
    return source
