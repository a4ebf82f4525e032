"""The table of operations and the page of errors hold all of the specification, and are kept in step like code."""

from __future__ import annotations

from generator_support import Miniature


def test_every_operation_has_a_line(miniature: Miniature) -> None:
    miniature.run("build")
    text = miniature.table.read_text(encoding="utf-8")
    assert "9 operations on 2 resources." in text
    assert '## `tt.doors`: Doors\n\nDoors, and "what" they say.\n' in text
    line = "| `list`, `iter`<br>`/v3/door/list` | List the doors | read |  | [1](https://example.com/list) |"
    assert line in text
    assert "| `read` (deprecated)<br>`/v3/meter/read` | Read a meter | query | mobile network |" in text
    assert "| `getToken`<br>" in text


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


def test_every_code_has_a_heading_with_cause_and_cure(miniature: Miniature) -> None:
    miniature.run("build")
    text = miniature.table.with_name("errors.md").read_text(encoding="utf-8")
    assert "5 codes." in text
    assert "### -3003: GatewayBusyError\n\nThe gateway is busy. Nothing was changed.\n\n**What helps:** Wait.\n" in text
    assert "**By itself:** A new token is fetched" in text
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == [
        "## Locks, gateways and what is on them",
        "## Applications, accounts and tokens",
        "## Rights and receivers",
    ]


def test_a_page_of_errors_that_was_edited_fails_the_check(miniature: Miniature) -> None:
    miniature.run("build")
    page = miniature.table.with_name("errors.md")
    page.write_text("edited")
    status, _, errors = miniature.run("check")
    assert (status, errors[1:]) == (1, [f"differs   {page}"])
