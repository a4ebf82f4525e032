"""The reference table names every operation with its method, and is kept in step like the code."""

from __future__ import annotations

from generator_support import Miniature


def test_every_operation_has_a_line(miniature: Miniature) -> None:
    miniature.run("build")
    text = miniature.table.read_text(encoding="utf-8")
    assert "9 operations on 2 resources." in text
    assert '## `tt.doors`: Doors\n\nDoors, and "what" they say.\n' in text
    line = "| `list`, `iter` | List the doors | `/v3/door/list` | read |  | [1](https://example.com/list) |"
    assert line in text
    assert "| `read` (deprecated) | Read a meter | `/v3/meter/read` | query | mobile network |" in text
    assert "| `getToken` |" in text


def test_a_table_that_was_edited_or_lost_fails_the_check_and_is_mended_by_a_build(miniature: Miniature) -> None:
    miniature.run("build")
    before = miniature.table.read_text(encoding="utf-8")
    for spoil in (lambda: miniature.table.write_text("edited"), miniature.table.unlink):
        spoil()
        status, _, errors = miniature.run("check")
        assert (status, errors[1:]) == (1, [f"differs   {miniature.table}"])
        miniature.run("build")
        assert miniature.table.read_text(encoding="utf-8") == before
    assert miniature.run("check")[0] == 0
