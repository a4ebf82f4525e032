"""Where requests meet httpx: clients are built, sent through and closed here, and httpx's exceptions end here."""

from __future__ import annotations

import ssl
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.request import getproxies

import httpx

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .uploads import Upload

CONNECT_SECONDS: Final = 10.0
FORM: Final = "application/x-www-form-urlencoded"
_HEADERS: Final = {
    "content-type": FORM,
    "accept": "application/json",
    "user-agent": "ttlock-sdk",
}
# all goes to one host: what was opened for many calls at once is kept for the next ones
_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100)
_CONNECTION: Final = {"accept-encoding": "gzip, deflate", "connection": "keep-alive"}
_CAUGHT: Final = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, RuntimeError)
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
# what aiohttp raises before it sends anything, with all that derive from it; by name, as nothing here imports aiohttp
_NEVER_SENT_BY_AIOHTTP: Final = {
    "ClientConnectorError",
    "ConnectionTimeoutError",
    "ClientHttpProxyError",
    "InvalidURL",
    "NonHttpUrlClientError",
}
_lock = threading.Lock()
_shared_context: list[ssl.SSLContext] = []


class Reply(NamedTuple):
    """An HTTP answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Fault(NamedTuple):
    """No answer: why in words, whether the request may have left this machine, whether time ran out."""

    text: str
    sent: bool
    timeout: bool


_CLOSED: Final = Fault("the client was closed meanwhile", sent=False, timeout=False)


def multipart(fields: Sequence[tuple[str, str]], files: Sequence[Upload]) -> tuple[str, bytes]:
    """A form with files: its content type and its bytes."""
    parts: list[tuple[str, Any]] = [(name, (None, value.encode())) for name, value in fields]
    parts += [(file.wire, (file.name, file.content, file.content_type)) for file in files]
    request = httpx.Request("POST", "http://parts", files=parts)
    return request.headers["content-type"], request.read()


def shared_ssl_context() -> ssl.SSLContext:
    """The one TLS context of this process, built at first use: reading the certificates takes some 20 ms."""
    with _lock:
        if not _shared_context:
            _shared_context.append(httpx.create_ssl_context())
        return _shared_context[0]


def _verify(base_url: str) -> ssl.SSLContext:
    if base_url.startswith("https:"):
        return shared_ssl_context()
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # knows no certificate, so trusts nobody: plain HTTP needs none


def _goes_through_a_proxy() -> bool:
    """Whether the environment names one; then a client of httpx decides which address goes where."""
    return bool(getproxies().keys() & {"http", "https", "all"})


def _transport(base_url: str) -> httpx.BaseTransport:
    from .pools import OneHostTransport  # with the first call, as httpx does with what it stands on

    return OneHostTransport(_verify(base_url), _LIMITS)


def _async_transport(base_url: str) -> httpx.AsyncBaseTransport:
    from .pools import AsyncOneHostTransport

    return AsyncOneHostTransport(_verify(base_url), _LIMITS)


def _exchange_of(transport: object) -> Any:
    """The shorter way through a transport of our own; None where that of httpx is to be taken."""
    pools = sys.modules.get(f"{__package__}.pools")  # not there as long as nobody has made one
    if pools is None or not isinstance(transport, (pools.OneHostTransport, pools.AsyncOneHostTransport)):
        return None
    return transport.exchange


def check_clients(transport: object, client: object) -> None:
    """Refuse what httpx has not made, or what is made to be awaited.

    Raises:
        ConfigurationError: it belongs to another library or to the other world.
    """
    _check(transport, httpx.BaseTransport)
    _check(client, httpx.Client)


def check_async_clients(transport: object, client: object) -> None:
    """The same for tasks."""
    _check(transport, httpx.AsyncBaseTransport)
    _check(client, httpx.AsyncClient)


def _check(given: object, wanted: type) -> None:
    if given is not None and not isinstance(given, wanted):
        made = f"{type(given).__module__}.{type(given).__name__}"
        hint = "; call httpx2.alias_httpx() before anything imports httpx" if made.startswith("httpx2.") else ""
        raise ConfigurationError(f"{wanted.__module__}.{wanted.__name__} is needed, not {made}{hint}")


class _Wire:
    """What both worlds share: where it sends to, and the requests built for it."""

    def __init__(self, base_url: str, client: httpx.Client | httpx.AsyncClient | None) -> None:
        host = {"host": httpx.URL(base_url).netloc.decode("ascii")}
        self._headers = httpx.Headers({**host, **(client.headers if client else _CONNECTION), **_HEADERS})
        self._cookies = client.cookies if client else None
        self._base_url = base_url
        self._urls: dict[str, httpx.URL] = {}  # parsing an address takes longer than all else that is done here
        self._closed = False

    def _request(self, path: str, content: bytes, timeout: float, content_type: str) -> httpx.Request:
        url = self._urls.get(path)
        if url is None:
            url = self._urls[path] = httpx.URL(self._base_url + path)
        limits = {"connect": min(timeout, CONNECT_SECONDS), "read": timeout, "write": timeout, "pool": timeout}
        headers = self._headers.copy()
        headers["content-length"] = str(len(content))
        if content_type is not FORM:
            headers["content-type"] = content_type
        stream = httpx.ByteStream(content)  # with the headers above all that httpx would work out itself
        request = httpx.Request(
            "POST", url, headers=headers, cookies=self._cookies, stream=stream, extensions={"timeout": limits}
        )
        request.read()  # a transport of the user's may look at the content
        return request


class Wire(_Wire):
    """Sends forms, through a transport or through an httpx.Client; closes only what it opened.

    A transport is enough: what a client does beyond it (redirects, credentials, cookies) no call of ours wants, and it
    takes a third of the time of a call.
    """

    def __init__(self, base_url: str, *, transport: httpx.BaseTransport | None, client: httpx.Client | None) -> None:
        super().__init__(base_url, client)
        self._owned: httpx.BaseTransport | httpx.Client | None = None
        if client is None and transport is None and _goes_through_a_proxy():
            client = self._owned = httpx.Client(verify=_verify(base_url), limits=_LIMITS)
        elif client is None and transport is None:
            transport = self._owned = _transport(base_url)
        self._client = client
        self._transport = transport
        self._exchange = _exchange_of(transport)

    def send(self, path: str, content: bytes, timeout: float, content_type: str = FORM) -> Reply | Fault:
        """Send one form and read the answer whole. Never raises for what happens on the wire; follows no redirect."""
        if self._closed:
            return _CLOSED
        try:
            request = self._request(path, content, timeout, content_type)
            if self._client is not None:
                return _reply(self._client.send(request, auth=None, follow_redirects=False))
            return self._through_transport(request)
        except _CAUGHT as error:
            return _fault(error, closed=self._closed or (self._client is not None and self._client.is_closed))

    def _through_transport(self, request: httpx.Request) -> Reply:
        assert self._transport is not None
        if self._exchange is not None:
            return Reply(*self._exchange(request))
        response = self._transport.handle_request(request)
        try:
            return _reply(response, response.read())
        finally:
            response.close()

    def close(self) -> None:
        """Close the pool, unless it was handed in."""
        self._closed = True
        if self._owned is not None:
            self._owned.close()


class AsyncWire(_Wire):
    """The same for tasks."""

    def __init__(
        self, base_url: str, *, transport: httpx.AsyncBaseTransport | None, client: httpx.AsyncClient | None
    ) -> None:
        super().__init__(base_url, client)
        self._owned: httpx.AsyncBaseTransport | httpx.AsyncClient | None = None
        if client is None and transport is None and _goes_through_a_proxy():
            client = self._owned = httpx.AsyncClient(verify=_verify(base_url), limits=_LIMITS)
        elif client is None and transport is None:
            transport = self._owned = _async_transport(base_url)
        self._client = client
        self._transport = transport
        self._exchange = _exchange_of(transport)

    async def send(self, path: str, content: bytes, timeout: float, content_type: str = FORM) -> Reply | Fault:
        """Send one form and read the answer whole. Never raises for what happens on the wire; follows no redirect."""
        if self._closed:
            return _CLOSED
        try:
            request = self._request(path, content, timeout, content_type)
            if self._client is not None:
                return _reply(await self._client.send(request, auth=None, follow_redirects=False))
            return await self._through_transport(request)
        except Exception as error:  # some of aiohttp's own pass through httpx-aiohttp: what is nobody's is raised again
            return _fault(error, closed=self._closed or (self._client is not None and self._client.is_closed))

    async def _through_transport(self, request: httpx.Request) -> Reply:
        assert self._transport is not None
        if self._exchange is not None:
            return Reply(*await self._exchange(request))
        response = await self._transport.handle_async_request(request)
        try:
            return _reply(response, await response.aread())
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close the pool, unless it was handed in."""
        self._closed = True
        if self._owned is not None:
            await self._owned.aclose()


