"""Events as text that a spool can keep, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve, field, frozen

from ..errors import WebhookError
from .events import (
    DoorSensorEvent,
    Event,
    GatewayStatusEvent,
    LockRecordEvent,
    UnknownEvent,
    WifiLockFailureEvent,
    WifiLockStatusEvent,
)
from .parsing import parse

_JSON: Final = "application/json"


@frozen
class Entry:
    """An event on its way into a spool.

    Attributes:
        key: tells an event that comes again; None for one that has no time of its own.
        lane: the device; events of one lane are handed over one at a time.
        text: the event, codes among it.
        received: when it came, in seconds since 1970.
    """

    key: str | None = field(repr=False)
    lane: str
    text: str = field(repr=False)
    received: float


def entry(event: Event, received: float) -> Entry:
    """What a spool keeps of an event.

    Raises:
        WebhookError: it cannot be kept, since it is nested too deeply.
    """
    try:
        text = json.dumps({"digest": event.digest, "callback": _callback(event)}, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        raise WebhookError("the callback cannot be written down") from None
    return Entry(event.key, _lane(event), text, received)


def event_of(text: str, received: float) -> Event:
    """The event that `entry` made this text of, with the time when it came.

    Raises:
        WebhookError: the text was not made by `entry`.
    """
    try:
        kept = json.loads(text)
        content = json.dumps(kept["callback"]).encode()
        digest = str(kept["digest"])
    except (TypeError, ValueError, KeyError, RecursionError):
        raise WebhookError("what the spool holds is no event") from None
    events = parse(content, _JSON, max_bytes=len(content))
    if len(events) != 1:
        raise WebhookError("what the spool holds is no event")
    return evolve(events[0], digest=digest, received_at=datetime.fromtimestamp(received, UTC))


def _callback(event: Event) -> Mapping[str, Any]:
    """A callback that brings this event alone."""
    if isinstance(event, LockRecordEvent):
        around = {"lockId": event.lock_id, "lockMac": event.lock_mac, "admin": event.admin}
        known = {name: value for name, value in around.items() if value is not None}
        return {"notifyType": event.notify_type, **known, "records": json.dumps([event.raw])}
    if isinstance(event, UnknownEvent) and event.raw.keys() == {"record"} and event.notify_type is not None:
        return {"notifyType": event.notify_type, "records": json.dumps([event.raw["record"]])}
    return event.raw


def _lane(event: Event) -> str:
    if isinstance(event, LockRecordEvent):
        return f"lock {event.lock_id}"
    if isinstance(event, WifiLockStatusEvent):
        return f"lock {event.lock.lock_id}"
    if isinstance(event, WifiLockFailureEvent):
        return f"lock {event.failure.lock_id}"
    if isinstance(event, GatewayStatusEvent):
        return f"gateway {event.gateway.gateway_id}"
    if isinstance(event, DoorSensorEvent):
        return f"sensor {event.sensor.door_sensor_id}"
    return "unknown"
