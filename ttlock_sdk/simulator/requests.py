"""Requests read from a connection, byte by byte as HTTP/1.1 has them; what is none is refused and never guessed at."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BufferedIOBase
from typing import Final, NamedTuple
from urllib.parse import unquote

from .wire import LARGEST_BODY, Request

_LONGEST_LINE: Final = 65_536
_MOST_HEADERS: Final = 100
_TOKEN: Final = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]"
_START: Final = re.compile(rb"(" + _TOKEN + rb"{1,32}) ([^\x00-\x20\x7f]+) HTTP/1\.([01])")
_HEADER: Final = re.compile(rb"(" + _TOKEN + rb"+):[ \t]*([^\x00\r\n]*?)[ \t]*")
_LENGTH: Final = re.compile(r"[0-9]{1,4000}", re.ASCII)
_CHUNK: Final = re.compile(rb"([0-9a-fA-F]{1,4000})[ \t]*(;[^\x00]*)?")
_ORIGIN: Final = re.compile(r"[a-z]+://[^/?]*", re.IGNORECASE)


class RequestRefused(Exception):
    """What came is no request, or too much of one: the status of the answer, after which nothing more is read."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(status, words)
        self.status = status
        self.words = words


class Received(NamedTuple):
    """A whole request, and whether its connection is to be closed after the answer."""

    request: Request
    closes: bool


def read_request(stream: BufferedIOBase, go_ahead: Callable[[], None]) -> Received | None:
    """The next request, None if there is no more; `go_ahead` tells a client that waits for it to send the body.

    Raises:
        RequestRefused: it is broken, cut off or too large. A command that came in part is none.
    """
    line = stream.readline(_LONGEST_LINE + 1)
    if line in {b"\r\n", b"\n"}:  # some clients end a body with one too many
        line = stream.readline(_LONGEST_LINE + 1)
    if not line:
        return None
    start = _START.fullmatch(_ended(line, 414))
    if start is None:
        raise RequestRefused(400, "no request line of HTTP/1.1")
    pairs = _headers(stream)
    headers = dict(pairs)
    body = _body(stream, pairs, headers, go_ahead)
    path, _, query = _ORIGIN.sub("", start[2].decode("utf-8", "replace"), count=1).partition("?")
    closes = start[3] == b"0" or "close" in headers.get("connection", "").lower()
    return Received(Request(start[1].decode(), unquote(path), query, headers, body), closes)


def _headers(stream: BufferedIOBase) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    while line := _ended(stream.readline(_LONGEST_LINE + 1), 431):
        found = _HEADER.fullmatch(line)
        if found is None:
            raise RequestRefused(400, "no header of HTTP/1.1")
        if len(pairs) == _MOST_HEADERS:
            raise RequestRefused(431, f"more than {_MOST_HEADERS} headers")
        pairs.append((found[1].decode().lower(), found[2].decode("latin-1")))
    return pairs


def _body(
    stream: BufferedIOBase, pairs: list[tuple[str, str]], headers: dict[str, str], go_ahead: Callable[[], None]
) -> bytes:
    lengths = {value for name, value in pairs if name == "content-length"}
    coding = headers.get("transfer-encoding")
    if coding is not None and (lengths or coding.lower() != "chunked"):
        raise RequestRefused(400, "a body is either chunked or has a length")
    if len(lengths) > 1 or not all(_LENGTH.fullmatch(length) for length in lengths):
        raise RequestRefused(400, "the length of the body is no number")
    length = min(int(next(iter(lengths), 0)), LARGEST_BODY + 1)
    if length > LARGEST_BODY:
        raise _too_large()
    if (coding or length) and headers.get("expect", "").lower() == "100-continue":
        go_ahead()
    return _exactly(stream, length) if coding is None else _chunks(stream)


def _chunks(stream: BufferedIOBase) -> bytes:
    body = bytearray()
    while True:
        size = _CHUNK.fullmatch(_ended(stream.readline(_LONGEST_LINE + 1), 400))
        if size is None:
            raise RequestRefused(400, "no chunk of a body")
        length = int(size[1], 16)
        if not length:
            break
        if len(body) + length > LARGEST_BODY:
            raise _too_large()
        body += _exactly(stream, length)
        if _ended(stream.readline(3), 400):
            raise RequestRefused(400, "a chunk is longer than it says")
    _headers(stream)  # of those after the body none means anything here
    return bytes(body)


def _exactly(stream: BufferedIOBase, length: int) -> bytes:
    body = stream.read(length)
    if len(body) < length:
        raise RequestRefused(400, "the body is shorter than it says")
    return body


def _ended(line: bytes, status: int) -> bytes:
    """A line without its end."""
    if not line.endswith(b"\n"):
        long = len(line) > _LONGEST_LINE
        raise RequestRefused(status if long else 400, "a line is too long" if long else "the request broke off")
    return line[:-1].removesuffix(b"\r")


def _too_large() -> RequestRefused:
    return RequestRefused(413, "the body is larger than 4 MB")
