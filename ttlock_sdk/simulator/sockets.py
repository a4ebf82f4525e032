"""The simulator on a port of this machine: real HTTP on real sockets, whose connections really break.

It needs the standard library alone and lives in threads of the process that asks for it, so it is what tests want.
`python -m ttlock_sdk.simulator` serves the same simulator as a process of its own.
"""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from .wire import LARGEST_BODY, Cut, Reply, Request

if TYPE_CHECKING:
    from types import TracebackType

    from .simulator import Simulator

_LINGER_NOT: Final = struct.pack("ii", 1, 0)  # close with a reset in place of a farewell


class SocketServer:
    """Serves a simulator from entering to leaving; what is entered is its address.

    Args:
        simulator: the one to serve.
        port: where; a free port by default.
    """

    def __init__(self, simulator: Simulator, port: int = 0) -> None:
        self._leaving = threading.Event()
        self._server = _Server(("127.0.0.1", port), partial(_Handler, simulator, self._leaving))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="ttlock-simulator")

    @property
    def url(self) -> str:
        """The address to give to a client as `base_url`."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> str:
        self._thread.start()
        return self.url

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that leave in the middle are what tests are made of."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body of an answer go at once

    def __init__(self, simulator: Simulator, leaving: threading.Event, *arguments: Any) -> None:
        self._simulator = simulator
        self._leaving = leaving
        super().__init__(*arguments)

    def _answer(self) -> None:
        reply = self._simulator.handle(self._request())
        if reply.delay:
            self._leaving.wait(reply.delay)
        if reply.cut is None:
            self._write(reply, len(reply.body))
            self.close_connection = self.close_connection or self._leaving.is_set()
            return
        self.close_connection = True
        if reply.cut is Cut.SILENT:
            self._wait_for_the_other_side()
        elif reply.cut is Cut.SHORT:
            self._write(reply, len(reply.body) + 100)
        elif reply.cut is not Cut.DROPPED:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
            self.connection.close()  # at once: a farewell of the server would come before the reset

    do_GET = do_POST = do_PUT = do_HEAD = _answer

    def _request(self) -> Request:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(min(length, LARGEST_BODY + 1))
        if length > LARGEST_BODY:
            self.close_connection = True
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Request(self.command, parts.path, parts.query, headers, body)

    def _write(self, reply: Reply, length: int) -> None:
        self.send_response_only(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(length))
        self.end_headers()
        self.wfile.write(reply.body)
        self.wfile.flush()

    def _wait_for_the_other_side(self) -> None:
        self.connection.settimeout(0.05)
        while not self._leaving.is_set():
            with suppress(TimeoutError):
                if not self.connection.recv(1024):
                    return

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing; `Simulator.log` knows what came."""
