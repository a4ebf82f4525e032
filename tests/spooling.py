"""What tests of spools share."""

from __future__ import annotations

import json

from ttlock_sdk.webhooks import Entry, Event, Spool, Taken, parse
from ttlock_sdk.webhooks.keeping import entry, event_of

CODE = "801726354"
SECONDS = 20.0


def body(number: int, lock_id: int = 7) -> bytes:
    """A callback with one record, as JSON."""
    fields = {"recordType": 4, "lockDate": number, "keyboardPwd": CODE, "success": 1}
    return json.dumps({"notifyType": 1, "lockId": lock_id, "records": json.dumps([fields])}).encode()


def record(number: int, lock_id: int = 7) -> Event:
    [event] = parse(body(number, lock_id))
    return event


def entries(*numbers: int, lock_id: int = 7) -> list[Entry]:
    return [entry(record(number, lock_id), 1_800_000_000.0 + number) for number in numbers]


def door() -> Entry:
    [event] = parse("notifyType=7&doorSensorId=5&recordType=1")
    return entry(event, 1_800_000_000.0)


def number_of(taken: Taken | None) -> int:
    """The number of the record that was taken."""
    assert taken is not None
    return int(event_of(taken.text, taken.received).raw["lockDate"])


def took(spool: Spool) -> Taken:
    """An event of the spool, which must have one."""
    taken = spool.take(SECONDS)
    assert taken is not None
    return taken


def drained(spool: Spool) -> list[int]:
    """The numbers of all that is due, handled one after the other."""
    numbers = []
    while (taken := spool.take(0.0)) is not None:
        numbers.append(number_of(taken))
        spool.done(taken)
    return numbers
