"""The console: the simulated cloud in a browser, at `/` of a simulator that is served.

A wall of locks; each lock with its codes, people and records and a keypad to type on; switches for what goes wrong; a
live list of requests and callbacks. Pages are written here and refreshed by htmx (2.0.11, unmodified, its licence
beside it); nothing is fetched from anywhere else. No page shows a token, a client secret or a password of an account.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from ..wire import Reply, Request
from . import acts, lock_page, news, wall
from .guard import refused
from .html import page

if TYPE_CHECKING:
    from ..simulator import Simulator

HOME: Final = "/_console/"
_TYPES: Final = {"console.css": "text/css", "htmx.min.js": "text/javascript", "icon.svg": "image/svg+xml"}
_HEADERS: Final = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
}


def answer(simulator: Simulator, request: Request) -> Reply | None:
    """The console's answer; None for a path that is not its own."""
    if request.path != "/" and not request.path.startswith(HOME):
        return None
    words = refused(request)
    if words is not None:
        return _reply(403, words, "text/plain")
    try:
        return _routed(simulator, request)
    except (LookupError, ValueError):
        return _reply(404, "there is no such page", "text/plain")


def _routed(simulator: Simulator, request: Request) -> Reply:
    fields = dict(parse_qsl(request.query)) | dict(parse_qsl(request.body.decode("utf-8", "replace")))
    parts = request.path.removeprefix(HOME).split("/") if request.path != "/" else []
    if request.method == "POST":
        return _html(acts.act(simulator, parts, fields))
    match parts:
        case []:
            return _html(page("Locks", wall.body(simulator, fields)))
        case ["static", name]:
            return _static(name)
        case ["wall"]:
            return _html(wall.tiles(simulator, fields))
        case ["news"]:
            return _html(news.lists(simulator))
        case ["locks", number]:
            lock = simulator.state.locks[int(number)]
            return _html(page(lock.alias, lock_page.body(simulator, lock, fields)))
        case ["locks", number, "live"]:
            return _html(lock_page.live(simulator, simulator.state.locks[int(number)]))
        case ["locks", number, "records"]:
            return _html(lock_page.records(simulator.state.locks[int(number)]))
        case _:
            raise LookupError(request.path)


def _html(text: str) -> Reply:
    return _reply(200, text, "text/html")


def _reply(status: int, text: str, kind: str) -> Reply:
    return Reply(status, {"content-type": f"{kind}; charset=utf-8", **_HEADERS}, text.encode("utf-8", "replace"))


def _static(name: str) -> Reply:
    if name not in _TYPES:
        raise LookupError(name)
    return _reply(200, _file(name), _TYPES[name])


@cache
def _file(name: str) -> str:
    return (Path(__file__).parent / "static" / name).read_text(encoding="utf-8")
