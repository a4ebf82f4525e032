"""Where requests meet httpx: clients are built, sent through and closed here, and httpx's exceptions end here."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import httpx

from .uploads import Upload

CONNECT_SECONDS: Final = 10.0
FORM: Final = "application/x-www-form-urlencoded"
_HEADERS: Final = {
    "content-type": FORM,
    "accept": "application/json",
    "user-agent": "ttlock-sdk",
}
_CAUGHT: Final = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, RuntimeError)
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
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


class _Wire:
    """What both worlds share: a client, where it sends to, and the requests built for it."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, base_url: str) -> None:
        self._headers = httpx.Headers({**client.headers, **_HEADERS})
        self._cookies = client.cookies
        self._base_url = base_url
        self._urls: dict[str, httpx.URL] = {}  # parsing an address takes longer than all else that is done here

    def _request(self, path: str, content: bytes, timeout: float, content_type: str) -> httpx.Request:
        url = self._urls.get(path)
        if url is None:
            url = self._urls[path] = httpx.URL(self._base_url + path)
        limits = {"connect": min(timeout, CONNECT_SECONDS), "read": timeout, "write": timeout, "pool": timeout}
        headers = self._headers
        if content_type is not FORM:
            headers = headers.copy()
            headers["content-type"] = content_type
        return httpx.Request(
            "POST", url, headers=headers, cookies=self._cookies, content=content, extensions={"timeout": limits}
        )


class Wire(_Wire):
    """Sends forms through an httpx.Client, which it closes only if it opened it."""

    def __init__(self, base_url: str, *, transport: httpx.BaseTransport | None, client: httpx.Client | None) -> None:
        self._owned = client is None
        if client is None:
            client = httpx.Client(transport=transport) if transport else httpx.Client(verify=_verify(base_url))
        self._client = client
        super().__init__(client, base_url)

    def send(self, path: str, content: bytes, timeout: float, content_type: str = FORM) -> Reply | Fault:
        """Send one form and read the answer whole. Never raises for what happens on the wire; follows no redirect."""
        try:
            request = self._request(path, content, timeout, content_type)
            response = self._client.send(request, auth=None, follow_redirects=False)
        except _CAUGHT as error:
            return _fault(error, closed=self._client.is_closed)
        return Reply(response.status_code, response.headers, response.content)

    def close(self) -> None:
        """Close the pool, unless it was handed in."""
        if self._owned:
            self._client.close()


class AsyncWire(_Wire):
    """The same for an httpx.AsyncClient."""

    def __init__(
        self, base_url: str, *, transport: httpx.AsyncBaseTransport | None, client: httpx.AsyncClient | None
    ) -> None:
        self._owned = client is None
        if client is None:
            client = (
                httpx.AsyncClient(transport=transport) if transport else httpx.AsyncClient(verify=_verify(base_url))
            )
        self._client = client
        super().__init__(client, base_url)

    async def send(self, path: str, content: bytes, timeout: float, content_type: str = FORM) -> Reply | Fault:
        """Send one form and read the answer whole. Never raises for what happens on the wire; follows no redirect."""
        try:
            request = self._request(path, content, timeout, content_type)
            response = await self._client.send(request, auth=None, follow_redirects=False)
        except _CAUGHT as error:
            return _fault(error, closed=self._client.is_closed)
        return Reply(response.status_code, response.headers, response.content)

    async def close(self) -> None:
        """Close the pool, unless it was handed in."""
        if self._owned:
            await self._client.aclose()


def _fault(error: Exception, *, closed: bool) -> Fault:
    if isinstance(error, RuntimeError):  # what httpx says when another thread or task closed the client meanwhile
        if not closed:
            raise error
        return Fault("the client was closed meanwhile", sent=False, timeout=False)
    timeout = isinstance(error, httpx.TimeoutException)
    words = str(error) or ("no answer in time" if timeout else "the connection broke")
    return Fault(f"{type(error).__name__}: {words}", sent=not isinstance(error, _NEVER_SENT), timeout=timeout)
