"""Connections to one host: none is handed to two calls, none is left open, and their number costs a call nothing."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, aclosing, closing, contextmanager
from functools import partial
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Any, TypeVar

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import functions_called

from ttlock_sdk import AsyncTTLock, TTLock, errors
from ttlock_sdk.pools import AsyncOneHostTransport, OneHostTransport, _Stack
from ttlock_sdk.transport import AsyncWire, Fault, Reply, Wire, _verify

TOKEN = {"access_token": "planted-token", "uid": 1}
ANSWER = b'{"list": [], "pageNo": 1, "pageSize": 20, "pages": 1, "total": 7}'
PLAIN = _verify("http://")
W = TypeVar("W", Wire, AsyncWire)


class Server(ThreadingTCPServer):
    """Answers on as many connections as come; paths that end in `wait` once `go` is set, `bye` with a closed door."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        self.go = threading.Event()
        self.opened = 0
        self.open = 0
        self.waiting = threading.Semaphore(0)
        self.ended = threading.Semaphore(0)
        self.guard = threading.Lock()

    def shutdown_request(self, request: Any) -> None:
        """A connection has ended once the other side can see it."""
        super().shutdown_request(request)
        with self.guard:
            self.open -= 1
        self.ended.release()


class _Connection(StreamRequestHandler):
    server: Server

    def handle(self) -> None:
        server = self.server
        with server.guard:
            server.opened += 1
            server.open += 1
        try:
            while line := self.rfile.readline():
                path = line.split()[1]
                length = 0
                while (field := self.rfile.readline().strip()) != b"":
                    if field.lower().startswith(b"content-length:"):
                        length = int(field[15:])
                self.rfile.read(length)
                if path.endswith(b"wait"):
                    server.waiting.release()
                    server.go.wait(30)
                head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(ANSWER)
                self.wfile.write(head + ANSWER)
                if path.endswith(b"bye"):
                    return
        except OSError:
            pass  # the client went away


@contextmanager
def serving() -> Iterator[Server]:
    """The server in a thread."""
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.go.set()
            server.shutdown()
            thread.join()


def as_its_own(wire: W) -> W:
    """A wire that has made its transport itself, and so closes it."""
    wire._owned = wire._transport
    return wire


def wire_of(server: Server, limits: httpx.Limits) -> Wire:
    return as_its_own(Wire(server.address, transport=OneHostTransport(PLAIN, limits), client=None))


def async_wire_of(server: Server, limits: httpx.Limits) -> AsyncWire:
    return as_its_own(AsyncWire(server.address, transport=AsyncOneHostTransport(PLAIN, limits), client=None))


def connections(wire: Wire | AsyncWire) -> int:
    return len(wire._transport._pool.connections)  # type: ignore[union-attr]


@pytest.mark.anyio
async def test_calls_one_after_the_other_share_one_connection(anyio_backend: str) -> None:
    with serving() as server:
        with TTLock("id", "secret", token=TOKEN, base_url=server.address) as tt:
            assert [tt.locks.list().total for _ in range(5)] == [7] * 5
        assert server.opened == 1
        async with AsyncTTLock("id", "secret", token=TOKEN, base_url=server.address) as att:
            assert [(await att.locks.list()).total for _ in range(5)] == [7] * 5
        assert server.opened == 2


def test_threads_open_no_more_connections_than_there_may_be_and_all_are_answered() -> None:
    with serving() as server, ThreadPoolExecutor(30) as threads:
        wire = wire_of(server, httpx.Limits(max_connections=10, max_keepalive_connections=10))
        found = list(threads.map(lambda _: wire.send("/v3/any", b"a=1", 15.0), range(300)))
        assert all(isinstance(reply, Reply) and reply.content == ANSWER for reply in found)
        assert server.opened <= 10
        wire.close()
        assert connections(wire) == 0


