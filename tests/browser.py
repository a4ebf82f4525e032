"""Debian's chromium, steered by Playwright."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")


def need_a_browser() -> None:
    """Skip a test where there is no browser; in CI that fails."""
    if PROGRAM is None and not os.environ.get("CI"):
        pytest.skip("there is no chromium; .ci/run installs it")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window, for as long as the block lasts."""
    from playwright.sync_api import sync_playwright

    assert PROGRAM is not None, "there is no chromium"
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=arguments)
        try:
            yield browser
        finally:
            browser.close()
