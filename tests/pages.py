"""The pages for readers, and the blocks of code in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
# tests of their own run what stands on these: tests/webhooks/test_guide.py, tests/cli
ELSEWHERE = {"webhooks.md", "cli.md"}
_BLOCK = re.compile(r"(?m)^```(\w*)\n(.*?)^```$(?:\n\n^```text\n(.*?)^```$)?", re.DOTALL)


class Block(NamedTuple):
    """A block of code, and what the page says it prints, if it does."""

    page: str
    number: int
    language: str
    code: str
    output: str | None

    @property
    def name(self) -> str:
        """What a test is called by."""
        return f"{self.page}-{self.number}"


def blocks(page: Path) -> list[Block]:
    """All blocks of a page, but for the outputs that follow one."""
    found = _BLOCK.findall(page.read_text(encoding="utf-8"))
    return [
        Block(page.name, number, language, code, output or None)
        for number, (language, code, output) in enumerate(found, start=1)
    ]
