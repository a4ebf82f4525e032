"""The files of an export: stopped anywhere, they go on with the part that was not whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ttlock_sdk.cli.sinks import SINKS
from ttlock_sdk.errors import NotFoundError

COLUMNS = ("id", "text")
FRESH = {"identity": {"what": "things"}, "began": 1}
ROW = 9_000  # bytes: more than a buffer holds, so that half a part is in the file when it stops


def ids_in(path: Path, kind: str) -> list[int]:
    if kind == "sqlite":
        with closing(sqlite3.connect(path)) as db:
            return [number for (number,) in db.execute("SELECT id FROM things ORDER BY rowid")]
    lines = path.read_text().splitlines()
    if kind == "csv":
        return [int(line.split(",")[0]) for line in lines[1:]]
    return [json.loads(line)["id"] for line in lines]


def run(path: Path, kind: str, parts: list[int], stop: int | None, error: type[BaseException]) -> None:
    """Write what is missing of the parts; stop at that row of all."""
    written = 0

    def rows(part: int, count: int) -> Iterator[Mapping[str, Any]]:
        nonlocal written
        for number in range(count):
            if written == stop:
                raise error
            written += 1
            yield {"id": part * 100 + number, "text": "x" * ROW}

    sink = SINKS[kind](path, "things", COLUMNS)
    try:
        sink.begin(FRESH)
        for part, count in enumerate(parts):
            if part >= sink.state.get("position", 0):
                sink.part(rows(part, count), position=part + 1)
        sink.finish()
    finally:
        sink.close()


@pytest.mark.parametrize("kind", SINKS)
@settings(max_examples=30)  # each syncs files to the disk
@given(parts=st.lists(st.integers(0, 4), max_size=4), stops=st.lists(st.integers(0, 12), max_size=3))
def test_stopped_anywhere_any_number_of_times_it_ends_with_each_row_once(
    kind: str, parts: list[int], stops: list[int]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out"
        for stop in [*stops, None]:
            with suppress(KeyboardInterrupt):
                run(path, kind, parts, stop, KeyboardInterrupt)
                break
        assert ids_in(path, kind) == [
            part * 100 + number for part, count in enumerate(parts) for number in range(count)
        ]
        assert sorted(left.name for left in Path(folder).iterdir()) == ["out"]


@pytest.mark.parametrize("kind", SINKS)
def test_half_a_part_that_failed_is_taken_back_before_the_next_one(kind: str, tmp_path: Path) -> None:
    def half() -> Iterator[Mapping[str, Any]]:
        yield {"id": 1, "text": "x" * ROW}
        raise NotFoundError("gone")

    sink = SINKS[kind](tmp_path / "out", "things", COLUMNS)
    sink.begin(FRESH)
    with pytest.raises(NotFoundError):
        sink.part(half(), position=1)
    sink.part([{"id": 2, "text": "y"}], position=2)
    sink.finish()
    sink.close()
    assert ids_in(tmp_path / "out", kind) == [2]
