"""Tables, JSON, ids: what is printed where."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk._runtime.enums import OpenIntEnum
from ttlock_sdk.cli.output import Output, clean, json_of, plain, shown, write

ROWS: list[dict[str, Any]] = [{"id": 1, "name": "Gate", "more": [1, 2]}, {"id": 2, "name": None, "more": []}]
TITLES = {"id": "ID", "name": "Name"}


class Kind(OpenIntEnum):
    """A set of one."""

    BY_HAND = 1


def printed(capsys: pytest.CaptureFixture[str], rows: list[dict[str, Any]], **way: bool) -> str:
    Output(**way).rows(rows, TITLES)
    return capsys.readouterr().out


def test_an_array_is_json_with_an_item_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    found = printed(capsys, ROWS)
    assert json.loads(found) == ROWS
    assert len(found.splitlines()) == 4
    assert printed(capsys, []) == "[]\n"


def test_quiet_prints_ids_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, ROWS, quiet=True) == "1\n2\n"


def test_an_empty_table_says_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, [], table=True) == "none\n"


@pytest.mark.parametrize("no_color", ["1", ""])
def test_a_terminal_gets_a_table_and_no_color_is_heard(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], no_color: str
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", no_color)
    assert "ID  Name" in clean_of_escapes(printed(capsys, ROWS))
    Output().rows(ROWS, TITLES)
    assert "\x1b[3" not in capsys.readouterr().out  # no colour; bold may stay


def test_a_table_too_wide_for_the_terminal_has_one_field_under_the_other_and_cuts_no_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "24")
    wide = [
        {"id": 1, "name": "\u5927\u95e8" * 4, "at": datetime(2026, 12, 24, 11)},
        {"id": 2, "name": "Gate", "at": None},
    ]
    Output().rows(wide, {**TITLES, "at": "When"})
    assert capsys.readouterr().out == (
        f"ID    1\nName  {wide[0]['name']}\nWhen  2026-12-24 11:00\n\nID    2\nName  Gate\nWhen  \n"
    )
    monkeypatch.setenv("COLUMNS", "40")
    Output().rows(wide, {**TITLES, "at": "When"})
    assert len(capsys.readouterr().out.splitlines()) == 3


def clean_of_escapes(text: str) -> str:
    import re

    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@given(st.text())
def test_cleaned_text_cannot_do_anything_to_a_terminal(text: str) -> None:
    assert clean(text).isprintable()


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner)))
def test_plain_values_come_back_from_json_as_they_were(value: Any) -> None:
    assert json.loads(json_of(value)) == value


def test_times_have_their_offset_and_enums_their_name() -> None:
    moment = datetime(2026, 12, 24, 11, tzinfo=UTC)
    found = {"at": moment, "kind": Kind.BY_HAND, "set": {1}, "other": object}
    assert plain(found) == {"at": "2026-12-24T11:00:00+00:00", "kind": "by_hand", "set": [1], "other": str(object)}
    assert [shown(value) for value in (moment, Kind.BY_HAND, True, False, None, [1, "a"])] == [
        *("2026-12-24 11:00", "by hand", "yes", "no", "", "1, a"),
    ]


def test_what_a_file_has_no_letters_for_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii", write_through=True))
    write("Haust\u00fcr\n")
    assert written.getvalue() == b"Haust\\xfcr\n"


def test_progress_is_shown_to_a_person_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(Output().progress([1, 2], "locks")) == [1, 2]
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(Output().progress([1, 2], "locks", 2)) == [1, 2]
    assert list(Output(quiet=True).progress([1, 2], "locks", 2)) == [1, 2]


def test_quiet_says_nothing_but_ids(capsys: pytest.CaptureFixture[str]) -> None:
    out = Output(quiet=True)
    out.one({"id": 7, "name": "Gate"})
    out.done("unlocked Gate", {"id": 7})
    out.note("beside it")
    out.line({"id": 8, "what": "opened"}, "opened")
    out.line({"event": "door_sensor"}, "closed")
    assert capsys.readouterr() == ("7\n8\n", "")
