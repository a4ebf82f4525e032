"""Who stays where, and how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Stay:
    """A booking as the hotel knows it; both times are aware."""

    room: str
    guest: str
    code: str
    arrives: datetime
    leaves: datetime
