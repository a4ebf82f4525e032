"""The events that a callback can bring."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import field, frozen

from ..generated.models import (
    DoorSensorCallback,
    GatewayStatusCallback,
    PushedLockRecord,
    WifiLockFailureCallback,
    WifiLockStatusCallback,
)


@frozen(kw_only=True)
class Event:
    """What all events have.

    Attributes:
        notify_type: the cloud's number for this sort of callback; None if it came without one.
        key: tells the same event again when it is sent twice, also in another process; only events with a time of
            their own have one. It is a hash that a passcode went into: keep it where you would keep the passcode.
        digest: a hash of what came, byte for byte.
        raw: the fields as they came, secrets among them; never shown by `repr`.
        received_at: when a receiver took it, in UTC; None from `parse`. Two events are equal whenever they came.
    """

    notify_type: int | None
    key: str | None = field(default=None, repr=False)
    digest: str = field(default="", repr=False)
    raw: Mapping[str, Any] = field(factory=dict, repr=False)
    received_at: datetime | None = field(default=None, eq=False)


@frozen(kw_only=True)
class LockRecordEvent(Event):
    """Something happened at a lock.

    Attributes:
        lock_id: the lock; from the record or, where that lacks it, from what stands around the records.
        lock_mac: its Bluetooth address, likewise.
        admin: account of its administrator, if the cloud told.
        record: what happened; `record.kind`, `record.is_unlock` and `record.is_alarm` sort it.
    """

    lock_id: int | None
    lock_mac: str | None
    admin: str | None
    record: PushedLockRecord


@frozen(kw_only=True)
class GatewayStatusEvent(Event):
    """A gateway went online or offline; `gateway` says which and how."""

    gateway: GatewayStatusCallback


@frozen(kw_only=True)
class WifiLockStatusEvent(Event):
    """A Wi-Fi lock went online or offline; `lock` says which and how."""

    lock: WifiLockStatusCallback


@frozen(kw_only=True)
class WifiLockFailureEvent(Event):
    """A change that waited for a Wi-Fi lock has failed; `failure` says which and why."""

    failure: WifiLockFailureCallback


@frozen(kw_only=True)
class DoorSensorEvent(Event):
    """A stand-alone door sensor saw something; `sensor` says which and what."""

    sensor: DoorSensorCallback


@frozen(kw_only=True)
class UnknownEvent(Event):
    """A callback that nobody has described, or a record that cannot be read; `raw` holds it, `reason` says why."""

    reason: str
