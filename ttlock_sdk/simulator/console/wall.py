"""The wall: all locks, so many a page, found by name."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from ..simulator import Simulator
from ..state import Lock
from . import news
from .html import Html, tag, text
from .parts import badge, bar, battery, reach

A_PAGE = 60


def body(simulator: Simulator, fields: Mapping[str, str]) -> Html:
    """The first page that one sees."""
    search = tag(
        "form",
        tag("label", "Find a lock", for_="q"),
        tag(
            "input",
            id="q",
            name_="q",
            type="search",
            value=fields.get("q", ""),
            placeholder="name or id",
            autocomplete="off",
            hx_get="/_console/wall",
            hx_trigger="input changed delay:150ms, search",
            hx_target="#wall",
            hx_swap="outerHTML",
        ),
        class_="search",
        role="search",
        action="/",
    )
    main = tag("main", tag("div", tag("h1", "Locks"), search, class_="head"), tiles(simulator, fields))
    return text(bar(), tag("div", main, news.aside(simulator), class_="columns"))


def tiles(simulator: Simulator, fields: Mapping[str, str]) -> Html:
    """One page of locks, refreshed while one looks at it."""
    wanted, number = fields.get("q", "").strip(), max(1, int(fields.get("page", "1") or 1))
    locks = simulator.state.locks
    first = (number - 1) * A_PAGE
    if wanted:
        found = [lock for lock in locks.values() if _is_meant(lock, wanted)]
        total, shown = len(found), found[first : first + A_PAGE]
    else:
        total, shown = len(locks), locks.some(first, first + A_PAGE)
    now = simulator.clock.ms()
    here = f"/_console/wall?{urlencode({'q': wanted, 'page': number})}"
    grid = tag("ul", *(_tile(simulator, lock, now) for lock in shown), class_="tiles")
    nothing = tag("p", "No lock has that name." if wanted else "There is no lock yet.", class_="nothing")
    return tag(
        "section",
        tag("p", _count(total, first, len(shown)), class_="count", role="status"),
        grid if shown else nothing,
        _turn(wanted, number, total),
        id="wall",
        aria_label="Locks",
        hx_get=here,
        hx_trigger="every 2s",
        hx_swap="outerHTML",
    )


def _is_meant(lock: Lock, wanted: str) -> bool:
    return wanted.casefold() in lock.alias.casefold() or wanted == str(lock.lock_id)


def _count(total: int, first: int, shown: int) -> str:
    return f"{total:,} locks" if total <= A_PAGE else f"{first + 1:,} to {first + shown:,} of {total:,} locks"


def _tile(simulator: Simulator, lock: Lock, now: int) -> Html:
    link = tag(
        "a",
        tag("span", lock.alias, class_="alias"),
        badge(lock, now),
        tag("span", battery(lock), reach(simulator, lock), class_="facts"),
        href=f"/_console/locks/{lock.lock_id}",
        id=f"lock-{lock.lock_id}",
        class_=f"tile{' is-open' if lock.is_open else ''}",
    )
    return tag("li", link)


def _turn(wanted: str, number: int, total: int) -> Html | None:
    if total <= A_PAGE:
        return None
    last = -(-total // A_PAGE)
    links = [
        tag("a", label, href=f"/?{urlencode({'q': wanted, 'page': to})}", class_="button")
        for label, to in (("Back", number - 1), ("Next", number + 1))
        if 1 <= to <= last
    ]
    return tag("nav", *links, tag("span", f"Page {number:,} of {last:,}"), class_="turn", aria_label="Pages")
