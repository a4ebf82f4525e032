"""The console in a real browser: codes are typed, doors open, callbacks arrive, switches do what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from browser import chromium, need_a_browser

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator

from .test_callbacks import Receiver, receiver

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["receiver"]
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK = 532_001


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    need_a_browser()
    with chromium() as found:
        yield found


@pytest.fixture
def sim() -> Simulator:
    sim = Simulator("demo", console=True)
    sim.add_passcode(LOCK, "4711", "Front desk")
    return sim


@pytest.fixture
def url(sim: Simulator) -> Iterator[str]:
    with sim.serve() as address:
        yield address


@pytest.fixture
def tt(url: str) -> Iterator[TTLock]:
    with TTLock(*ACCOUNT, base_url=url, retries=0) as tt:
        tt.authenticate(*ACCOUNT[2:])
        yield tt


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """A page that may neither complain nor ask anybody else for anything."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith(url) else None)
    yield page
    page.close()
    assert wrong == []


def test_a_code_typed_on_the_keypad_opens_the_door_and_the_callback_arrives(
    page: Page, url: str, sim: Simulator, tt: TTLock, receiver: Receiver
) -> None:
    sim.send_callbacks_to(receiver.url)
    page.goto(url)
    page.get_by_role("link", name="Front door Locked").click()
    for digit in "4711":
        page.get_by_role("button", name=digit, exact=True).click()
    page.wait_for_function("document.querySelector('#code').value === '4711'")
    page.get_by_role("button", name="Enter").click()
    page.get_by_text("The lock opens.").wait_for()
    page.locator("#live .badge.open").wait_for()
    page.locator("#records li", has_text="Front desk").first.wait_for()
    page.locator("#callbacks li", has_text="lock record").locator(".end.good").first.wait_for()
    assert sim.state.locks[LOCK].is_open
    assert len(receiver.bodies) == 1


def test_all_of_it_works_by_keyboard_alone(page: Page, url: str, sim: Simulator, tt: TTLock) -> None:
    page.goto(url)
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.id") != f"lock-{LOCK}":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#code").focus()
    page.keyboard.type("0000")
    page.keyboard.press("Enter")
    page.get_by_text("The lock stays shut.").wait_for()
    page.locator("#online-78001").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Lobby off line").wait_for()
    assert page.evaluate("document.activeElement.id") == "online-78001"
    assert not sim.state.gateways[78_001].is_online


def test_switches_make_what_goes_wrong_for_the_sdk(page: Page, url: str, sim: Simulator, tt: TTLock) -> None:
    lock = 532_004
    page.goto(f"{url}/_console/locks/{lock}")
    tt.locks.unlock(lock)
    page.locator(".badge.open").wait_for()
    for name, after, wrong in (
        ("Take off line", "Bring on line", errors.GatewayOfflineError),
        ("Busy for 30 s", "Free again", errors.GatewayBusyError),
        ("Freeze", "Unfreeze", errors.LockFrozenError),
    ):
        page.get_by_role("button", name=name, exact=True).click()
        page.get_by_role("button", name=after, exact=True).wait_for()
        with pytest.raises(wrong):
            tt.with_options(deadline=0.2).locks.unlock(lock)
        page.get_by_role("button", name=after, exact=True).click()
        page.get_by_role("button", name=name, exact=True).wait_for()
    tt.locks.unlock(lock)
    page.get_by_role("button", name="Battery dead").click()
    page.get_by_text("No power").wait_for()
    with pytest.raises(errors.LockOfflineError):
        tt.locks.unlock(lock)
    page.get_by_role("button", name="Battery full").click()
    page.locator("#live .digits", has_text="100 %").wait_for()
    page.locator("#requests li", has_text="-3036").first.wait_for()


def test_people_hold_cards_touch_press_and_show(page: Page, url: str, sim: Simulator) -> None:
    page.goto(f"{url}/_console/locks/{LOCK}")
    for name, kind in (
        ("Hold card: Cleaner", 7),
        ("Touch with: Owner's thumb", 8),
        ("Press remote: Car key", 55),
        ("Show QR code: Guest", 57),
    ):
        page.get_by_role("button", name=name).click()
        page.get_by_text("The lock opens.").wait_for()
        assert sim.state.locks[LOCK].records[-1].kind == kind
        page.locator("#code").fill("9")
        page.get_by_role("button", name="Enter").click()
        page.get_by_text("The lock stays shut.").wait_for()
    page.get_by_role("button", name="Turn key to open").click()
    page.get_by_role("button", name="Open door").click()
    page.get_by_role("button", name="Close door").wait_for()


def test_the_wall_finds_a_lock_by_name_and_keeps_what_is_typed(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_label("Find a lock").fill("cave")
    page.get_by_text("3 locks").wait_for()
    with page.expect_response(lambda response: "/_console/wall" in response.url):
        pass  # it refreshes by itself
    assert page.get_by_label("Find a lock").input_value() == "cave"
    assert page.locator(".tile").count() == 3
    page.get_by_label("Find a lock").fill("nothing like it")
    page.get_by_text("No lock has that name.").wait_for()


@pytest.mark.parametrize("width", [360, 1360])
def test_nothing_is_wider_than_the_screen(page: Page, url: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in ("/", f"/_console/locks/{LOCK}"):
        page.goto(url + path)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
