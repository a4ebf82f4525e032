"""A cloud of a few lines for tests that need one odd answer, and clocks that tests move."""

from __future__ import annotations

import inspect
import json
import re
import sys
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk._runtime.operation import Credentials, Needs, Operation, Parameter, Safety
from ttlock_sdk.multipart import parts_of
from ttlock_sdk.uploads import Upload

SECRETS = {
    "client_secret": "planted-client-secret",
    "password": "planted-password",
    "access_token": "planted-access-token",
    "refresh_token": "planted-refresh-token",
    "passcode": "90817263",
    "lock_data": "planted-lock-data",
    "admin_pwd": "planted-admin-pwd",
}
Answer = Mapping[str, Any] | httpx.Response | Exception | bytes
Handler = Callable[[str, dict[str, str]], Answer]


class FakeClock:
    """Both clocks; they move only when told to."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.wall = now
        self.steady = 5_000.0

    def time(self) -> float:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def advance(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


class Cloud(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers calls by a function of path and fields, keeps what it was sent, and hands out numbered tokens."""

    def __init__(self, handler: Handler | None = None, *, token: Handler | None = None) -> None:
        self._handler = handler or (lambda path, fields: {"list": [], "pageNo": 1, "pages": 0, "total": 0})
        self._token = token or self.new_token
        self._lock = threading.Lock()
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.urls: list[str] = []
        self.bodies: list[str] = []
        self.timeouts: list[Any] = []
        self.files: list[Upload] = []
        self.tokens = 0

    def new_token(self, path: str, fields: dict[str, str]) -> Answer:
        with self._lock:
            self.tokens += 1
        token = {
            "access_token": f"access-{self.tokens}",
            "refresh_token": f"refresh-{self.tokens}",
            "expires_in": 7776000,
        }
        return token if "refresh_token" in fields else {**token, "uid": 77}

    def calls(self, path: str) -> list[dict[str, str]]:
        return [fields for seen, fields in self.seen if seen == path]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self._answer(request, await request.aread())

    def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        kind = request.headers.get("content-type", "")
        if kind.startswith("multipart/"):
            texts, files = parts_of(kind, body)
            fields = dict(texts)
            self.files += files
        else:
            fields = dict(parse_qsl(body.decode(), keep_blank_values=True))
        path = request.url.path
        with self._lock:
            self.seen.append((path, fields))
            self.urls.append(str(request.url))
            self.bodies.append(body.decode("utf-8", "replace"))
            self.timeouts.append(request.extensions.get("timeout"))
        answer = (self._token if path == "/oauth2/token" else self._handler)(path, fields)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):  # anew each time: a response serves one call of one world
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return httpx.Response(200, content=answer if isinstance(answer, bytes) else json.dumps(answer).encode())


def operation_of(*parameters: Parameter, **more: Any) -> Operation[Any]:
    """An operation of no specification, whose answer is given back as it came."""
    defaults: dict[str, Any] = {
        **{"id": "paintWall", "path": "/v3/wall/paint", "resource": "walls", "method": "paint"},
        **{"safety": Safety.WRITE, "credentials": Credentials.TOKEN, "needs": Needs.NONE, "parse": lambda data: data},
    }
    return Operation(parameters=parameters, **{**defaults, **more})


def scripted(*answers: Answer) -> Handler:
    """The answers one after the other; the last one again and again."""
    waiting = list(answers)

    def handler(path: str, fields: dict[str, str]) -> Answer:
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    return handler


def client(cloud: Cloud, **options: Any) -> TTLock:
    defaults: dict[str, Any] = {"clock": FakeClock(), "sleep": lambda seconds: None, "random": lambda: 1.0}
    account = {"username": "user@example.com", "password": "secret"}
    if options.pop("anonymous", False) or "token" in options:
        account = {}
    return TTLock("an-id", "a-secret", transport=cloud, **{**defaults, **account, **options})


async def _no_sleep(seconds: float) -> None:
    return None


def async_client(cloud: Cloud, **options: Any) -> AsyncTTLock:
    defaults: dict[str, Any] = {"clock": FakeClock(), "sleep": _no_sleep, "random": lambda: 1.0}
    account = {"username": "user@example.com", "password": "secret"}
    if options.pop("anonymous", False) or "token" in options:
        account = {}
    return AsyncTTLock("an-id", "a-secret", **{"transport": cloud, **defaults, **account, **options})


async def settle(value: Any) -> Any:
    """The value itself, awaited first where it comes from an async client."""
    return await value if inspect.isawaitable(value) else value


async def collect(items: Any) -> list[Any]:
    """All items of an iterator of either world."""
    if hasattr(items, "__aiter__"):
        return [item async for item in items]
    return list(items)


def functions_called(act: Callable[[], Any]) -> int:
    """How many functions a piece of work calls, which no other program of the machine has a part in."""
    count = 0

    def tick(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


def shows(text: str, secret: str) -> bool:
    """Whether a text has a secret in it; digits within a longer number are there by chance, as times have many."""
    return re.search(rf"(?<![\d.]){secret}(?!\d)", text) is not None if secret.isdigit() else secret in text
