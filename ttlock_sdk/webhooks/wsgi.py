"""A receiver as a WSGI application."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .receiving import NO_LENGTH, TOO_LARGE, UNREADABLE, Answer, Head

if TYPE_CHECKING:
    from .receiver import Receiver

Environ = dict[str, Any]
StartResponse = Callable[..., Any]
WSGIApp = Callable[[Environ, StartResponse], Iterable[bytes]]


def application(receiver: Receiver) -> WSGIApp:
    """A WSGI application over a receiver."""

    def app(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        answer = _answer(receiver, environ)
        headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(answer.body)))]
        if answer.allow:
            headers.append(("Allow", answer.allow))
        start_response(f"{answer.status} {HTTPStatus(answer.status).phrase}", headers)
        return [answer.body]

    return app


def _answer(receiver: Receiver, environ: Environ) -> Answer:
    head = Head(
        method=environ["REQUEST_METHOD"],
        path=environ.get("PATH_INFO", ""),
        peer=environ.get("REMOTE_ADDR"),
        content_type=environ.get("CONTENT_TYPE"),
        encoding=environ.get("HTTP_CONTENT_ENCODING"),
        length=environ.get("CONTENT_LENGTH") or None,
        forwarded_for=environ.get("HTTP_X_FORWARDED_FOR"),
    )
    refused = receiver.judge(head)
    if refused is not None:
        return refused
    body = _body(environ, head.length, receiver.rules.max_bytes)
    return body if isinstance(body, Answer) else receiver.accept(body, head.content_type)


def _body(environ: Environ, length: str | None, most: int) -> bytes | Answer:
    if length is None and not environ.get("wsgi.input_terminated"):
        return NO_LENGTH  # reading on could wait for ever
    wanted = most + 1 if length is None else int(length)
    body = bytearray()
    while len(body) < wanted:
        part = environ["wsgi.input"].read(wanted - len(body))
        if not part:
            break
        body += part
    if length is not None and len(body) < wanted:
        return UNREADABLE  # the client has gone
    return TOO_LARGE if len(body) > most else bytes(body)
