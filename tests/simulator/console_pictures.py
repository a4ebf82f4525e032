"""python -m tests.simulator.console_pictures: the pictures of the console in docs/images."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser import chromium

from ttlock_sdk import TTLock, TTLockError
from ttlock_sdk.simulator import Simulator

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
FOLDER = Path(__file__).parents[2] / "docs" / "images"


def main() -> None:
    """Let something happen, and take the pictures."""
    FOLDER.mkdir(exist_ok=True)
    sim = Simulator("demo", console=True)
    sim.add_passcode(532_001, "4711", "Front desk")
    with sim.serve() as url, TTLock(*ACCOUNT, base_url=url, retries=0) as tt, chromium() as browser:
        tt.locks.all()
        tt.gateways.list()
        tt.locks.unlock(532_002)
        with suppress(TTLockError):
            tt.locks.unlock(532_041)
        page = browser.new_page(viewport={"width": 1360, "height": 860})
        page.goto(url)
        page.wait_for_selector(".tile.is-open")
        page.screenshot(path=FOLDER / "console-wall.png")
        page = browser.new_page(viewport={"width": 1360, "height": 860}, color_scheme="dark")
        page.goto(f"{url}/_console/locks/532001")
        page.fill("#code", "4711")
        page.keyboard.press("Enter")
        page.wait_for_selector("#said .good")
        page.wait_for_selector("#records li:has-text('Front desk')")
        page.wait_for_selector(".badge.open")
        page.screenshot(path=FOLDER / "console-lock.png")


if __name__ == "__main__":
    main()
