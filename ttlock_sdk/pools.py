"""Connections to the one host that a client calls, at a cost that does not grow with their number.

A pool of httpx looks at all of its connections, and asks the system about each that rests, before and after every call:
at a hundred calls in flight that takes most of the time. Here those that rest lie on a stack, and a call looks at the
top one. The connections themselves are those of httpcore, as in httpx.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import httpx

from .one_send import AsyncOneSend, OneSend

if TYPE_CHECKING:
    import ssl

    import anyio
    import httpcore

C = TypeVar("C")
Answer: TypeAlias = tuple[int, httpx.Headers, bytes]
"""Status, headers and content of an answer."""


class OneHostTransport(httpx.HTTPTransport):
    """For threads. What it does is httpx's own, but for where connections are kept."""

    def __init__(self, verify: ssl.SSLContext, limits: httpx.Limits) -> None:
        super().__init__(verify=verify, limits=limits)
        self._core = _core_of(self)
        if self._core is not None:
            self._pool = Pool(self._core, verify, limits)  # type: ignore[assignment]

    def exchange(self, request: httpx.Request) -> Answer:
        """Send a request and read its answer to the end.

        `handle_request` and `Response.read` do the same, through ten layers for what no call of ours wants.
        """
        if self._core is None or _is_patched(httpx.HTTPTransport.handle_request):
            response = self.handle_request(request)
            try:
                return response.status_code, response.headers, response.read()
            finally:
                response.close()
        try:
            found = self._pool.handle_request(_plain(self._core, request))
            try:
                content = b"".join(found.stream)  # type: ignore[arg-type]  # a stream for threads
            finally:
                found.close()
        except Exception as error:
            if (twin := _as_httpx(error)) is None:
                raise
            raise twin from error
        return _answer(found, content)


class AsyncOneHostTransport(httpx.AsyncHTTPTransport):
    """For tasks."""

    def __init__(self, verify: ssl.SSLContext, limits: httpx.Limits) -> None:
        super().__init__(verify=verify, limits=limits)
        self._core = _core_of(self)
        if self._core is not None:
            self._pool = AsyncPool(self._core, verify, limits)  # type: ignore[assignment]

    async def exchange(self, request: httpx.Request) -> Answer:
        """The same for tasks."""
        if self._core is None or _is_patched(httpx.AsyncHTTPTransport.handle_async_request):
            response = await self.handle_async_request(request)
            try:
                return response.status_code, response.headers, await response.aread()
            finally:
                await response.aclose()
        try:
            found = await self._pool.handle_async_request(_plain(self._core, request))
            try:
                content = b"".join([piece async for piece in found.stream])  # type: ignore[union-attr]  # for tasks
            finally:
                await found.aclose()
        except Exception as error:
            if (twin := _as_httpx(error)) is None:
                raise
            raise twin from error
        return _answer(found, content)


def _core_of(transport: httpx.HTTPTransport | httpx.AsyncHTTPTransport) -> Any:
    """The httpcore that this httpx stands on; None where it keeps no pool that could be replaced."""
    pool = getattr(transport, "_pool", None)
    return sys.modules.get(type(pool).__module__.partition(".")[0]) if hasattr(pool, "_network_backend") else None


def _is_patched(method: Any) -> bool:
    """Whether somebody's test has put a function of its own in the place of this one of httpx."""
    return getattr(method, "__globals__", None) is not httpx.HTTPTransport.__init__.__globals__


def _plain(core: Any, request: httpx.Request) -> Any:
    """The request as httpcore takes it."""
    url = request.url
    address = core.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return core.Request(
        request.method, address, headers=request.headers.raw, content=request.stream, extensions=request.extensions
    )


def _answer(found: httpcore.Response, content: bytes) -> Answer:
    headers = httpx.Headers(found.headers)
    if "content-encoding" in headers:
        content = httpx.Response(found.status, headers=headers, content=content).content
    return found.status, headers, content


