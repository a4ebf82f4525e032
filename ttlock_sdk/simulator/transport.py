"""The simulator as an httpx transport: requests of this process end in it, without a socket."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import httpx

from .wire import Cut, Reply, Request

if TYPE_CHECKING:
    from .simulator import Simulator


_CUTS: Final[dict[Cut, tuple[type[httpx.TransportError], str]]] = {
    Cut.REFUSED: (httpx.ConnectError, "connection refused"),
    Cut.DROPPED: (httpx.RemoteProtocolError, "connection dropped"),
    Cut.RESET: (httpx.ReadError, "connection reset"),
    Cut.SILENT: (httpx.ReadTimeout, "no answer"),
    Cut.SHORT: (httpx.RemoteProtocolError, "the answer broke off"),
}


class SimulatedTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client` and `httpx.AsyncClient`, for `TTLock` and `AsyncTTLock`."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Called by httpx.Client."""
        reply = self._simulator.handle(_read(request, request.read()))
        if reply.delay:
            time.sleep(reply.delay)
        return _response(request, reply)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Called by httpx.AsyncClient."""
        reply = self._simulator.handle(_read(request, await request.aread()))
        if reply.delay:
            import anyio

            await anyio.sleep(reply.delay)
        return _response(request, reply)


def _read(request: httpx.Request, body: bytes) -> Request:
    return Request(request.method, request.url.path, request.url.query.decode("ascii"), request.headers, body)


def _response(request: httpx.Request, reply: Reply) -> httpx.Response:
    if reply.cut is not None:
        kind, words = _CUTS[reply.cut]
        raise kind(f"simulated: {words}", request=request)
    return httpx.Response(reply.status, headers=dict(reply.headers), content=reply.body)
