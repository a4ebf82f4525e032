"""A service for guests' codes, with the callbacks of the cloud in the same application.

    CALLBACK_SECRET=$(python -c 'import secrets; print(secrets.token_urlsafe(32))') \\
    CALLBACK_FOLDER=/var/lib/my-app/callbacks uvicorn examples.fastapi_service:app --factory --no-access-log

The account comes from TTLOCK_CLIENT_ID and so on. Whoever may call this service may open doors: put your own
authentication before it.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, Field

from ttlock_sdk import AsyncTTLock, errors
from ttlock_sdk.webhooks import Event, FolderSpool, LockRecordEvent, Receiver
from ttlock_sdk.webhooks.fastapi import router

KEPT = 1_000


class Guest(BaseModel):
    """A guest, and the code that opens the door from `start` to `end`."""

    name: Annotated[str, Field(max_length=50)]
    code: Annotated[str, Field(pattern=r"^[0-9]{4,9}$")]
    start: AwareDatetime
    end: AwareDatetime


class Happened(BaseModel):
    """Something that happened at a lock."""

    lock_id: int | None
    kind: str
    at: datetime | None


def app(tt: AsyncTTLock | None = None, *, secret: str | None = None, folder: Path | None = None) -> FastAPI:
    """The application; what is not given comes from the environment."""
    client = tt or AsyncTTLock.from_env()
    happened: deque[Happened] = deque(maxlen=KEPT)

    async def note(event: Event) -> None:
        if isinstance(event, LockRecordEvent):
            kind = event.record.kind.name.lower() if event.record.kind is not None else "unknown"
            happened.append(Happened(lock_id=event.lock_id, kind=kind, at=event.received_at))

    spool = FolderSpool(folder or os.environ["CALLBACK_FOLDER"])
    receiver = Receiver(note, secret=secret or os.environ["CALLBACK_SECRET"], spool=spool)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with client:
            yield

    service = FastAPI(title="Guest codes", lifespan=lifespan)
    service.include_router(router(receiver))

    @service.put("/locks/{lock_id}/guests")
    async def ensure(lock_id: int, guest: Guest) -> dict[str, str | int]:
        """Make sure that the code is on the lock; to be repeated as often as one likes."""
        found = await client.passcodes.ensure(lock_id, guest.code, name=guest.name, start=guest.start, end=guest.end)
        return {"id": found.passcode_id, "outcome": found.outcome.value}

    @service.get("/events")
    async def events() -> list[Happened]:
        """What happened lately, the oldest first."""
        return list(happened)

    @service.exception_handler(errors.TTLockError)
    async def tell(request: Request, error: errors.TTLockError) -> JSONResponse:
        """What went wrong, as HTTP has it. The text holds no secret."""
        return JSONResponse({"detail": str(error)}, status_of(error))

    return service


def status_of(error: errors.TTLockError) -> int:
    """The HTTP status that tells a caller whether to mend something, to wait or to look."""
    if isinstance(error, errors.ValidationError):
        return 422
    if isinstance(error, errors.LockNotFoundError):
        return 404
    if isinstance(error, errors.GatewayBusyError | errors.QuotaExceededError | errors.QuotaGuardError):
        return 503
    if isinstance(error, errors.CallTimeoutError):
        return 504
    return 502
