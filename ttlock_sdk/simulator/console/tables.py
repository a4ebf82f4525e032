"""What is in a lock, as tables: its passcodes, and its cards, fingers, faces and palms."""

from __future__ import annotations

from collections.abc import Mapping

from ..state import Credential, Lock, Passcode
from .html import Child, Html, tag
from .parts import moment

CODES, CREDENTIALS = 60, 60
KINDS = {1: "once", 2: "always", 3: "period", 4: "erases", 5: "weekends", 6: "daily", 7: "workdays"}
SHELVES = {"cards": "card", "fingerprints": "fingerprint", "faces": "face", "palm_veins": "palm"}
UNDER_WAY = {4: "adding", 5: "adding failed", 6: "changing", 7: "changing failed", 8: "deleting", 9: "deleting failed"}
RECURRING = 4


def codes(lock: Lock, fields: Mapping[str, str]) -> Html:
    """The passcodes, so many a page."""
    first = max(0, int(fields.get("codes", "0") or 0))
    found = list(lock.passcodes.values())
    rows = [_code(lock, code) for code in found[first : first + CODES]]
    left = len(found) - first - CODES
    more = tag("a", f"{left} more", href=f"?codes={first + CODES}", class_="button") if left > 0 else None
    return _table(f"Passcodes ({len(found)})", ("Code", "Name", "Kind", "From", "Until", "State"), rows, more)


def credentials(lock: Lock) -> Html | None:
    """What opens the lock beside codes; None where there is nothing."""
    found = [(word, item) for shelf, word in SHELVES.items() for item in getattr(lock, shelf).values()]
    if not found:
        return None
    rows = [_credential(lock, word, item) for word, item in found[:CREDENTIALS]]
    more = tag("p", f"{len(found) - CREDENTIALS} more", class_="count") if len(found) > CREDENTIALS else None
    return _table(
        f"Cards, fingers, faces, palms ({len(found)})", ("Number", "Name", "Kind", "From", "Until", "State"), rows, more
    )


def _table(title: str, names: tuple[str, ...], rows: list[Html], more: Html | None) -> Html:
    head = tag("thead", tag("tr", *(tag("th", name, scope="col") for name in names)))
    table = tag("table", head, tag("tbody", *rows)) if rows else tag("p", "No passcode.", class_="nothing")
    return tag("section", tag("h2", title), tag("div", table, class_="scroll"), more, class_="card")


def _code(lock: Lock, code: Passcode) -> Html:
    return _row(lock, code.code, code.name, KINDS.get(code.kind, "weekly"), code)


def _credential(lock: Lock, word: str, item: Credential) -> Html:
    return _row(lock, item.number, item.name, f"{word}, weekly" if item.kind == RECURRING else word, item)


def _row(lock: Lock, shown: str, name: str, kind: str, item: Passcode | Credential) -> Html:
    times = [moment(ms, lock) if ms else "" for ms in (item.start, item.end)]
    cells: tuple[Child, ...] = (tag("code", shown), name, kind, *times, UNDER_WAY.get(item.status, ""))
    return tag("tr", *(tag("td", cell) for cell in cells))
