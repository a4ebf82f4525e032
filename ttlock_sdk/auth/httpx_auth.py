"""For those who use the generated endpoint functions alone: an httpx.Auth with the same signing, tokens and errors."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx

from .._runtime.operation import Credentials, Safety
from ..async_engine import AsyncEngine
from ..call import Call
from ..engine import Engine
from ..errors import ConfigurationError, NotAuthenticatedError
from ..multipart import parts_of
from ..quota.metering import Flush
from ..settings import Options
from ..steps import DEVICE_SECONDS, Caller, NeedToken, Send, Steps
from ..transport import CONNECT_SECONDS, Reply

if TYPE_CHECKING:
    from ..async_client import AsyncTTLock
    from ..client import TTLock
    from ..generated.client import Client


class TTLockAuth(httpx.Auth):
    """Signs each request with the account of a `TTLock` (sync) or an `AsyncTTLock` (async), and raises its errors.

    A token that is refused is renewed and the request sent once more, with a new date. Nothing else is repeated. What
    happens on the wire itself comes as httpx's own exception.

    Args:
        client: holds application, account and token; its own connections serve the token endpoint only.
        credentials: which signed fields the calls take; `token` unless the specification says otherwise.
    """

    def __init__(self, client: TTLock | AsyncTTLock, *, credentials: Credentials | str = Credentials.TOKEN) -> None:
        self._client = client
        self._credentials = Credentials(credentials)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Called by httpx.Client."""
        engine = self._client._engine
        if not isinstance(engine, Engine):
            raise ConfigurationError("sync calls need a TTLockAuth of a TTLock, not of an AsyncTTLock")
        request.read()
        steps = self._steps(request)
        result: object = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration:
                return
            if isinstance(step, Send):
                response = yield _rebuilt(request, step)
                response.read()
                result = Reply(response.status_code, response.headers, response.content)
            elif isinstance(step, NeedToken):
                try:
                    result = engine.keeper.get(step.rejected)
                except NotAuthenticatedError as error:
                    steps.throw(error)
            elif isinstance(step, Flush):
                engine.flush(step)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Called by httpx.AsyncClient."""
        engine = self._client._engine
        if not isinstance(engine, AsyncEngine):
            raise ConfigurationError("async calls need a TTLockAuth of an AsyncTTLock, not of a TTLock")
        await request.aread()
        steps = self._steps(request)
        result: object = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration:
                return
            if isinstance(step, Send):
                response = yield _rebuilt(request, step)
                await response.aread()
                result = Reply(response.status_code, response.headers, response.content)
            elif isinstance(step, NeedToken):
                try:
                    result = await engine.keeper.get(step.rejected)
                except NotAuthenticatedError as error:
                    steps.throw(error)
            elif isinstance(step, Flush):
                await engine.flush(step)

    def _steps(self, request: httpx.Request) -> Steps:
        engine = self._client._engine
        path = request.url.path
        kind = request.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            fields, files = parts_of(kind, request.content)
        else:
            fields, files = parse_qsl(request.content.decode(), keep_blank_values=True), ()
        call = Call(path, path, Safety.WRITE, self._credentials, fields, False, (), files)
        caller: Caller = engine.caller
        return caller.steps(call, engine.policy.configured(), Options(retries=0))


def make_client(client: TTLock | AsyncTTLock, *, timeout: float = DEVICE_SECONDS, **httpx_args: Any) -> Client:
    """A client for the generated endpoint functions, signed by `client`.

    Args:
        client: a `TTLock` for `sync` and `sync_detailed`, an `AsyncTTLock` for `asyncio` and `asyncio_detailed`.
        timeout: seconds for one request; as long as a lock may take, by default.
        httpx_args: more arguments for the httpx client, such as `transport`.
    """
    from ..generated.client import Client

    return Client(
        base_url=client._engine.base_url,
        timeout=httpx.Timeout(timeout, connect=min(timeout, CONNECT_SECONDS)),
        httpx_args={"auth": TTLockAuth(client), **httpx_args},
    )


def _rebuilt(request: httpx.Request, step: Send) -> httpx.Request:
    headers = request.headers.copy()
    for name in ("content-length", "transfer-encoding"):
        headers.pop(name, None)
    headers["content-type"] = step.content_type
    # without its extensions a rebuilt request would lose its time-out
    return httpx.Request(request.method, request.url, headers=headers, content=step.body, extensions=request.extensions)
