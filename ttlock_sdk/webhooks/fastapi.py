"""A receiver as a router of FastAPI. Needs the package `fastapi`, which an application of it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter

from .starlette import routes

if TYPE_CHECKING:
    from .receiver import Receiver


def router(receiver: Receiver) -> APIRouter:
    """A router that brings the lifespan of the receiver with it.

        app = FastAPI()
        app.include_router(router(receiver))

    Raises:
        ValidationError: the receiver has no path before its secret, so the route would take those of others.
    """
    return APIRouter(routes=list(routes(receiver)), lifespan=receiver.lifespan)
