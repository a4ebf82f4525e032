"""The page of the report, as text, from what was gathered for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from attrs import define, field

from .svg import Bar, columns, escape, rows

MOST: Final = 25  # bars of one picture, and lines of one table
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
    told = f"<p>{facts.made:%Y-%m-%d %H:%M} UTC; the times below are those of each lock</p>"
    return _HEAD + told + _summary(facts) + "".join(sections) + _FOOT


def _summary(facts: Facts) -> str:
    """The numbers that one looks for first."""
    weak = sum(1 for charge in facts.batteries.values() if charge is not None and charge < WEAK)
    failed = facts.failed.total()
    numbers = (
        ("locks", len(facts.batteries), ""),
        (f"batteries below {WEAK}&nbsp;%", weak, "alarming" if weak else ""),
        (f"unlocked in {facts.days} days", facts.by_door.total(), ""),
        ("failed attempts", failed, "alarming" if failed else ""),
        (f"codes that end within {facts.within} days", len(facts.expiring), ""),
    )
    told = (f'<div><dt>{name}</dt><dd class="{look}">{count:,}</dd></div>' for name, count, look in numbers)
    return f"<dl>{''.join(told)}</dl>\n"


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
    return f'<p class="quiet">and {count - MOST} more</p>' if count > MOST else ""


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
:root { color-scheme: light dark; --ink: #1b2430; --quiet: #566373; --paper: #fff; --track: #eef1f4; --line: #d9dee4;
  --bar: #2f6f9f; --low: #b7791f; --bad: #b83232 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ef; --quiet: #9aa7b5; --paper: #14191f; --track: #222a33; --line: #333d48;
    --bar: #69a9d8; --low: #d9a441; --bad: #e27070 }
}
* { box-sizing: border-box }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 56rem;
  margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin: 0 } h1 + p, .quiet { color: var(--quiet) } h1 + p { margin: 0 0 1.5rem }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .6rem .9rem;
  background: var(--track); border-radius: .5rem }
dt { font-size: .85rem; line-height: 1.3; color: var(--quiet) } dd { font-size: 1.6rem; line-height: 1.2; margin: 0 }
dd.alarming { color: var(--bad) }
figure { margin: 0; font-size: .85rem; line-height: 1.4 }
.rows { display: grid; grid-template-columns: max-content minmax(3rem, 1fr) max-content; gap: .3rem .7rem;
  align-items: center }
.rows svg { width: 100%; height: .8rem; border-radius: .2rem }
.name { text-align: end; max-width: 15rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.end { font-variant-numeric: tabular-nums }
.columns svg { display: block; width: 100% } .columns text { font-size: 12px; fill: var(--quiet) }
.level { stroke: var(--line) } .track { fill: var(--track) }
.bar { fill: var(--bar) } .low { fill: var(--low) } .bad { fill: var(--bad) }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: start; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line) }
td { overflow-wrap: anywhere } th, td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums }
@media (max-width: 34rem) {
  body { margin: 1rem auto } .name { max-width: 8.5rem } thead { display: none }
  tr, td { display: block } tr { padding: .5rem 0; border-bottom: 1px solid var(--line) } td { padding: 0; border: 0 }
}
@media print { body { margin: 0; max-width: none } section { break-inside: avoid-page } }
</style></head><body>
<h1>Doors</h1>
"""
_FOOT: Final = "</body></html>\n"
