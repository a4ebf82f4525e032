"""What a command prints: tables in a terminal, JSON in a pipe, ids alone where it is to be quiet."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

Row = Mapping[str, Any]
Item = TypeVar("Item")
_WIDE: Final = 200


class Output:
    """Where results, notes and progress go. Results go to standard output, all else to standard error.

    Args:
        json: JSON, whatever standard output is.
        table: tables, likewise; without both, a terminal gets tables and everything else JSON.
        quiet: ids alone, and no notes.
    """

    def __init__(self, *, json: bool = False, table: bool = False, quiet: bool = False) -> None:
        self.quiet = quiet
        self.is_json = not quiet and (json or not (table or sys.stdout.isatty()))

    def rows(self, rows: Iterable[Row], titles: Mapping[str, str]) -> None:
        """Print a list. The first title is that of the id; keys without a title are in JSON alone."""
        if self.quiet:
            key = next(iter(titles))
            for row in rows:
                write(f"{row[key]}\n")
        elif self.is_json:
            _write_array(rows)
        else:
            _write_table(list(rows), titles)

    def one(self, row: Row) -> None:
        """Print one thing, a line for each of its fields."""
        if self.quiet:
            write(f"{next(iter(row.values()))}\n")
        elif self.is_json:
            write(json_of(row) + "\n")
        else:
            write(_fields({key: key.replace("_", " ") for key in row}, row))

    def styled(self, text: str, start: str, style: str) -> None:
        """Print lines for a person at once, the word they start with in a style where colours are wanted."""
        _printed(_console(), _styled(text, start, style), soft_wrap=True)
        sys.stdout.flush()

    def line(self, row: Row, sentence: str) -> None:
        """Print one of a stream of things at once: a line of JSON, or a sentence; its id, if any, where it is quiet."""
        if not self.quiet:
            write((json_of(row) if self.is_json else clean(sentence)) + "\n")
        elif "id" in row:
            write(f"{row['id']}\n")
        sys.stdout.flush()

    def done(self, sentence: str, row: Row) -> None:
        """Tell that something was done."""
        if self.quiet:
            return
        write((json_of(row) if self.is_json else clean(sentence)) + "\n")

    def note(self, sentence: str) -> None:
        """Tell something beside the result, on standard error."""
        if not self.quiet:
            with suppress(OSError):
                sys.stderr.write(f"{clean(sentence)}\n")
                sys.stderr.flush()

    def progress(self, items: Iterable[Item], what: str, total: int | None = None) -> Generator[Item, None, None]:
        """The items, with a bar in a terminal while they are worked through."""
        if self.quiet or not sys.stderr.isatty():
            yield from items
            return
        from rich.console import Console
        from rich.progress import track

        yield from track(items, what, total=total, console=Console(stderr=True), transient=True)


def plain(value: Any) -> Any:
    """A value as JSON has it: times as ISO 8601 with their offset, names of enums in small letters."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    return [plain(item) for item in value] if isinstance(value, Iterable) else str(value)


def json_of(value: Any) -> str:
    """A value as one line of JSON."""
    return json.dumps(plain(value), ensure_ascii=False)


def shown(value: Any) -> str:
    """A value as a person reads it in a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, Enum):
        return value.name.lower().replace("_", " ")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(map(shown, value))
    return clean(str(value))


def clean(text: str) -> str:
    """Text that cannot move the cursor or ring the bell, whatever a lock is called."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def write(text: str) -> None:
    """Write to standard output; what it has no letters for is escaped."""
    try:
        sys.stdout.write(text)
    except UnicodeEncodeError:
        encoding = getattr(sys.stdout, "encoding", None) or "ascii"
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _write_array(rows: Iterable[Row]) -> None:
    """An array with an item a line, each written as it comes."""
    between = "[\n"
    for row in rows:
        write(between + json_of(row))
        between = ",\n"
    write("[]\n" if between == "[\n" else "\n]\n")


def _fields(titles: Mapping[str, str], row: Row) -> str:
    width = max(map(len, titles.values()), default=0)
    return "".join(f"{title:{width}}  {shown(row.get(key))}\n" for key, title in titles.items())


def _write_table(rows: list[Row], titles: Mapping[str, str]) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in titles.values():
        table.add_column(title, overflow="fold")
    for row in rows:
        table.add_row(*(Text(shown(row.get(key)), no_wrap=isinstance(row.get(key), datetime)) for key in titles))
    console = _console()
    if not rows:
        write("none\n")
    elif table.__rich_measure__(console, console.options).minimum <= console.width:
        _printed(console, table)
    else:  # words would be cut: one field under the other
        write("\n".join(_fields(titles, row) for row in rows))


def _console() -> Console:
    from rich.console import Console

    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDE, highlight=False)


def _styled(text: str, start: str, style: str) -> Text:
    from rich.text import Text

    found = Text(text.removesuffix("\n"))
    found.stylize(style, 0, len(start))
    return found


def _printed(console: Console, what: Table | Text, *, soft_wrap: bool = False) -> None:
    """Through `write`: rich would swallow a broken pipe."""
    with console.capture() as captured:
        console.print(what, soft_wrap=soft_wrap)
    write("\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n")
