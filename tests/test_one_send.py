"""A request leaves in one piece: one packet where it fits, one TLS record. A TLS server sees the records one by one."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import aclosing, closing, contextmanager
from typing import Any

import httpx
import pytest
import trustme

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.pools import AsyncOneHostTransport, OneHostTransport
from ttlock_sdk.transport import AsyncWire, Reply, Wire

ANSWER = b'{"list": [], "pageNo": 1, "pageSize": 20, "pages": 1, "total": 7}'
TOKEN = {"access_token": "planted-token", "uid": 1}
LARGE = b"x" * 300_000
LIMITS = httpx.Limits()


class Server:
    """A TLS server of one connection at a time that keeps what came, read by read: a read gives one record at most."""

    def __init__(self) -> None:
        authority = trustme.CA()
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(self._tls)
        self.trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        authority.configure_trust(self.trusting)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"https://localhost:{self._listening.getsockname()[1]}"
        self.requests: list[list[bytes]] = []

    def serve(self) -> None:
        """Until the socket is closed."""
        while True:
            try:
                plain, _ = self._listening.accept()
            except OSError:
                return
            with plain, self._tls.wrap_socket(plain, server_side=True) as connection:
                while request := self._request(connection):
                    self.requests.append(request)
                    connection.sendall(
                        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s"
                        % (len(ANSWER), ANSWER)
                    )

    def close(self) -> None:
        """Stop waiting for connections."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _request(self, connection: ssl.SSLSocket) -> list[bytes]:
        pieces: list[bytes] = []
        while piece := connection.recv(65536):
            pieces.append(piece)
            head, end, body = b"".join(pieces).partition(b"\r\n\r\n")
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            if end and len(body) == int(length):
                return pieces
        return []


@contextmanager
def serving() -> Iterator[Server]:
    """A server in a thread."""
    server = Server()
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join()


@pytest.mark.anyio
async def test_each_request_on_a_connection_is_one_record(anyio_backend: str) -> None:
    with serving() as server:
        account: dict[str, Any] = {"token": TOKEN, "base_url": server.address}
        with closing(OneHostTransport(server.trusting, LIMITS)) as one:
            tt = TTLock("id", "secret", transport=one, **account)
            assert [tt.locks.list().total for _ in range(3)] == [7, 7, 7]
        assert [len(request) for request in server.requests] == [1, 1, 1]
        async with aclosing(AsyncOneHostTransport(server.trusting, LIMITS)) as other:
            att = AsyncTTLock("id", "secret", transport=other, **account)
            assert [(await att.locks.list()).total for _ in range(3)] == [7, 7, 7]
        assert [len(request) for request in server.requests] == [1] * 6
        assert all(b"accessToken=planted-token" in request[0] for request in server.requests)


@pytest.mark.anyio
@pytest.mark.parametrize("body", [b"", LARGE], ids=["no body", "a large body"])
async def test_what_is_sent_arrives_whole_whatever_its_size(anyio_backend: str, body: bytes) -> None:
    with serving() as server:
        with closing(OneHostTransport(server.trusting, LIMITS)) as one:
            wire = Wire(server.address, transport=one, client=None)
            for _ in range(2):
                reply = wire.send("/v3/any", body, 15.0)
                assert isinstance(reply, Reply)
                assert reply.content == ANSWER
        async with aclosing(AsyncOneHostTransport(server.trusting, LIMITS)) as other:
            tasks_wire = AsyncWire(server.address, transport=other, client=None)
            for _ in range(2):
                reply = await tasks_wire.send("/v3/any", body, 15.0)
                assert isinstance(reply, Reply)
                assert reply.content == ANSWER
        assert [b"".join(request).partition(b"\r\n\r\n")[2] for request in server.requests] == [body] * 4