@pytest.mark.anyio
async def test_tasks_open_no_more_connections_than_there_may_be_and_all_are_answered(anyio_backend: str) -> None:
    with serving() as server:
        wire = async_wire_of(server, httpx.Limits(max_connections=10, max_keepalive_connections=10))
        found: list[Reply | Fault] = []

        async def call() -> None:
            found.extend([await wire.send("/v3/any", b"a=1", 15.0) for _ in range(10)])

        async with anyio.create_task_group() as group:
            for _ in range(30):
                group.start_soon(call)
        assert len(found) == 300
        assert all(isinstance(reply, Reply) and reply.content == ANSWER for reply in found)
        assert server.opened <= 10
        await wire.close()
        assert connections(wire) == 0


@pytest.mark.anyio
async def test_who_gets_no_connection_in_time_is_told_that_nothing_was_sent(anyio_backend: str) -> None:
    one = httpx.Limits(max_connections=1)
    with serving() as server:
        wire, tasks_wire = wire_of(server, one), async_wire_of(server, one)
        first = threading.Thread(target=wire.send, args=("/v3/wait", b"", 30.0))
        first.start()
        server.waiting.acquire()
        late = wire.send("/v3/any", b"", 0.05)
        assert isinstance(late, Fault)
        assert (late.sent, late.timeout) == (False, True)
        async with anyio.create_task_group() as group:
            group.start_soon(tasks_wire.send, "/v3/wait", b"", 30.0)
            await anyio.to_thread.run_sync(server.waiting.acquire)
            late = await tasks_wire.send("/v3/any", b"", 0.05)
            assert isinstance(late, Fault)
            assert (late.sent, late.timeout) == (False, True)
            server.go.set()
        first.join()
        assert isinstance(wire.send("/v3/any", b"", 15.0), Reply)
        assert isinstance(await tasks_wire.send("/v3/any", b"", 15.0), Reply)
        assert server.opened == 2
        wire.close()
        await tasks_wire.close()


@pytest.mark.anyio
@pytest.mark.parametrize("others", [0, 3])
async def test_a_cancelled_call_leaves_its_room_to_others_and_its_connection_is_closed(
    anyio_backend: str, others: int
) -> None:
    with serving() as server:
        wire = async_wire_of(server, httpx.Limits(max_connections=1))
        found: list[Reply | Fault] = []

        async def waiting() -> None:
            found.append(await wire.send("/v3/any", b"", 15.0))

        async with anyio.create_task_group() as all_of_them, anyio.create_task_group() as cancelled:
            cancelled.start_soon(wire.send, "/v3/wait", b"", 30.0)
            await anyio.to_thread.run_sync(server.waiting.acquire)
            cancelled.start_soon(wire.send, "/v3/any", b"", 30.0)  # waits for room
            await anyio.wait_all_tasks_blocked()
            for _ in range(others):
                all_of_them.start_soon(waiting)
            await anyio.wait_all_tasks_blocked()
            cancelled.cancel_scope.cancel()
        assert len(found) == others
        assert all(isinstance(reply, Reply) for reply in found)
        assert isinstance(await wire.send("/v3/any", b"", 15.0), Reply)
        assert connections(wire) == 1
        server.go.set()
        await wire.close()
        for _ in range(2):
            await anyio.to_thread.run_sync(server.ended.acquire)
        assert server.open == 0


@pytest.mark.anyio
async def test_a_connection_that_the_cloud_closed_is_not_used_again(anyio_backend: str) -> None:
    with serving() as server:
        wire, tasks_wire = wire_of(server, httpx.Limits()), async_wire_of(server, httpx.Limits())
        for _ in range(3):
            assert isinstance(wire.send("/v3/bye", b"", 15.0), Reply)
            assert isinstance(await tasks_wire.send("/v3/bye", b"", 15.0), Reply)
            server.ended.acquire()
            server.ended.acquire()
        assert server.opened == 6
        assert (connections(wire), connections(tasks_wire)) == (1, 1)
        wire.close()
        await tasks_wire.close()