def _as_httpx(error: Exception) -> Exception | None:
    """The exception of httpx that has the same name, if there is one."""
    for kind in type(error).__mro__:
        twin = getattr(httpx, kind.__name__, None)
        if isinstance(twin, type) and issubclass(twin, httpx.TransportError):
            return twin(str(error))
    return None


class _Stack(Generic[C]):
    """Connections that rest, the one used last on top; and all there are, so that they can be closed. Without I/O."""

    def __init__(self, limits: httpx.Limits) -> None:
        self._seconds = limits.keepalive_expiry
        self._most = limits.max_keepalive_connections
        self._resting: deque[tuple[C, float]] = deque()
        self._all: set[C] = set()
        self.closed = False

    def add(self, connection: C) -> None:
        """Note a new connection, which is in use."""
        if self.closed:
            raise RuntimeError("the pool is closed")
        self._all.add(connection)

    def take(self) -> C | None:
        """The connection that was used last, if one rests."""
        return self._resting.pop()[0] if self._resting else None

    def put(self, connection: C) -> list[C]:
        """Lay a connection down. Those returned have rested too long, or are too many: they are to be closed."""
        if self.closed:
            return [connection]
        now = time.monotonic()
        self._resting.append((connection, now))
        ended = []
        while self._resting and self._is_over(self._resting[0][1], now):
            ended.append(self._resting.popleft()[0])
        self._all.difference_update(ended)
        return ended

    def drop(self, connection: C) -> None:
        """Forget a connection."""
        self._all.discard(connection)

    def __iter__(self) -> Iterator[C]:
        return iter(list(self._all))

    def close(self) -> list[C]:
        """All connections, which are to be closed; there will be no others."""
        self.closed = True
        self._resting.clear()
        found, self._all = list(self._all), set()
        return found

    def _is_over(self, since: float, now: float) -> bool:
        too_many = self._most is not None and len(self._resting) > self._most
        return too_many or (self._seconds is not None and now > since + self._seconds)


