"""What a report may have to tell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from ttlock_sdk.cli.page import Attempt, Expiring, Facts

NOW = datetime(2026, 12, 24, 11, tzinfo=UTC)


def told_of(name: str, charge: int) -> Facts:
    """Something in every part of the page, all of it called the same."""
    facts = Facts(NOW, 7, 14, batteries={(name, 1): charge, (name, 2): None})
    facts.by_day.update({NOW.date(): 3, date(2026, 12, 25): 1})
    facts.by_door[name, 1] = 4
    facts.failed[name, 1] = 1
    facts.attempts.append(Attempt(NOW, name, name, name))
    facts.expiring.append(Expiring(NOW + timedelta(hours=3), name, name))
    facts.left_out.append(name)
    return facts
