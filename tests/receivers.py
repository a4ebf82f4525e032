"""What tests of receivers share: a receiver in this process, and what its handler was given."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import anyio
from spooling import CODE

from ttlock_sdk.webhooks import Event, FolderSpool, Receiver

SECRET = "planted-secret-part"
PATH = f"/ttlock/{SECRET}"
BODY = f'notifyType=1&lockId=7&records=[{{"recordType":4,"lockDate":1,"keyboardPwd":"{CODE}","success":1}}]'.encode()


class World:
    """A receiver and what its handler was given."""

    def __init__(self, folder: Path, **more: Any) -> None:
        self.events: list[Event] = []
        self.loops: set[int] = set()
        self.spool = FolderSpool(folder / "spool")
        self.receiver = Receiver(self.handler, secret=SECRET, spool=self.spool, **more)

    async def handler(self, event: Event) -> None:
        await anyio.lowlevel.checkpoint()
        self.loops.add(threading.get_ident())
        self.events.append(event)