class Pool:
    """What `httpx.HTTPTransport` asks for connections."""

    def __init__(self, core: Any, ssl_context: ssl.SSLContext, limits: httpx.Limits) -> None:
        self._core = core
        self._options = {
            "ssl_context": ssl_context,
            "keepalive_expiry": limits.keepalive_expiry,
            "network_backend": OneSend(core.SyncBackend()),
        }
        self._room = threading.Semaphore(limits.max_connections or sys.maxsize)
        self._stack: _Stack[httpcore.HTTPConnection] = _Stack(limits)
        self._guard = threading.Lock()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on the connection that was used last, or on a new one."""
        timeout = request.extensions.get("timeout", {}).get("pool")
        if not self._room.acquire(timeout=timeout):
            raise self._core.PoolTimeout("all connections are in use")
        connection = None
        try:
            connection = self._resting() or self._opened(request)
            response = connection.handle_request(request)
        except BaseException:
            self._leave(connection, broken=True)
            raise
        response.stream = _Body(response.stream, lambda: self._leave(connection))
        return response

    @property
    def connections(self) -> list[httpcore.HTTPConnection]:
        """All that are open, in use or not."""
        return list(self._stack)

    def close(self) -> None:
        """Close all connections."""
        with self._guard:
            found = self._stack.close()
        for connection in found:
            connection.close()

    def _resting(self) -> httpcore.HTTPConnection | None:
        while True:
            with self._guard:
                connection = self._stack.take()
            if connection is None or not connection.has_expired():
                return connection
            self._end(connection)

    def _opened(self, request: httpcore.Request) -> httpcore.HTTPConnection:
        connection: httpcore.HTTPConnection = self._core.HTTPConnection(_origin(self._core, request), **self._options)
        with self._guard:
            self._stack.add(connection)
        return connection

    def _leave(self, connection: httpcore.HTTPConnection | None, *, broken: bool = False) -> None:
        try:
            if connection is None:
                return
            if broken or connection.is_closed():
                self._end(connection)
                return
            with self._guard:
                ended = self._stack.put(connection)
            for old in ended:
                old.close()
        finally:
            self._room.release()

    def _end(self, connection: httpcore.HTTPConnection) -> None:
        with self._guard:
            self._stack.drop(connection)
        connection.close()


class AsyncPool:
    """What `httpx.AsyncHTTPTransport` asks for connections."""

    def __init__(self, core: Any, ssl_context: ssl.SSLContext, limits: httpx.Limits) -> None:
        self._core = core
        self._options = {
            "ssl_context": ssl_context,
            "keepalive_expiry": limits.keepalive_expiry,
            "network_backend": AsyncOneSend(core.AnyIOBackend()),
        }
        self._room = limits.max_connections or sys.maxsize
        self._waiting: deque[anyio.Event] = deque()
        self._stack: _Stack[httpcore.AsyncHTTPConnection] = _Stack(limits)

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on the connection that was used last, or on a new one."""
        if self._room > 0:
            self._room -= 1
        else:
            await self._turn(request.extensions.get("timeout", {}).get("pool"))
        connection = None
        try:
            connection = await self._resting() or self._opened(request)
            response = await connection.handle_async_request(request)
        except BaseException:
            await self._leave(connection, broken=True)
            raise
        response.stream = _AsyncBody(response.stream, lambda: self._leave(connection))
        return response

    @property
    def connections(self) -> list[httpcore.AsyncHTTPConnection]:
        """All that are open, in use or not."""
        return list(self._stack)

    async def aclose(self) -> None:
        """Close all connections."""
        await _closed(self._stack.close())

    async def _turn(self, timeout: float | None) -> None:
        """Wait until a call ends and leaves its room to this one."""
        import anyio

        turn = anyio.Event()
        self._waiting.append(turn)
        try:
            with anyio.move_on_after(timeout):
                await turn.wait()
            if not turn.is_set():
                raise self._core.PoolTimeout("all connections are in use")
        except BaseException:
            if turn.is_set():
                self._make_room()
            else:
                self._waiting.remove(turn)
            raise

    def _make_room(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()
        else:
            self._room += 1

    async def _resting(self) -> httpcore.AsyncHTTPConnection | None:
        while (connection := self._stack.take()) is not None and connection.has_expired():
            self._stack.drop(connection)
            await _closed([connection])
        return connection

    def _opened(self, request: httpcore.Request) -> httpcore.AsyncHTTPConnection:
        connection: httpcore.AsyncHTTPConnection = self._core.AsyncHTTPConnection(
            _origin(self._core, request), **self._options
        )
        self._stack.add(connection)
        return connection

    async def _leave(self, connection: httpcore.AsyncHTTPConnection | None, *, broken: bool = False) -> None:
        self._make_room()
        if connection is None:
            return
        if broken or connection.is_closed():
            self._stack.drop(connection)
            await _closed([connection])
        elif ended := self._stack.put(connection):
            await _closed(ended)


class _Body:
    """The body of an answer, which gives its connection back when it is closed."""

    def __init__(self, stream: Any, leave: Callable[[], None]) -> None:
        self._stream = stream
        self._leave: Callable[[], None] | None = leave

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        """The answer was read, or is not wanted."""
        leave, self._leave = self._leave, None
        if leave is not None:
            try:
                self._stream.close()
            finally:
                leave()


class _AsyncBody:
    def __init__(self, stream: Any, leave: Callable[[], Any]) -> None:
        self._stream = stream
        self._leave: Callable[[], Any] | None = leave

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        leave, self._leave = self._leave, None
        if leave is not None:
            try:
                await self._stream.aclose()
            finally:
                await leave()


def _origin(core: Any, request: httpcore.Request) -> Any:
    if request.url.scheme not in {b"http", b"https"}:
        raise core.UnsupportedProtocol("an address must begin with http:// or https://")
    return request.url.origin


async def _closed(connections: list[Any]) -> None:
    """Close connections, also when the task is cancelled meanwhile."""
    import anyio

    with anyio.CancelScope(shield=True):
        for connection in connections:
            await connection.aclose()
