"""Files that a command is told to write."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from cli_support import Shell

WORDS = pytest.mark.parametrize(
    "words", [("export", "records", "--csv"), ("export", "locks", "--jsonl"), ("report", "--output")], ids=" ".join
)


@WORDS
@pytest.mark.parametrize(
    ("place", "code", "said"),
    [("none/out", 12, "there is no folder"), (".", 2, "is no file|is a directory")],
    ids=["none", "folder"],
)
def test_a_place_that_no_file_can_have_is_refused_before_any_call(
    shell: Shell, tmp_path: Path, words: tuple[str, ...], place: str, code: int, said: str
) -> None:
    found = shell(*words, str(tmp_path / place))
    assert found.code == code
    assert re.search(said, found.err)
    assert not shell.sim.log.counts


@WORDS
def test_a_folder_that_cannot_be_written_in_is_refused_before_any_call(
    shell: Shell, tmp_path: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    if os.access(closed, os.W_OK):  # whoever may write anywhere
        monkeypatch.setattr(os, "access", lambda path, mode: path != closed)
    found = shell(*words, str(closed / "out"))
    assert (found.code, "nothing can be made in the folder" in found.err) == (12, True)
    assert not shell.sim.log.counts
