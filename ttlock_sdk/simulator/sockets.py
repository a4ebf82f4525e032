"""The simulator on a port of this machine: real HTTP on real sockets, whose connections really break.

It needs the standard library alone and lives in threads of the process that asks for it, so it is what tests want.
`python -m ttlock_sdk.simulator` serves the same simulator as a process of its own.
"""

from __future__ import annotations

import socket
import struct
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from socketserver import StreamRequestHandler, TCPServer, ThreadingMixIn
from typing import TYPE_CHECKING, Any, Final

from .requests import Received, RequestRefused, read_request
from .wire import Cut, Reply, json_reply

if TYPE_CHECKING:
    from types import TracebackType

    from .simulator import Simulator

_LINGER_NOT: Final = struct.pack("ii", 1, 0)  # close with a reset in place of a farewell
_PHRASES: Final[dict[int, str]] = {status.value: status.phrase for status in HTTPStatus}
_FAREWELL_SECONDS: Final = 1.0
_FAREWELL_BYTES: Final = 64 * 1024 * 1024


class SocketServer:
    """Serves a simulator from entering to leaving; what is entered is its address.

    Args:
        simulator: the one to serve.
        port: where; a free port by default.
    """

    def __init__(self, simulator: Simulator, port: int = 0) -> None:
        self._connections = _Connections()
        self._server = _Server(("127.0.0.1", port), partial(_Handler, simulator, self._connections))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="ttlock-simulator")

    @property
    def url(self) -> str:
        """The address to give to a client as `base_url`."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> str:
        self._thread.start()
        return self.url

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connections.leave()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._connections.wait()


class _Server(ThreadingMixIn, TCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that leave in the middle: they are what tests are made of."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class _Connections:
    """Those that are open: leaving wakes the threads that wait for somebody who does not go on."""

    def __init__(self) -> None:
        self.leaving = threading.Event()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._lock = threading.Lock()

    def add(self, connection: socket.socket) -> None:
        with self._lock:
            self._open[connection] = threading.current_thread()

    def remove(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.pop(connection, None)

    def leave(self) -> None:
        self.leaving.set()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RD)  # what is being answered still is

    def wait(self) -> None:
        """Until all have ended, but for those whose client does not take its answer."""
        with self._lock:
            threads = list(self._open.values())
        for thread in threads:
            thread.join(_FAREWELL_SECONDS)


class _Handler(StreamRequestHandler):
    disable_nagle_algorithm = True

    def __init__(self, simulator: Simulator, connections: _Connections, *arguments: Any) -> None:
        self._simulator = simulator
        self._connections = connections
        self._leaving = connections.leaving
        super().__init__(*arguments)

    def setup(self) -> None:
        """Be known before the first look at whether the server is leaving."""
        super().setup()
        self._connections.add(self.connection)

    def finish(self) -> None:
        """Be forgotten before the socket is closed."""
        self._connections.remove(self.connection)
        super().finish()

    def handle(self) -> None:
        """Answer one request after the other, until either side has enough."""
        goes_on = True
        while goes_on and not self._leaving.is_set():
            try:
                received = read_request(self.rfile, self._go_ahead)
            except RequestRefused as refused:
                reply = json_reply({"error": refused.words}, self._simulator.clock.time(), refused.status)
                self._write(reply, len(reply.body), closes=True)
                self._see_off()
                return
            goes_on = received is not None and self._answer(received)

    def _go_ahead(self) -> None:
        self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _answer(self, received: Received) -> bool:
        """Whether the connection can carry another request."""
        reply = self._simulator.handle(received.request)
        if reply.delay:
            self._leaving.wait(reply.delay)
        bodiless = received.request.method == "HEAD"
        if reply.cut is None:
            closes = received.closes or self._leaving.is_set()
            self._write(reply, len(reply.body), closes=closes, bodiless=bodiless)
            if closes:
                self._see_off()
            return not closes
        if reply.cut is Cut.SILENT:
            self._wait_for_the_other_side()
        elif reply.cut is Cut.SHORT:
            self._write(reply, len(reply.body) + 100, closes=True, bodiless=bodiless)
        elif reply.cut is not Cut.DROPPED:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
            self.connection.close()  # at once: a farewell of the server would come before the reset
        return False

    def _write(self, reply: Reply, length: int, *, closes: bool, bodiless: bool = False) -> None:
        head = [f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, '')}"]
        head += [f"{name}: {value}" for name, value in reply.headers.items()]
        head += [f"content-length: {length}", *(["connection: close"] if closes else []), "", ""]
        self.connection.sendall("\r\n".join(head).encode("latin-1") + (b"" if bodiless else reply.body))

    def _see_off(self) -> None:
        """Read on for a while: closing on bytes that nobody read resets the connection, and the answer is lost."""
        self.connection.shutdown(socket.SHUT_WR)
        self.connection.settimeout(0.05)
        left, end = _FAREWELL_BYTES, time.monotonic() + _FAREWELL_SECONDS
        while left > 0 and time.monotonic() < end and not self._leaving.is_set():
            with suppress(TimeoutError):
                found = len(self.connection.recv(65_536))
                if not found:
                    return
                left -= found

    def _wait_for_the_other_side(self) -> None:
        self.connection.settimeout(0.05)
        while not self._leaving.is_set():
            with suppress(TimeoutError):
                if not self.connection.recv(1024):
                    return
