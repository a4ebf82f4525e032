"""Mistakes in the specification: one line each, with file and line."""

from __future__ import annotations

from typing import NamedTuple


class Mistake(NamedTuple):
    """Something in the specification that has to be mended."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


class SpecError(Exception):
    """The specification has mistakes; shown in the order in which they stand, none twice."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        self.mistakes = sorted(set(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


class BuildError(Exception):
    """The build cannot go on, for a reason outside the specification."""
