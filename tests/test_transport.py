"""What happens on the wire becomes a reply or a fault; nothing of httpx gets past."""

from __future__ import annotations

import asyncio
import gzip
import re
import socket
import ssl
from types import SimpleNamespace
from typing import Any

import aiohttp
import httpx
import pytest
from httpx_aiohttp import AiohttpTransport
from httpx_aiohttp.transport import map_aiohttp_exceptions
from support import Cloud

from ttlock_sdk import AsyncTTLock, TTLock, errors
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.transport import AsyncWire, Fault, Reply, Wire, shared_ssl_context

Kinds = list[type[httpx.RequestError]]
NEVER_SENT: Kinds = [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError]
NEVER_SENT += [httpx.UnsupportedProtocol]
SENT: Kinds = [httpx.ReadTimeout, httpx.ReadError, httpx.WriteError, httpx.WriteTimeout, httpx.CloseError]
SENT += [httpx.RemoteProtocolError, httpx.DecodingError]
TARGET: Any = SimpleNamespace(host="x", port=443, ssl=True, is_ssl=True, real_url="http://x")
NEVER_SENT_BY_AIOHTTP: list[Exception] = [
    aiohttp.ClientConnectorError(TARGET, OSError(111, "refused")),
    aiohttp.ClientConnectorDNSError(TARGET, OSError(-2, "unknown")),
    aiohttp.ClientConnectorSSLError(TARGET, OSError(1, "no TLS")),
    aiohttp.ClientConnectorCertificateError(TARGET, ssl.CertificateError("expired")),
    aiohttp.ClientProxyConnectionError(TARGET, OSError(111, "refused")),
    aiohttp.ClientHttpProxyError(TARGET, (), status=407),
    aiohttp.ConnectionTimeoutError("late"),
    aiohttp.InvalidUrlClientError("x"),
    aiohttp.NonHttpUrlClientError("x"),
]
SENT_BY_AIOHTTP: list[Exception] = [
    aiohttp.ServerDisconnectedError(),
    aiohttp.ClientOSError(104, "reset"),
    aiohttp.ClientConnectionResetError("closing"),
    aiohttp.ClientConnectionError("closed"),
    aiohttp.ClientPayloadError("not completed"),
    aiohttp.SocketTimeoutError("late"),
    aiohttp.ServerTimeoutError("late"),
]


@pytest.mark.parametrize("kind", [*NEVER_SENT, *SENT])
def test_every_exception_of_httpx_becomes_a_fault_that_says_whether_the_request_was_sent(kind: Any) -> None:
    fault = Wire("https://x", transport=Cloud(lambda path, fields: kind("why")), client=None).send("/v3/x", b"", 1)
    assert isinstance(fault, Fault)
    assert (fault.sent, fault.timeout) == (kind in SENT, issubclass(kind, httpx.TimeoutException))
    assert fault.text == f"{kind.__name__}: why"


@pytest.mark.parametrize("error", [*NEVER_SENT_BY_AIOHTTP, *SENT_BY_AIOHTTP], ids=lambda error: type(error).__name__)
def test_what_httpx_aiohttp_says_counts_as_sent_unless_aiohttp_says_that_it_was_not(
    error: Exception,
) -> None:
    with pytest.raises(httpx.HTTPError) as raised, map_aiohttp_exceptions():
        raise error
    fault = Wire("https://x", transport=Cloud(lambda path, fields: raised.value), client=None).send("/v3/x", b"", 1)
    assert isinstance(fault, Fault)
    assert (fault.sent, fault.timeout) == (error in SENT_BY_AIOHTTP, isinstance(error, TimeoutError))
    assert fault.text == f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("answer", [b"no HTTP\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: some\r\n\r\n{}"])
@pytest.mark.parametrize("own", [True, False])
def test_an_answer_that_is_no_http_is_a_fault_of_a_request_that_was_sent(answer: bytes, own: bool) -> None:
    async def answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async def sent() -> Reply | Fault:
        async with await asyncio.start_server(answered, "127.0.0.1", 0) as server:
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            async with AiohttpTransport() as transport:
                wire = AsyncWire(address, transport=None if own else transport, client=None)
                found = await wire.send("/v3/x", b"", 5)
                await wire.close()
            return found

    fault = asyncio.run(sent())
    assert isinstance(fault, Fault)
    assert (fault.sent, fault.timeout) == (True, False)


@pytest.mark.anyio
async def test_an_operating_system_s_error_is_a_fault_too_and_counts_as_sent() -> None:
    wire = AsyncWire("https://x", transport=Cloud(lambda path, fields: OSError("gone")), client=None)
    fault = await wire.send("/v3/x", b"", 1)
    assert fault == Fault("OSError: gone", sent=True, timeout=False)
    await wire.close()


def test_an_address_that_cannot_be_is_a_fault() -> None:
    wire = Wire("https://x", transport=Cloud(), client=None)
    fault = wire.send("/" + "x" * 70_000, b"", 1)
    assert isinstance(fault, Fault)
    assert not fault.sent


def test_a_reply_has_status_headers_and_body() -> None:
    answer = httpx.Response(418, headers={"x-a": "b"}, content=b"tea")
    reply = Wire("https://x", transport=Cloud(lambda path, fields: answer), client=None).send("/v3/x", b"a=1", 1)
    assert isinstance(reply, Reply)
    assert (reply.status, reply.headers["x-a"], reply.content) == (418, "b", b"tea")


