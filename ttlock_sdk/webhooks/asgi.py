"""A receiver as an ASGI application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, Final

from .receiving import TOO_LARGE, Answer, Head

if TYPE_CHECKING:
    from anyio import CapacityLimiter

    from .receiver import Receiver

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]
PUTS_AT_A_TIME: Final = 32  # they wait for the disk together


class Application:
    """Answers callbacks, and starts and stops its receiver with the server.

    Args:
        receiver: what it serves.
        path_of: tells the path of a request, where a router has another idea of it.
    """

    def __init__(self, receiver: Receiver, path_of: Callable[[Message], str] | None = None) -> None:
        self._receiver = receiver
        self._path_of = path_of or _path
        self._limiters: dict[object, CapacityLimiter] = {}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one connection, or the life of the server."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            answer = await self._answer(scope, receive)
            if answer is not None:
                await _send(answer, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        else:
            raise RuntimeError(f"a receiver speaks HTTP, not {scope['type']}")

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        started = False
        try:
            async with self._receiver.lifespan():
                await send({"type": "lifespan.startup.complete"})
                started = True
                await receive()
        except Exception as error:
            kind = "lifespan.shutdown.failed" if started else "lifespan.startup.failed"
            await send({"type": kind, "message": type(error).__name__})
            raise
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, scope: Message, receive: Receive) -> Answer | None:
        """What to answer; None if the client has gone."""
        head = _head(scope, self._path_of(scope))
        refused = self._receiver.judge(head)
        if refused is not None:
            return refused
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            if len(body) > self._receiver.rules.max_bytes:
                return TOO_LARGE
            more = message.get("more_body", False)
        return await self._accept(bytes(body), head.content_type)

    async def _accept(self, body: bytes, content_type: str | None) -> Answer:
        from anyio import CapacityLimiter, to_thread

        from ..loops import current_loop

        loop = current_loop()
        if loop not in self._limiters:
            self._limiters = {loop: CapacityLimiter(PUTS_AT_A_TIME)}  # apart from what else the application does
        return await to_thread.run_sync(self._receiver.accept, body, content_type, limiter=self._limiters[loop])


def application(receiver: Receiver) -> App:
    """An ASGI application over a receiver."""
    return Application(receiver)


def _path(scope: Message) -> str:
    """The path within this application, wherever it is mounted."""
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "").rstrip("/"))


def _head(scope: Message, path: str) -> Head:
    headers: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]},{value}" if name in headers else value
    return Head(
        method=scope["method"],
        path=path,
        peer=scope["client"][0] if scope.get("client") else None,
        content_type=headers.get("content-type"),
        encoding=headers.get("content-encoding"),
        length=headers.get("content-length"),
        forwarded_for=headers.get("x-forwarded-for"),
    )


async def _send(answer: Answer, send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(answer.body))]
    if answer.allow:
        headers.append((b"allow", answer.allow.encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
