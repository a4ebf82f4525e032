"""The simulator as an ASGI application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from .wire import LARGEST_BODY, Cut, Reply, Request

if TYPE_CHECKING:
    from .simulator import Simulator

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]


def application(simulator: Simulator) -> App:
    """An ASGI application over a simulator."""

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the simulator speaks HTTP, not {scope['type']}")
        request = await _request(scope, receive)
        if request is None:
            return
        reply = simulator.handle(request)
        if reply.delay:
            import anyio

            await anyio.sleep(reply.delay)
        if reply.cut is Cut.SILENT:
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await _answer(reply, send)

    return app


async def _request(scope: Message, receive: Receive) -> Request | None:
    """The request, or None if the client left before it had come whole."""
    body = bytearray()
    while len(body) <= LARGEST_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    query = scope.get("query_string", b"").decode("utf-8", "replace")
    return Request(scope["method"], scope["path"], query, headers, bytes(body))


async def _answer(reply: Reply, send: Send) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
    if reply.cut is not None:
        # a length that is never reached makes the server close the connection in the middle
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        return
    length = (b"content-length", str(len(reply.body)).encode())
    await send({"type": "http.response.start", "status": reply.status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": reply.body})
