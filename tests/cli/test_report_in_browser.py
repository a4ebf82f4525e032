"""report, as somebody sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser import chromium, need_a_browser
from reports import told_of

from ttlock_sdk.cli.page import page


@pytest.mark.parametrize("width", [320, 1200])
def test_on_a_phone_and_on_a_screen_nothing_is_cut_off(tmp_path: Path, width: int) -> None:
    need_a_browser()
    (tmp_path / "report.html").write_text(page(told_of("A name that nobody would call short " * 3, 7)))
    with chromium() as browser:
        opened = browser.new_page(viewport={"width": width, "height": 800})
        opened.goto((tmp_path / "report.html").as_uri())
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
        letters = opened.evaluate(
            "[...document.querySelectorAll('svg text')].map(t => t.getBoundingClientRect().height)"
        )
        assert min(letters) >= 10