@pytest.mark.anyio
@pytest.mark.parametrize("limits", [httpx.Limits(keepalive_expiry=0.0), httpx.Limits(max_keepalive_connections=0)])
async def test_what_may_not_rest_is_closed_at_once(anyio_backend: str, limits: httpx.Limits) -> None:
    with serving() as server:
        wire, tasks_wire = wire_of(server, limits), async_wire_of(server, limits)
        for _ in range(3):
            assert isinstance(wire.send("/v3/any", b"", 15.0), Reply)
            assert isinstance(await tasks_wire.send("/v3/any", b"", 15.0), Reply)
        assert server.opened == 6
        wire.close()
        await tasks_wire.close()


@pytest.mark.anyio
async def test_a_wire_that_is_closed_under_way_ends_its_calls_and_opens_no_others(anyio_backend: str) -> None:
    with serving() as server:
        wire = async_wire_of(server, httpx.Limits(max_connections=1))
        found: list[Reply | Fault] = []

        async def call(path: str) -> None:
            found.append(await wire.send(path, b"", 15.0))

        async with anyio.create_task_group() as group:
            group.start_soon(call, "/v3/wait")
            await anyio.to_thread.run_sync(server.waiting.acquire)
            group.start_soon(call, "/v3/any")
            await anyio.wait_all_tasks_blocked()
            await wire.close()
        assert [isinstance(fault, Fault) for fault in found] == [True, True]
        assert server.opened == 1
        assert connections(wire) == 0


def test_what_a_call_costs_does_not_grow_with_the_connections_that_rest() -> None:
    found = []
    for many in (1, 40):
        with serving() as server, ThreadPoolExecutor(many) as threads:
            wire = wire_of(server, httpx.Limits())
            calls = [threads.submit(wire.send, "/v3/wait", b"", 30.0) for _ in range(many)]
            for _ in range(many):
                server.waiting.acquire()
            server.go.set()
            assert all(isinstance(call.result(), Reply) for call in calls)
            assert connections(wire) == many
            wire.send("/v3/any", b"", 15.0)
            found.append(functions_called(partial(wire.send, "/v3/any", b"", 15.0)))
            wire.close()
    assert found[1] == pytest.approx(found[0], rel=0.02)


def test_what_a_call_of_a_task_costs_does_not_grow_with_the_connections_that_rest() -> None:
    found = []
    for many in (1, 40):
        with serving() as server, asyncio.Runner() as runner:
            wire = async_wire_of(server, httpx.Limits())

            async def opened(wire: AsyncWire = wire, many: int = many, server: Server = server) -> None:
                calls = [asyncio.create_task(wire.send("/v3/wait", b"", 30.0)) for _ in range(many)]
                for _ in range(many):
                    await asyncio.to_thread(server.waiting.acquire)
                server.go.set()
                assert all(isinstance(reply, Reply) for reply in await asyncio.gather(*calls))
                assert connections(wire) == many
                await wire.send("/v3/any", b"", 15.0)

            async def once(wire: AsyncWire = wire) -> None:
                await wire.send("/v3/any", b"", 15.0)

            runner.run(opened())
            found.append(functions_called(partial(_run, runner, once)))
            runner.run(wire.close())
    assert found[1] == pytest.approx(found[0], rel=0.1)  # how often the loop turns differs a little


def _run(runner: asyncio.Runner, once: Callable[[], Coroutine[Any, Any, None]]) -> None:
    runner.run(once())


@pytest.mark.anyio
async def test_what_patches_the_transports_of_httpx_for_a_test_reaches_our_calls_too(
    monkeypatch: pytest.MonkeyPatch, anyio_backend: str
) -> None:
    def handle(self: object, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=ANSWER)

    async def handle_async(self: object, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=ANSWER)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async)
    nowhere = "http://127.0.0.1:1"
    with TTLock("id", "secret", token=TOKEN, base_url=nowhere) as tt:
        assert tt.locks.list().total == 7
    async with AsyncTTLock("id", "secret", token=TOKEN, base_url=nowhere) as att:
        assert (await att.locks.list()).total == 7


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
ANSWERS = {
    "whole": HEAD + b"content-length: 2\r\n\r\n{}",
    "in pieces": HEAD + b"transfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
    "packed": HEAD + b"content-encoding: gzip\r\ncontent-length: 22\r\n\r\n" + gzip.compress(b"{}"),
    "badly packed": HEAD + b"content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}",
    "without a body": b"HTTP/1.1 204 No Content\r\n\r\n",
    "cut": HEAD + b"content-length: 20\r\n\r\n{",
    "none": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n",
    "too late": None,
}


