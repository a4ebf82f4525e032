"""The page of the report, as text, from what was gathered for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from attrs import define, field

from .svg import Bar, columns, escape, rows

MOST: Final = 40  # bars of one picture, and lines of one table
WEAK, LOW = 20, 40  # percent
Key = tuple[str, int]  # name and id: names may be alike


class Attempt(NamedTuple):
    """Somebody was not let in."""

    at: datetime
    door: str
    what: str
    who: str


class Expiring(NamedTuple):
    """A passcode that ends soon; its digits are not here."""

    end: datetime
    door: str
    name: str


@define
class Facts:
    """What the page tells: of the last `days`, and of codes that end `within` days."""

    made: datetime
    days: int
    within: int
    batteries: dict[Key, int | None] = field(factory=dict)
    by_day: Counter[date] = field(factory=Counter)
    by_door: Counter[Key] = field(factory=Counter)
    failed: Counter[Key] = field(factory=Counter)
    attempts: list[Attempt] = field(factory=list)
    expiring: list[Expiring] = field(factory=list)
    left_out: list[str] = field(factory=list)


def page(facts: Facts) -> str:
    """The whole page. It asks nothing of any other machine, and forbids itself to."""
    sections = (
        _section("Batteries", _batteries(facts), "No lock tells its charge."),
        _section(f"Unlocked by day, last {facts.days} days", _days(facts), "Nobody came in."),
        _section("Unlocked by door", _doors(facts.by_door, "bar"), "Nobody came in."),
        _section("Failed attempts by door", _doors(facts.failed, "bad"), "None."),
        _section("The latest failed attempts", _attempts(facts), "None."),
        _section(f"Codes that end within {facts.within} days", _codes(facts), "None."),
        _section("Left out", "".join(f"<p>{escape(line)}</p>" for line in facts.left_out), "")
        if facts.left_out
        else "",
    )
    return _HEAD + f"<p>{len(facts.batteries)} locks, {facts.made:%Y-%m-%d %H:%M} UTC</p>" + "".join(sections) + _FOOT


def _batteries(facts: Facts) -> str:
    known = sorted((charge, key) for key, charge in facts.batteries.items() if charge is not None)
    bars = [Bar(name, charge, f"{charge} %", _look(charge)) for charge, (name, _) in known[:MOST]]
    return rows("Charge of the batteries", bars, 100) + _rest(len(known)) if bars else ""


def _look(charge: int) -> str:
    return "bad" if charge < WEAK else "low" if charge < LOW else "bar"


def _days(facts: Facts) -> str:
    if not facts.by_day:
        return ""
    first = (facts.made - timedelta(days=facts.days)).date()
    days = [first + timedelta(days=number) for number in range(facts.days + 1)]
    days += sorted(day for day in facts.by_day if day > days[-1])  # it is tomorrow already, where the lock is
    return columns(
        "Times unlocked, by day", [Bar(f"{day:%d %b}", facts.by_day[day], str(facts.by_day[day])) for day in days]
    )


def _doors(counts: Counter[Key], look: str) -> str:
    most = counts.most_common(MOST)
    if not most:
        return ""
    return rows("By door", [Bar(name, count, str(count), look) for (name, _), count in most]) + _rest(len(counts))


def _attempts(facts: Facts) -> str:
    latest = sorted(facts.attempts, reverse=True)
    lines = [(f"{item.at:%Y-%m-%d %H:%M}", item.door, item.what, item.who) for item in latest[:MOST]]
    return _table(("When", "Door", "What", "Who"), lines) + _rest(len(latest)) if lines else ""


def _codes(facts: Facts) -> str:
    ends = sorted(facts.expiring)
    if not ends:
        return ""
    bars = []
    for item in ends[:MOST]:
        left = (item.end - facts.made).total_seconds() / 86_400
        bars.append(Bar(f"{item.door}: {item.name}", left, f"{item.end:%d %b %H:%M}", "low" if left < 1 else "bar"))
    return rows("Days left", bars, facts.within) + _rest(len(ends))


def _rest(count: int) -> str:
    return f"<p>and {count - MOST} more</p>" if count > MOST else ""


def _section(title: str, body: str, otherwise: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body or f'<p>{otherwise}</p>'}</section>\n"


def _table(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


_HEAD: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Doors</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; --ink: #1b2430; --paper: #fff; --bar: #2f6f9f; --low: #b7791f; --bad: #b83232 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ef; --paper: #14191f; --bar: #69a9d8; --low: #d9a441; --bad: #e27070 }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 50rem;
  margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
svg { width: 100%; height: auto } svg text { font-size: 12px; fill: var(--ink) }
.label { text-anchor: end } .bar { fill: var(--bar) } .low { fill: var(--low) } .bad { fill: var(--bad) }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8884 }
</style></head><body>
<h1>Doors</h1>
"""
_FOOT: Final = "</body></html>\n"
