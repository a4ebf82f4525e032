"""The outcomes of the matrix as a page that a person reads."""

from __future__ import annotations

import re
from collections.abc import Iterable

from failures.matrix import FAULTS, KINDS, WAYS, Outcome, Row

HEAD = """# What happens when something goes wrong

Written by `make snapshots` from runs against the simulator over real sockets, in both worlds; a test compares it, also
with the transport of aiohttp (`[aiohttp]`). Each cell tells how many requests of the call reached the simulator and
what came of it, with the default of 2 `retries`. "Carried out" is what the simulator did: never more than once for a
write or a command.
"""
STAYS = """
## A fault that stays
"""
PASSES = """
## A fault that is met once

What never reached the cloud does not stand here: one refused connection and the next try look like no fault at all.
"""
SAYS = """
## What the exception says

For the command (`tt.locks.unlock`), without what differs from run to run.
"""

Outcomes = dict[str, dict[str, Outcome]]


def page(stays: Outcomes, passes: Outcomes) -> str:
    """The page, from outcomes by fault and kind of call."""
    said = [f"| {name} | {_plain(found['command'].advice)} |" for name, found in stays.items()]
    parts = [HEAD, STAYS, _table((*WAYS, *FAULTS), stays), PASSES, _table(FAULTS, passes), SAYS]
    return "\n".join([*parts, "| fault | text |", "| --- | --- |", *said]) + "\n"


def _table(rows: Iterable[Row], outcomes: Outcomes) -> str:
    names = [kind.name for kind in KINDS]
    lines = [f"| fault | {' | '.join(names)} |", "| --- |" + " --- |" * len(names)]
    for row in rows:
        cells = [_cell(name, outcomes[row.name][name]) for name in names]
        lines.append(f"| {row.name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(kind: str, outcome: Outcome) -> str:
    requests = f"{outcome.arrived} request{'' if outcome.arrived == 1 else 's'}"
    said = "answered" if outcome.said == "answered" else f"`{outcome.said}`"
    done = f", carried out {outcome.executed} times".replace("1 times", "once").replace("0 times", "never")
    return f"{requests}, {said}" + (done if kind in {"write", "command"} else "")


def _plain(text: str) -> str:
    text = re.sub(r" \((TTLock says|\w+Error|\w+Timeout): .*?\)+(?=\.|,|$)", "", text)
    return re.sub(r"\d+ s (ahead of|behind)", "… s ahead of", text).replace("|", "\\|")