def _reply(response: httpx.Response, content: bytes | None = None) -> Reply:
    return Reply(response.status_code, response.headers, response.content if content is None else content)


def _fault(error: Exception, *, closed: bool) -> Fault:
    if isinstance(error, RuntimeError):  # what httpx says when another thread or task closed the client meanwhile
        if not closed:
            raise error
        return _CLOSED
    for below in (error, error.__cause__):
        kinds = _kinds_of_aiohttp(below)
        if below is not None and kinds:
            # httpx-aiohttp makes an httpx.ConnectTimeout also of a connection that broke after the request was sent
            return _told(below, sent=not kinds & _NEVER_SENT_BY_AIOHTTP, timeout=isinstance(below, TimeoutError))
    if not isinstance(error, _CAUGHT):
        raise error
    return _told(error, sent=not isinstance(error, _NEVER_SENT), timeout=isinstance(error, httpx.TimeoutException))


def _kinds_of_aiohttp(error: BaseException | None) -> set[str]:
    """What an error is in aiohttp's words; nothing for an error of somebody else."""
    return {kind.__name__ for kind in type(error).__mro__ if kind.__module__.partition(".")[0] == "aiohttp"}


def _told(error: BaseException, *, sent: bool, timeout: bool) -> Fault:
    words = str(error) or ("no answer in time" if timeout else "the connection broke")
    return Fault(f"{type(error).__name__}: {words}", sent=sent, timeout=timeout)
