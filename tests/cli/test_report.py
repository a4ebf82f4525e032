"""report: one page that needs nothing from outside and tells no secret."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from cli_support import Shell
from hypothesis import given
from hypothesis import strategies as st
from reports import NOW, told_of

from ttlock_sdk.cli.page import MOST, Facts, page
from ttlock_sdk.cli.svg import Bar, columns, rows

Ids = Callable[[str], int]


class Tags(HTMLParser):
    """What a page holds, and whether its tags fit into each other."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(text: str) -> Tags:
    tags = Tags()
    tags.feed(text)
    assert tags.open == []
    return tags


@pytest.fixture
def busy(shell: Shell, lock_id: Ids) -> Shell:
    """A gate that people came through, some not."""
    gate, now = lock_id("Gate"), shell.sim.clock.ms()
    shell.sim.add_passcode(gate, "90817263", "Guest <b>", kind=3, start=now - 1, end=now + 86_400_000)
    shell.sim.enter_passcode(gate, "90817263")
    shell.sim.enter_passcode(gate, "000111")
    shell.sim.turn_key(gate, locks=True)
    shell.sim.state.locks[gate].battery = 7
    return shell


def test_the_page_tells_batteries_use_failed_attempts_and_codes_that_end(busy: Shell, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    assert busy("report", "--output", str(path)).json == {"file": str(path), "locks": 3}
    found = read(path.read_text())
    assert [tag for tag, _ in found.seen].count("figure") == 5
    for told in ("Batteries", "7 %", "Unlocked by day", "Unlocked by door", "Failed attempts", "Guest <b>", "Gate"):
        assert told in found.text


def test_the_page_asks_nothing_of_any_other_machine_and_runs_nothing(busy: Shell, tmp_path: Path) -> None:
    busy("report", "--output", str(tmp_path / "report.html"))
    text = (tmp_path / "report.html").read_text()
    assert not re.search(r"https?:|url\(|@import|<script|<link|<img|<iframe| on[a-z]+=|src=|href=", text)
    assert "default-src 'none'" in text


def test_the_page_holds_no_digits_of_a_code_and_is_for_its_owner_alone(busy: Shell, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    busy("report", "--output", str(path))
    assert "90817263" not in path.read_text()
    assert "000111" not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


def test_a_page_that_is_there_is_replaced_only_by_force(busy: Shell, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("mine")
    assert busy("report", "--output", str(path)).code == 2
    assert path.read_text() == "mine"
    assert busy("report", "--output", str(path), "--force", "--lock", "Gate").json["locks"] == 1


def test_locks_that_are_refused_are_named_on_the_page(busy: Shell, lock_id: Ids, tmp_path: Path) -> None:
    busy.sim.fail_next(-2018, "listLockRecords", lock_id=lock_id("Cellar"))
    busy("report", "--output", str(tmp_path / "report.html"))
    assert f"Cellar ({lock_id('Cellar')}): records.list" in (tmp_path / "report.html").read_text()


def test_an_account_without_locks_has_a_page_too() -> None:
    assert "No lock tells its charge." in read(page(Facts(NOW, 30, 14))).text


@given(st.text(max_size=60), st.integers(0, 100))
def test_whatever_a_lock_is_called_stays_text(name: str, charge: int) -> None:
    plain = [tag for tag, _ in read(page(told_of("a", charge))).seen]
    assert [tag for tag, _ in read(page(told_of(name, charge))).seen] == plain


def test_what_one_looks_for_first_stands_on_top_in_numbers() -> None:
    summary = page(told_of("Gate", 7)).partition("<dl>")[2].partition("</dl>")[0]
    assert re.findall(r">([\d,]+)</dd>", summary) == ["2", "1", "4", "1", "1"]


def test_an_attempt_that_failed_is_not_told_as_if_it_had_not(busy: Shell, lock_id: Ids, tmp_path: Path) -> None:
    [record] = [record for record in busy.sim.state.locks[lock_id("Gate")].records if not record.success]
    record.kind = 4  # a passcode that the lock knows, and would not take just then
    busy("report", "--output", str(tmp_path / "report.html"))
    assert "Failed: unlocked with a passcode." in (tmp_path / "report.html").read_text()


def test_many_locks_make_a_picture_of_those_that_matter_and_say_how_many_more() -> None:
    facts = Facts(NOW, 30, 14, batteries={(f"Lock {number}", number): number % 100 for number in range(500)})
    text = page(facts)
    assert text.count('<span class="name"') == MOST
    assert f"and {500 - MOST} more" in text


@given(st.lists(st.builds(Bar, st.text(), st.floats(0, 1e9), st.text(), st.just("bar"))))
def test_pictures_are_well_formed_whatever_they_show(bars: list[Bar]) -> None:
    for picture in (rows("Title", bars), columns("Title", bars)):
        root = ElementTree.fromstring(picture)  # noqa: S314  # of our own making
        lengths = [float(rect.get("width", "nan").removesuffix("%")) for rect in root.iter("rect")]
        assert all(0 <= length <= 100 for length in lengths)
