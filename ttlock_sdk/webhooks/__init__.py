"""What the cloud posts by itself to the callback address of an application, as typed events.

    events = parse(request.body, request.headers["content-type"])

Answer such a request with status 200 and the word `success`. Nothing signs a callback: give the address a long random
part, take events only for locks that you know, and read what matters back through the API before acting on it.

See https://euopen.ttlock.com/document-pages/cloud/lockRecord/notify
"""

from __future__ import annotations

from .duplicates import Duplicates
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

__all__ = [
    "DoorSensorEvent",
    "Duplicates",
    "Event",
    "GatewayStatusEvent",
    "LockRecordEvent",
    "UnknownEvent",
    "WifiLockFailureEvent",
    "WifiLockStatusEvent",
    "parse",
]