@contextmanager
def answering(answer: bytes | None) -> Iterator[str]:
    """A server that gives this answer to two connections and hangs up; with None it says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener, ExitStack() as kept:

        def serve() -> None:
            for _ in range(2):
                connection, _ = listener.accept()
                kept.enter_context(connection)
                connection.recv(65536)
                if answer is not None:
                    connection.sendall(answer)
                    connection.shutdown(socket.SHUT_WR)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v3/any"
        thread.join()


async def exchanged(request: httpx.Request, *, tasks: bool, short: bool) -> Any:
    """Status, headers and content of the answer, or what was raised."""
    try:
        if tasks:
            async with aclosing(AsyncOneHostTransport(PLAIN, httpx.Limits())) as transport:
                if short:
                    return await transport.exchange(request)
                response = await transport.handle_async_request(request)
                return response.status_code, response.headers, await response.aread()
        with closing(OneHostTransport(PLAIN, httpx.Limits())) as transport:
            if short:
                return transport.exchange(request)
            response = transport.handle_request(request)
            return response.status_code, response.headers, response.read()
    except httpx.HTTPError as error:
        return type(error), str(error)


@pytest.mark.parametrize("tasks", [False, True], ids=["threads", "tasks"])
@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("anyio_backend", ["asyncio"])  # on trio the long way leaves generators behind
@pytest.mark.anyio
async def test_the_short_way_through_a_transport_gives_what_the_long_way_gives(
    name: str, tasks: bool, anyio_backend: str
) -> None:
    seconds = 0.3 if name == "too late" else 20.0
    with answering(ANSWERS[name]) as address:
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), seconds)
        request = httpx.Request("POST", address, content=b"a=1", extensions={"timeout": timeouts})
        short = await exchanged(request, tasks=tasks, short=True)
        assert short == await exchanged(request, tasks=tasks, short=False)
    if name in {"whole", "in pieces", "packed"}:
        assert short[2] == b"{}"


def test_a_scheme_that_is_none_of_http_is_refused_before_anything_is_sent() -> None:
    wire = Wire("ftp://127.0.0.1:1", transport=OneHostTransport(PLAIN, httpx.Limits()), client=None)
    fault = wire.send("/v3/any", b"", 1.0)
    assert isinstance(fault, Fault)
    assert not fault.sent
    assert "UnsupportedProtocol" in fault.text
    wire.close()


def test_a_host_that_cannot_be_reached_leaves_no_connection_and_room_for_the_next_call() -> None:
    with TTLock("id", "secret", token=TOKEN, base_url="http://127.0.0.1:1", retries=0) as tt:
        for _ in range(120):  # more than there is room for
            with pytest.raises(errors.ConnectionFailedError):
                tt.locks.list()
        assert connections(tt._engine.wire()) == 0


@given(st.lists(st.sampled_from(["take", "put", "drop"])), st.integers(0, 3))
def test_whatever_happens_no_connection_is_handed_out_twice_and_none_is_lost(acts: list[str], most: int) -> None:
    stack: _Stack[int] = _Stack(httpx.Limits(max_keepalive_connections=most, keepalive_expiry=None))
    made, in_use, ended = 0, set[int](), set[int]()
    for act in acts:
        if act == "take":
            connection = stack.take()
            if connection is None:
                connection, made = made, made + 1
                stack.add(connection)
            assert connection not in in_use
            in_use.add(connection)
        elif in_use:
            connection = in_use.pop()
            if act == "put":
                ended.update(stack.put(connection))
            else:
                stack.drop(connection)
                ended.add(connection)
    left = set(stack.close())
    assert left | ended == set(range(made))
    assert not left & ended
    assert in_use <= left
    assert stack.take() is None
    with pytest.raises(RuntimeError, match="closed"):
        stack.add(made)
