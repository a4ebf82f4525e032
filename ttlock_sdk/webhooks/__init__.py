"""What the cloud posts by itself to the callback address of an application, as typed events.

    receiver = Receiver(handler, secret=secret, spool=FolderSpool("/var/lib/my-app/callbacks"))
    app = receiver.asgi

or, where you have a web server of your own: `events = parse(request.body, request.headers["content-type"])`. Answer
such a request with status 200 and the word `success`. Nothing signs a callback: give the address a long random part,
take events only for locks that you know, and read what matters back through the API before acting on it.

See https://euopen.ttlock.com/document-pages/cloud/lockRecord/notify
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

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

if TYPE_CHECKING:
    from .keeping import Entry
    from .patience import Patience
    from .receiver import Receiver
    from .spools import DeadLetter, Spool, Taken
    from .spools.folder import FolderSpool
    from .spools.redis import RedisSpool
    from .worker import Worker

_HOMES: Final = {
    "DeadLetter": "spools",
    "Entry": "keeping",
    "FolderSpool": "spools.folder",
    "Patience": "patience",
    "Receiver": "receiver",
    "RedisSpool": "spools.redis",
    "Spool": "spools",
    "Taken": "spools",
    "Worker": "worker",
}

__all__ = [
    "DeadLetter",
    "DoorSensorEvent",
    "Duplicates",
    "Entry",
    "Event",
    "FolderSpool",
    "GatewayStatusEvent",
    "LockRecordEvent",
    "Patience",
    "Receiver",
    "RedisSpool",
    "Spool",
    "Taken",
    "UnknownEvent",
    "WifiLockFailureEvent",
    "WifiLockStatusEvent",
    "Worker",
    "parse",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)


def __dir__() -> list[str]:
    return __all__
