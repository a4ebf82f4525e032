"""What the tour prints with: headings, steps with their times, tables."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

console = Console(highlight=False)


def heading(text: str) -> None:
    """A line that begins a part of the tour."""
    console.rule(f"[bold]{text}", align="left", style="cyan")


class Result:
    """What a step found; set `text` before the step ends."""

    text = ""


@contextmanager
def step(name: str) -> Iterator[Result]:
    """One step: its name, what came of it, a tick, and how long it took."""
    began = time.perf_counter()
    result = Result()
    yield result
    line = Text.assemble(("  ✓ ", "green"), f"{name:<32} ", (result.text, "dim"))
    took = f"{(time.perf_counter() - began) * 1000:.0f} ms"
    line.truncate(max(console.width - 10, 40), overflow="ellipsis", pad=True)
    console.print(line, Text(f"{took:>8}", "cyan"), sep="", no_wrap=True, crop=False)


def note(text: str) -> None:
    """A line that explains."""
    console.print(Padding(Text(text, "yellow"), (0, 4, 0, 4)))


def table(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """A table, indented."""
    shown = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        shown.add_column(column, overflow="ellipsis", no_wrap=True)
    for row in rows:
        shown.add_row(*(Text(str(cell)) for cell in row))
    console.print(Padding(shown, (0, 0, 0, 4)))
