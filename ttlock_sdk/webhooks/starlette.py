"""A receiver as a route of Starlette. Needs the package `starlette`, which an application of it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.routing import Route

from ..errors import ValidationError
from .asgi import Application, Message

if TYPE_CHECKING:
    from .receiver import Receiver


def routes(receiver: Receiver) -> list[Route]:
    """Routes for an application, which starts and stops the receiver by its lifespan.

        app = Starlette(routes=[*routes(receiver), *others], lifespan=receiver.lifespan)

    The router sees the part of the path before the secret alone; the secret is compared as everywhere.

    Raises:
        ValidationError: the receiver has no path before its secret, so the route would take those of others.
    """
    folder = receiver.rules.folder
    if not folder:
        raise ValidationError("a route needs a path before the secret, such as /ttlock", argument="path")

    def path_of(scope: Message) -> str:
        return f"{folder}/{scope['path_params']['secret']}"  # an application may put a prefix before the folder

    return [Route(f"{folder}/{{secret}}", Application(receiver, path_of), include_in_schema=False)]
