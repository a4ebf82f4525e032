"""The built site is whole: each link leads somewhere, nothing comes from another host, all of the surface is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from browser import chromium, need_a_browser
from pages import PAGES, README, ROOT

from ttlock_sdk import openapi
from ttlock_sdk.resources import AsyncResources, Resources

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = ROOT / "build" / "site"
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 800}
DESKTOP = {"width": 1440, "height": 900}
MAIN = ("index", "gateways", "errors", "operations", "reference/locks", "design")
_ID = re.compile(r'\sid="?([^\s">]+)')
_LINK = re.compile(r'\s(?:href|src)="?([^\s">]+)')


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without telling."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Path:
    if not (SITE / "index.html").is_file():
        assert not os.environ.get("CI"), "`make docs` builds the site before the tests run"
        pytest.skip("the site is not built; `make docs` does")
    return SITE


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    need_a_browser()
    with chromium() as found:
        yield found


class Visit:
    """A page in the browser, whose way to other hosts is cut, and what went wrong on it."""

    def __init__(self, browser: Browser, size: dict[str, int], own: str) -> None:
        self.page: Page = browser.new_page(viewport=size)  # type: ignore[arg-type]  # a dict of that shape
        self.page.set_default_timeout(15_000)
        self.strange: list[str] = []
        self.page.on("pageerror", lambda error: self.strange.append(f"error: {error}"))
        self.page.on("request", lambda request: self._look(request.url, own))
        self.page.route(lambda url: urlsplit(url).scheme in {"http", "https"} and not url.startswith(own), _abort)

    def _look(self, url: str, own: str) -> None:
        if not url.startswith((own, "data:", "blob:")):
            self.strange.append(f"asked for: {url}")


def _abort(route: object) -> None:
    route.abort()  # type: ignore[attr-defined]  # a Route, which only type checkers may import here


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_main_pages_fit_and_ask_nobody_else(browser: Browser, address: str, size: dict[str, int]) -> None:
    visit = Visit(browser, size, address)
    for name in MAIN:
        visit.page.goto(f"{address}/{name}.html")
        assert visit.page.locator("h1").first.is_visible(), name
        assert visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
    assert visit.strange == []
    visit.page.close()


def test_code_and_tables_fit_a_desktop_without_being_moved(browser: Browser, address: str) -> None:
    visit = Visit(browser, DESKTOP, address)
    for name in ("accounts", "codes", "five_minutes", "operations"):
        visit.page.goto(f"{address}/{name}.html")
        cut = "nodes => nodes.filter(node => node.scrollWidth > node.clientWidth).map(node => node.textContent)"
        assert visit.page.locator("pre > code, .md-typeset__scrollwrap").evaluate_all(cut) == [], name
    visit.page.close()


@pytest.mark.parametrize("where", ["disk", "server"])
def test_the_search_finds_a_method(browser: Browser, site: Path, address: str, where: str) -> None:
    base = site.as_uri() if where == "disk" else address
    visit = Visit(browser, WIDE, base)
    visit.page.goto(f"{base}/quick_start.html")
    visit.page.locator(".md-search__button").first.click()
    visit.page.get_by_role("combobox").press_sequentially("unlock")
    visit.page.locator("a").filter(has_text="unlock(lock_id: int)").first.wait_for()
    assert visit.strange == []
    visit.page.close()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_the_http_reference_shows_the_operations(browser: Browser, site: Path, size: dict[str, int]) -> None:
    visit = Visit(browser, size, site.as_uri())
    visit.page.goto(f"{site.as_uri()}/http.html#/locks/unlock")
    visit.page.get_by_role("heading", name="Unlock a lock from afar").first.wait_for()
    assert visit.page.get_by_text("/v3/lock/unlock").first.is_visible()
    assert visit.page.get_by_text("lockId").first.is_visible()
    assert visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert visit.strange == []
    visit.page.close()


def test_the_http_reference_holds_every_path_and_no_script_from_elsewhere(site: Path) -> None:
    text = (site / "http.html").read_text(encoding="utf-8")
    assert [path for path in openapi()["paths"] if path not in text] == []
    assert re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="https?:', text) == []


def test_every_link_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    texts = {page: page.read_text(encoding="utf-8") for page in sorted(site.rglob("*.html")) if page.name != "404.html"}
    places = {page: set(_ID.findall(text)) for page, text in texts.items()}
    lost = set()
    for page, text in texts.items():
        if page.name == "http.html":
            continue  # a program draws it
        for link in set(_LINK.findall(text)):
            parts = urlsplit(link.replace("&amp;", "&"))
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            place = unquote(parts.fragment)
            if not target.exists() or (place and target in places and place not in {*places[target], "__top"}):
                lost.add(f"{page.relative_to(site)}: {link}")
    assert sorted(lost) == []


def test_every_page_is_on_the_site(site: Path) -> None:
    for page in PAGES:
        assert page == README or (site / f"{page.stem}.html").is_file(), page.name


@pytest.mark.parametrize("world", [Resources, AsyncResources])
def test_every_method_of_every_resource_has_its_place_in_the_reference(site: Path, world: type) -> None:
    names = [name for cls in world.__mro__ for name in vars(cls) if not name.startswith("_")]
    assert len(set(names)) == 27
    for name in sorted(set(names)):
        text = (site / "reference" / f"{name}.html").read_text(encoding="utf-8")
        places = {place.rpartition("resources.")[2] for place in _ID.findall(text)}
        kind = _class_of(name, world)
        missing = [
            method for method in dir(kind) if method[0] != "_" and f"{name}.{kind.__name__}.{method}" not in places
        ]
        assert missing == [], name


def _class_of(name: str, world: type) -> type:
    """The class that a resource is of."""
    prefix = "Async" if world is AsyncResources else ""
    package = "ttlock_sdk.resources" if name == "passcodes" else "ttlock_sdk.generated.resources"
    found = getattr(import_module(f"{package}.{name}"), prefix + "".join(part.capitalize() for part in name.split("_")))
    assert isinstance(found, type)
    return found
