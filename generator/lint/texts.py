"""How the files are written: LF line ends, lines of at most 120 characters, no tabs."""

from __future__ import annotations

from ..mistakes import Mistake
from ..source import Source

_LONGEST = 120


def check_texts(source: Source) -> None:
    """All files of the specification."""
    for path in source.files:
        raw = path.read_bytes()
        for number, line in enumerate(raw.decode("utf-8").split("\n"), start=1):
            for problem in _problems(line):
                source.mistakes.append(Mistake(source.shown(path), number, problem))
        if not raw.endswith(b"\n"):
            source.mistakes.append(Mistake(source.shown(path), raw.count(b"\n") + 1, "the last line has no end"))


def _problems(line: str) -> list[str]:
    problems = []
    if "\r" in line:
        problems.append("line ends must be LF")
    if "\t" in line:
        problems.append("a tab: indent with spaces")
    if len(line.rstrip("\r")) > _LONGEST:
        problems.append(f"a line of {len(line)} characters, {_LONGEST} are allowed")
    return problems
