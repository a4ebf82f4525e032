"""Bytes that go over a connection to a simulator that is served, and the answers that come back."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager

STATUS = re.compile(rb"HTTP/1\.1 ([0-9]{3}) [ -~]*\r\n((?:[a-z-]+: [ -~]*\r\n)+)\r\n")


def answers(data: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    """The answers one after the other; what is none, or breaks off, fails."""
    found = []
    while data:
        head = STATUS.match(data)
        assert head is not None, data[:200]
        headers = dict(line.split(": ", 1) for line in head[2].decode().splitlines())
        length = int(headers.get("content-length", 0))
        body, data = data[head.end() :][:length], data[head.end() + length :]
        assert len(body) == length
        if head[1] != b"100":
            found.append((int(head[1]), headers, body))
    return found


def exchanged(address: str, data: bytes) -> bytes:
    """What comes back for these bytes, after which the client has nothing more to say."""
    with connected(address) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


@contextmanager
def connected(address: str) -> Iterator[socket.socket]:
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        yield connection