def test_certificates_are_read_once_and_only_for_https() -> None:
    assert shared_ssl_context() is shared_ssl_context()
    assert shared_ssl_context().verify_mode is ssl.CERT_REQUIRED
    for address, known in (("https://127.0.0.1:9", True), ("http://127.0.0.1:9", False)):
        wire = Wire(address, transport=None, client=None)
        opened: Any = wire._transport
        context = opened._pool._options["ssl_context"]
        assert (context is shared_ssl_context()) is known
        assert context.verify_mode is ssl.CERT_REQUIRED
        wire.close()


def test_a_port_where_nobody_listens_is_told_as_never_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    tt = TTLock("id", "secret", token={"access_token": "planted-token"}, base_url=f"http://127.0.0.1:{port}")
    with tt, pytest.raises(errors.ConnectionFailedError, match="nothing was done") as caught:
        tt.locks.unlock(5)
    assert "planted" not in str(caught.value)


def test_a_server_without_tls_is_told_as_never_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0)  # the connection is accepted by the system, and nobody answers the handshake
        address = f"https://127.0.0.1:{listener.getsockname()[1]}"
        tt = TTLock("id", "secret", token={"access_token": "t"}, base_url=address, timeout=0.2)
        with tt, pytest.raises(errors.ConnectionFailedError):
            tt.locks.unlock(5)


@pytest.mark.anyio
async def test_a_client_that_is_closed_meanwhile_is_a_fault_and_nothing_was_sent() -> None:
    wire = Wire("https://x", transport=Cloud(), client=None)
    wire.close()
    other = AsyncWire("https://x", transport=Cloud(), client=None)
    await other.close()
    for fault in (wire.send("/v3/x", b"", 1), await other.send("/v3/x", b"", 1)):
        assert fault == Fault("the client was closed meanwhile", sent=False, timeout=False)


@pytest.mark.anyio
async def test_a_transport_or_client_that_was_handed_in_is_never_closed() -> None:
    closed: list[object] = []

    class Kept(Cloud):
        def close(self) -> None:
            closed.append(self)

        async def aclose(self) -> None:
            closed.append(self)

    cloud = Kept()
    client, other = httpx.Client(transport=cloud), httpx.AsyncClient(transport=cloud)
    ways: list[dict[str, Any]] = [{"transport": cloud}, {"http_client": client}]
    for way in ways:
        with TTLock("id", "secret", token={"access_token": "a"}, **way) as tt:
            tt.locks.list()
    ways = [{"transport": cloud}, {"http_client": other}]
    for way in ways:
        async with AsyncTTLock("id", "secret", token={"access_token": "a"}, **way) as att:
            await att.locks.list()
    assert closed == []
    await other.aclose()
    assert closed == [cloud]


def test_a_bug_of_a_transport_is_not_taken_for_a_fault_of_the_wire() -> None:
    wire = Wire("https://x", transport=Cloud(lambda path, fields: RuntimeError("a bug")), client=None)
    with pytest.raises(RuntimeError, match="a bug"):
        wire.send("/v3/x", b"", 1)


@pytest.mark.anyio
async def test_a_proxy_that_the_environment_names_is_used_and_one_that_does_not_apply_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sim = Simulator("demo")
    account = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
    with sim.serve() as proxy:
        monkeypatch.setenv("http_proxy", proxy)
        far: dict[str, Any] = {"base_url": "http://cloud.invalid", "allow_http": True}
        with TTLock(*account, **far) as tt:
            assert tt.locks.list().total == 45
        async with AsyncTTLock(*account, **far) as tt:
            assert (await tt.locks.list()).total == 45
        monkeypatch.setenv("no_proxy", "cloud.invalid")
        with TTLock(*account, **far, retries=0) as tt, pytest.raises(errors.ConnectionFailedError):
            tt.locks.list()
    assert sim.count("listLocks") == 2


@pytest.mark.anyio
async def test_an_answer_that_comes_compressed_is_read() -> None:
    page = gzip.compress(b'{"list": [], "pageNo": 1, "pageSize": 20, "pages": 1, "total": 7}')
    headers = {"content-encoding": "gzip", "content-type": "application/json"}
    cloud = httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, stream=httpx.ByteStream(page)))
    token = {"access_token": "planted-token"}
    with TTLock("id", "secret", token=token, transport=cloud) as tt:
        assert tt.locks.list().total == 7
    async with AsyncTTLock("id", "secret", token=token, transport=cloud) as tt:
        assert (await tt.locks.list()).total == 7


@pytest.mark.parametrize(
    ("world", "given", "said"),
    [
        (TTLock, {"http_client": httpx.AsyncClient()}, "httpx.Client is needed, not httpx.AsyncClient"),
        (AsyncTTLock, {"http_client": httpx.Client()}, "httpx.AsyncClient is needed, not httpx.Client"),
        (TTLock, {"transport": httpx.AsyncHTTPTransport()}, "httpx.BaseTransport is needed"),
        (AsyncTTLock, {"transport": object()}, "httpx.AsyncBaseTransport is needed, not builtins.object"),
        (TTLock, {"http_client": type("Client", (), {"__module__": "httpx2"})()}, "httpx2.alias_httpx()"),
    ],
)
def test_a_client_of_another_kind_is_refused_at_once(world: Any, given: dict[str, Any], said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=re.escape(said.replace("httpx.", f"{httpx.__name__}."))):
        world("id", "secret", **given)
